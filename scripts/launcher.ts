import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'

/**
 * Whether a command line is npm, npx or pnpm, by name or as a script that Node runs. A shell that only mentions
 * one is not.
 */
const launcher = /^(\S*node\S* )?(\S*\/)?(npm|npx|pnpm)(-cli)?(\.[cm]?js)? /

/** How often the launchers are looked for, in milliseconds. */
const intervalMs = 1_000

/**
 * Calls back once one of the commands that started this process (npx, pnpm, the shells between them) has ended.
 * They run a script in its own process group, so their end does not reach it by a signal.
 */
export function whenLauncherEnds(ended: () => void): void {
  const chain = launcherChain()
  if (chain.length === 0) return
  const timer = setInterval(() => {
    if (chain.every(({ pid, parent }) => parentOf(pid) === parent)) return
    clearInterval(timer)
    ended()
  }, intervalMs)
  timer.unref()
}

interface Link {
  pid: number
  parent: number
}

/** The ids of this process and its ancestors, up to the topmost launcher. */
function launcherChain(): Link[] {
  const chain: Link[] = []
  let length = 0
  let pid = process.pid
  for (let parent = process.ppid; parent > 1; parent = parentOf(parent)) {
    chain.push({ pid, parent })
    if (launcher.test(`${commandOf(parent)} `)) length = chain.length
    pid = parent
  }
  return chain.slice(0, length)
}

const hasProc = existsSync('/proc/self/stat')

function parentOf(pid: number): number {
  if (pid === process.pid) return process.ppid
  if (!hasProc) return Number(ask(pid, 'ppid='))
  const stat = readProc(pid, 'stat')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

function commandOf(pid: number): string {
  return hasProc ? readProc(pid, 'cmdline').replaceAll('\0', ' ').trim() : ask(pid, 'args=')
}

/** The command line of a process; empty if the process has ended. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}

function ask(pid: number, column: string): string {
  return spawnSync('ps', ['-p', String(pid), '-o', column], { encoding: 'utf8' }).stdout.trim()
}
