import type { ChildProcess } from 'node:child_process'

const running = new Set<ChildProcess>()

/**
 * Lets no process outlive its test file: a test that fails between a start and its stop would leave a whole
 * product at work beside all tests to come. Returns the process.
 */
export function endedWithFile<T extends ChildProcess>(child: T): T {
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Kills what the tests of a file have left. Called after each file (`set-up.ts`). */
export async function endChildren(): Promise<void> {
  const left = [...running]
  const ends = left.map((child) => new Promise((ended) => child.once('close', ended)))
  killAll()
  await Promise.all(ends)
}

function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

// If the worker itself is ended, by a limit for example, no hook runs.
process.on('exit', killAll)
