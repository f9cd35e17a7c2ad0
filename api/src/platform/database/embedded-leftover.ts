import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, stopServer } from './embedded-cluster.ts'

/** How long a server whose process was killed gets to end by itself, in milliseconds. */
const graceMs = 5_000

/**
 * Leaves no server running on the cluster: waits for one that is ending, stops one that a killed process
 * left behind. Rejects when a living process still works with it.
 */
export async function stopLeftover(cluster: Cluster, password: string): Promise<void> {
  const lock = lockOf(cluster)
  const giveUpAt = Date.now() + graceMs
  while (await serverOf(cluster, lock)) {
    if (Date.now() > giveUpAt) return endServer(cluster, lock, password)
    await pause(50)
  }
  await rm(lock, { force: true })
}

/** The port of the server that runs on the cluster, if one does. */
export async function runningPort(cluster: Cluster): Promise<number | undefined> {
  const lock = lockOf(cluster)
  return (await serverOf(cluster, lock)) ? Number((await lockLines(lock))[3]) : undefined
}

const lockOf = ({ data }: Cluster) => join(data, 'postmaster.pid')

/** The process id of the server that holds the lock file, unless that number belongs to another program by now. */
async function serverOf(cluster: Cluster, lock: string): Promise<number | undefined> {
  const [pid] = await lockLines(lock)
  if (!pid) return undefined
  return commandOf(pid).includes(cluster.data) ? Number(pid) : undefined
}

async function endServer(cluster: Cluster, lock: string, password: string): Promise<void> {
  const [, , , port] = await lockLines(lock)
  if (port && (await countClients(Number(port), password)) > 0) {
    throw new Error(
      `Another process works with the database in ${cluster.home}: stop it, or set DATA_DIRECTORY to another folder.`,
    )
  }
  await stopServer(cluster)
}

async function lockLines(lock: string): Promise<string[]> {
  if (!existsSync(lock)) return []
  return (await readFile(lock, 'utf8')).split('\n').map((line) => line.trim())
}

function commandOf(pid: string): string {
  if (existsSync('/proc/self/cmdline')) {
    const file = `/proc/${pid}/cmdline`
    return existsSync(file) ? readFileSync(file, 'utf8') : ''
  }
  const { stdout } = spawnSync('ps', ['-ww', '-p', pid, '-o', 'args='], { encoding: 'utf8' })
  return stdout ?? ''
}

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
