import { fork } from 'node:child_process'

/** A server in a separate process, so that the load generator does not take its CPU time. */
export interface ServerProcess {
  readonly ready: Readonly<Record<string, string | number>>
  /** Asks the server for figures, such as its memory. */
  ask(question: string): Promise<Record<string, number>>
  close(): Promise<void>
}

/** With `BENCH_PROFILE=FOLDER` each server leaves a profile of its CPU time there (Chrome's developer tools read it). */
const profiling = process.env.BENCH_PROFILE
  ? ['--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`]
  : []

/** Starts `servers/<name>.ts` and waits until it says that it is ready. */
export function startServer(
  name: string,
  environment: Record<string, string>,
): Promise<ServerProcess> {
  const child = fork(new URL(`../servers/${name}.ts`, import.meta.url), {
    env: { ...process.env, ...environment },
    execArgv: ['--expose-gc', ...profiling],
  })
  const nextMessage = () =>
    new Promise<Record<string, string | number>>((resolve, reject) => {
      const ended = (code: number | null): void => reject(new Error(`${name} ended with ${code}`))
      child.once('exit', ended)
      child.once('message', (message) => {
        child.off('exit', ended)
        resolve(message as Record<string, string | number>)
      })
    })
  return nextMessage().then((ready) => ({
    ready,
    async ask(question) {
      child.send(question)
      return (await nextMessage()) as Record<string, number>
    },
    close: () =>
      new Promise<void>((resolve) => {
        child.once('exit', () => resolve())
        child.send('close')
      }),
  }))
}

/** The CPU time that this process has used until now. */
export const cpu = (): Record<string, number> => {
  const { user, system } = process.cpuUsage()
  return { microseconds: user + system }
}

/** The memory that this process uses, after a collection of what it no longer needs. */
export const memory = (): Record<string, number> => {
  globalThis.gc?.()
  return { bytes: process.memoryUsage().rss }
}

/** The server's side: answers the messages of the process that started it. */
export function serve(
  ready: Readonly<Record<string, string | number>>,
  answers: Readonly<Record<string, () => Record<string, number> | Promise<Record<string, number>>>>,
  close: () => Promise<void>,
): void {
  process.on('message', async (question) => {
    if (question === 'close') {
      await close()
      process.exit(0)
    }
    process.send?.(await answers[String(question)]?.())
  })
  // Ends the server when the benchmark fails.
  process.on('disconnect', () => process.exit(1))
  process.send?.(ready)
}
