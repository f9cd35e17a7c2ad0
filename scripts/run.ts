import { type ChildProcess, spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'

/** The repository's root. */
export const root = join(import.meta.dirname, '..')

/** How a program ended. */
export interface Outcome {
  /** The exit code; 0 means success. */
  code: number
  /** Everything that the program printed. */
  output: string
}

/** A program to run, and where. */
export interface Command {
  program: string
  args: string[]
  /** The folder of the package, such as `web-store`; `.` for the root. */
  at: string
  env?: Record<string, string>
  /** Seconds after which a program that has not ended is stopped, and counts as failed. Without it, none. */
  limit?: number
}

const running = new Set<ChildProcess>()

/** How long a program that ran too long may take to say what it was doing, in milliseconds. */
const LAST_WORDS_MS = 20_000

/**
 * Runs a program that is installed in the package (or the root) to its end, and collects its output. A program
 * that reaches its limit is interrupted, then killed with its child processes.
 */
export function run(command: Command): Promise<Outcome> {
  return new Promise((done) => {
    const child = begin(command, 'pipe')
    const parts: Buffer[] = []
    const timers: NodeJS.Timeout[] = []
    const end = (code: number): void => {
      for (const timer of timers) clearTimeout(timer)
      done({ code, output: Buffer.concat(parts).toString('utf8') })
    }
    let overran = false
    const tooLong = (limit: number): void => {
      overran = true
      parts.push(Buffer.from(`\n${command.program} had not ended after ${limit} s\n`))
      signal(child, 'SIGINT')
      timers.push(
        setTimeout(() => {
          signal(child, 'SIGKILL')
          // Not at `close`: a process that the program started may hold the pipes open for ever.
          end(1)
        }, LAST_WORDS_MS),
      )
    }
    const { limit } = command
    if (limit !== undefined) timers.push(setTimeout(() => tooLong(limit), limit * 1000))
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.stderr?.on('data', (part: Buffer) => parts.push(part))
    child.once('error', (error) => {
      parts.push(Buffer.from(error.message))
      end(1)
    })
    child.once('close', (code) => end(overran ? 1 : (code ?? 1)))
  })
}

/** Starts a program beside this process, until `stopChildren`. */
export function begin(command: Command, output: 'pipe' | 'inherit'): ChildProcess {
  const folder = join(root, command.at)
  const programs = [join(folder, 'node_modules/.bin'), join(root, 'node_modules/.bin')]
  const child = spawn(command.program, command.args, {
    cwd: folder,
    env: {
      ...process.env,
      ...command.env,
      PATH: [...programs, process.env.PATH].join(delimiter),
    },
    stdio: ['ignore', output, output],
    detached: process.platform !== 'win32',
    shell: process.platform === 'win32',
  })
  running.add(child)
  child.once('close', () => running.delete(child))
  return child
}

/** Stops all programs that still run, with their own child processes. */
export function stopChildren(): void {
  for (const child of running) signal(child, 'SIGTERM')
}

/** Sends a signal to a program and its own child processes. */
function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
