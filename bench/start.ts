import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../api/src/platform/free-ports.ts'
import { shown, table } from './harness/table.ts'

/**
 * A network may need a certificate authority of its own. The clone has an empty home, so the setting is passed
 * on.
 */
const certificates =
  process.env.NODE_EXTRA_CA_CERTS === undefined
    ? {}
    : { NODE_EXTRA_CA_CERTS: process.env.NODE_EXTRA_CA_CERTS }

const READY = 'Ctrl-C stops everything'

/** Seconds until `start` reports that the product is ready. Stops the product then. */
async function secondsUntilReady(folder: string, home: string): Promise<number> {
  const ports = await freePorts(8)
  const names = ['API', 'STORE', 'BACKOFFICE', 'WEB', 'MAIL_CATCHER', 'METRICS', 'SMTP', 'POSTGRES']
  const began = performance.now()
  const child: ChildProcess = spawn('npx', ['--yes', 'pnpm@12', 'start'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HOME: home,
      ...certificates,
      ...Object.fromEntries(names.map((name, index) => [`${name}_PORT`, String(ports[index])])),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  })
  try {
    return await new Promise<number>((resolve, reject) => {
      let said = ''
      child.stdout?.on('data', (data: Buffer) => {
        said += data.toString()
        if (said.includes(READY)) resolve((performance.now() - began) / 1000)
      })
      child.once('exit', (code) =>
        reject(new Error(`start ended with ${code}: ${said.slice(-500)}`)),
      )
    })
  } finally {
    child.removeAllListeners('exit')
    const stopped = new Promise((resolve) => child.once('exit', resolve))
    if (child.pid && child.exitCode === null) {
      process.kill(-child.pid, 'SIGINT')
      await stopped
    }
  }
}

/** P7: `start` on a fresh clone with an empty home, and again once everything is installed. */
export async function start(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-start-'))
  const home = await mkdtemp(join(tmpdir(), 'bench-home-'))
  const clone = join(folder, 'clone')
  execFileSync('git', ['clone', '--quiet', join(import.meta.dirname, '..'), clone])
  const bare = await secondsUntilReady(clone, home)
  const installed = await secondsUntilReady(clone, home)
  await rm(folder, { recursive: true, force: true })
  await rm(home, { recursive: true, force: true })
  return table(
    ['P7: start', 'seconds', 'aim'],
    [
      ['from bare', shown(bare, 1), '<= 90'],
      ['from installed', shown(installed, 1), '<= 10'],
    ],
  )
}
