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
}

const running = new Set<ChildProcess>()

/** Runs a program that is installed in the package (or the root) to its end, and collects its output. */
export function run(command: Command): Promise<Outcome> {
  return new Promise((done) => {
    const child = begin(command, 'pipe')
    const parts: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => parts.push(part))
    child.stderr?.on('data', (part: Buffer) => parts.push(part))
    child.once('error', (error) => done({ code: 1, output: error.message }))
    child.once('close', (code) =>
      done({ code: code ?? 1, output: Buffer.concat(parts).toString('utf8') }),
    )
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
  for (const { pid } of running) {
    if (pid === undefined) continue
    try {
      process.kill(process.platform === 'win32' ? pid : -pid, 'SIGTERM')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
    }
  }
}
