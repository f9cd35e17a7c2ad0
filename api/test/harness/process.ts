import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { pathToFileURL } from 'node:url'
import { Browser } from './browser.ts'
import { endedWithFile } from './children.ts'
import type { Counted, CrashPoint, Order } from './crash-point.ts'

/** The built API in a process of its own, as it runs in production. */
export interface ApiProcess {
  readonly ports: { readonly api: number; readonly metrics: number }
  /** Lets the process kill itself by SIGKILL at a later statement (needs the preload `crash-preload.ts`). */
  dieAt(point: CrashPoint): void
  /** Counts the statements of the process while `work` runs (needs the same preload). */
  counting(work: () => Promise<unknown>): Promise<Counted>
  /** Kills it by SIGKILL. */
  kill(): Promise<void>
  /** Asks it to stop, as an operator does. Returns the exit code. */
  stop(): Promise<number | null>
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>
  readonly hasEnded: boolean
  /** The same person's browser, whose requests the load balancer sends to this process. */
  sent(browser: Browser): Browser
}

interface Start {
  /** The whole environment of the process; nothing is inherited from the tests. */
  readonly environment: Readonly<Record<string, string>>
  /** Modules of this folder that are loaded before the product. */
  readonly preloads?: readonly string[]
}

/** Starts the built API and waits until it listens. @throws Error with its output if it ends before */
export async function startApiProcess({ environment, preloads = [] }: Start): Promise<ApiProcess> {
  const imports = preloads.flatMap((name) => [
    '--import',
    pathToFileURL(join(import.meta.dirname, name)).href,
  ])
  const child = endedWithFile(
    spawn(
      process.execPath,
      ['--no-warnings', ...imports, join(import.meta.dirname, '../../dist/main.js')],
      {
        env: { ...environment, LOG_LEVEL: 'info' },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    ),
  )
  let hasEnded = false
  const ended = once(child, 'close').then(() => {
    hasEnded = true
  })
  const ports = await portsOf(child)
  const browsers: Browser[] = []
  const finish = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal)
    await ended
    for (const browser of browsers) await browser.close()
  }
  return {
    ports,
    dieAt: (dieAt) => child.send({ dieAt } satisfies Order),
    async counting(work) {
      child.send({ count: 'FROM_NOW' } satisfies Order)
      await work()
      child.send({ count: 'UP_TO_NOW' } satisfies Order)
      const [counted] = (await once(child, 'message')) as [Counted]
      return counted
    },
    kill: () => finish('SIGKILL'),
    async stop() {
      await finish('SIGTERM')
      return child.exitCode
    },
    ended,
    get hasEnded() {
      return hasEnded
    },
    sent(browser) {
      const copy = new Browser(ports.api)
      for (const [name, value] of browser.cookies) copy.cookies.set(name, value)
      copy.accessContext = browser.accessContext
      browsers.push(copy)
      return copy
    },
  }
}

/** The ports of the process, read from its log. */
async function portsOf({ stdout, stderr }: ChildProcess): Promise<ApiProcess['ports']> {
  if (!stdout || !stderr) throw new Error('nothing to read')
  const printed: string[] = []
  stderr.on('data', (part) => printed.push(String(part)))
  return new Promise((resolve, reject) => {
    const lines = createInterface(stdout)
    lines.on('line', (line) => {
      printed.push(line)
      if (!line.includes('"listening"')) return
      const { api, metrics } = JSON.parse(line) as ApiProcess['ports']
      resolve({ api, metrics })
    })
    lines.on('close', () =>
      reject(new Error(`it ended before it listened:\n${printed.join('\n')}`)),
    )
  })
}
