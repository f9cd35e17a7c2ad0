import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, stopServer } from './embedded-cluster.ts'

/** Milliseconds that a server whose starter was killed gets to end by itself. */
const graceMs = 5_000

/**
 * Makes sure that no server runs on the cluster: waits for one that is ending, stops one that a killed process
 * left.
 *
 * @throws if a living process still uses the server
 */
export async function stopLeftover(cluster: Cluster, password: string): Promise<void> {
  const lock = lockOf(cluster)
  const giveUpAt = Date.now() + graceMs
  while (await isServed(cluster, lock)) {
    if (Date.now() > giveUpAt) return endServer(cluster, lock, password)
    await pause(50)
  }
  await rm(lock, { force: true })
}

/** The port of the server that runs on the cluster; null if none does. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const lock = lockOf(cluster)
  const [pid, , , port] = await lockLines(lock)
  return pid && port && isServerOf(cluster, pid) ? Number(port) : undefined
}

const lockOf = ({ data }: Cluster) => join(data, 'postmaster.pid')

/** Whether a server holds the lock file. */
async function isServed(cluster: Cluster, lock: string): Promise<boolean> {
  const [pid] = await lockLines(lock)
  return Boolean(pid && isServerOf(cluster, pid))
}

/**
 * Whether this process is the cluster's server. The operating system may have given its number to another
 * program.
 */
const isServerOf = (cluster: Cluster, pid: string) => commandOf(pid).includes(cluster.data)

async function endServer(cluster: Cluster, lock: string, password: string): Promise<void> {
  const [, , , port] = await lockLines(lock)
  if (port && (await countClients(Number(port), password)) > 0) {
    throw new Error(
      `Another process works with the database in ${cluster.home}: stop it, or set DATA_DIRECTORY to another folder.`,
    )
  }
  await stopServer(cluster)
}

/** The lines of the lock file; empty if there is none. A server that ends may remove the file at any moment. */
async function lockLines(lock: string): Promise<string[]> {
  try {
    return (await readFile(lock, 'utf8')).split('\n').map((line) => line.trim())
  } catch (error) {
    if (isGone(error)) return []
    throw error
  }
}

function commandOf(pid: string): string {
  if (existsSync('/proc/self/cmdline')) {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    } catch (error) {
      if (isGone(error)) return ''
      throw error
    }
  }
  const { stdout } = spawnSync('ps', ['-ww', '-p', pid, '-o', 'args='], { encoding: 'utf8' })
  return stdout ?? ''
}

/** /proc answers ESRCH if the process ended while its file was being read. */
const isGone = (error: unknown) =>
  error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')

async function countClients(port: number, password: string): Promise<number> {
  const client = new pg.Client({ host: '127.0.0.1', port, user: 'postgres', password })
  client.on('error', () => undefined)
  await client.connect()
  const { rows } = await client.query<{ clients: number }>(
    `select count(*)::int as clients from pg_stat_activity
      where backend_type = 'client backend' and pid <> pg_backend_pid()`,
  )
  await client.end()
  return rows[0]?.clients ?? 0
}
