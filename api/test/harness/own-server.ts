import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { chown, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { pino } from 'pino'
import { vi } from 'vitest'
import {
  type EmbeddedPostgres,
  startEmbeddedPostgres,
} from '../../src/platform/database/embedded.ts'
import { runPostgres } from '../../src/platform/database/embedded-binaries.ts'
import { type Cluster, prepareCluster } from '../../src/platform/database/embedded-cluster.ts'
import { prepareDatabase } from '../../src/prepare-database.ts'
import { newCertificate } from './certificate.ts'
import { testSettings } from './test-settings.ts'

/** A PostgreSQL for one test file, which the test stops and starts while the product runs on it. */
export interface OwnServer {
  /** The address of its migrated database, whose clock can be moved. */
  readonly url: string
  /** The address as its superuser. */
  readonly superuserUrl: string
  /** Stops it as an operator does: transactions are rolled back, clients disconnected. */
  stop(): Promise<void>
  /** Changes its configuration and restarts it. */
  configure(values: Readonly<Record<string, string>>): Promise<void>
  /** Runs SQL as the superuser. */
  asSuperuser(sql: string): Promise<void>
  /** Kills each of its processes by SIGKILL, as a power cut would. */
  kill(): Promise<void>
  /** Starts it again on the same data and port. */
  start(): Promise<void>
  /** Starts it on the same data and port as a standby, which refuses changes until it is promoted. */
  startAsStandby(): Promise<void>
  /** Promotes a standby, which accepts changes from then on. */
  promote(): Promise<void>
  /** Turns TLS on. Returns an address with which clients insist on TLS. */
  encrypt(): Promise<string>
  /** Copies its data while it runs, as a base backup does. */
  copy(): Promise<void>
  /** Copies its data in the same way into a folder of the caller. */
  copyInto(directory: string): Promise<Cluster>
  /** Starts the copy in its place, on the same port. */
  startCopy(): Promise<void>
  close(): Promise<void>
}

const log = () => undefined
const newDirectory = () => mkdtemp(join(tmpdir(), 'api-own-server-'))

/** Starts a server with a migrated database. The test file closes it. */
export async function startOwnServer(): Promise<OwnServer> {
  let directory = await newDirectory()
  const copyDirectory = await newDirectory()
  // Commits are durable here, since answered changes must survive a SIGKILL.
  const started = (port: number): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDirectory: directory, port, durable: 'yes', log })
  let server = await started(0)
  let isRunning = true
  const { url, superuserUrl } = server
  const port = Number(new URL(url).port)
  const settings = testSettings(url, randomBytes(32).toString('base64'))
  await prepareDatabase(settings, pino({ level: 'warn' }), 'MOVABLE_CLOCK')

  const start = async (): Promise<void> => {
    server = await started(port)
    isRunning = true
  }
  const stop = async (): Promise<void> => {
    if (isRunning) await server.stop()
    isRunning = false
  }
  const copyInto = async (target: string): Promise<Cluster> => {
    const from = await prepareCluster(directory, log)
    const to = await prepareCluster(target, log)
    const run = { account: to.account, cwd: to.home }
    const label = await asSuperuser(superuserUrl, async (client) => {
      await client.query("select pg_backup_start('copy', fast => true)")
      await runPostgres('/bin/cp', ['-Rp', from.data, join(from.home, 'password'), to.home], run)
      const { rows } = await client.query<{ labelfile: string }>(
        'select labelfile from pg_backup_stop(wait_for_archive => false)',
      )
      return rows[0]?.labelfile ?? ''
    })
    await runPostgres('/bin/cp', ['-Rp', join(from.data, 'pg_wal'), to.data], run)
    await place(to, 'backup_label', label)
    return to
  }
  return {
    url,
    superuserUrl,
    stop,
    start,
    async configure(values) {
      await asSuperuser(superuserUrl, async (client) => {
        for (const [name, value] of Object.entries(values))
          await client.query(`alter system set ${name} = ${client.escapeLiteral(value)}`)
      })
      await stop()
      await start()
    },
    async asSuperuser(sql) {
      await asSuperuser(superuserUrl, (client) => client.query(sql))
    },
    async kill() {
      await killServer(directory, superuserUrl)
      isRunning = false
    },
    async startAsStandby() {
      await place(await prepareCluster(directory, log), 'standby.signal', '')
      await start()
    },
    async promote() {
      await asSuperuser(superuserUrl, (client) => client.query('select pg_promote()'))
    },
    async encrypt() {
      const cluster = await prepareCluster(directory, log)
      const { certificate, key } = newCertificate()
      await place(cluster, 'server.crt', certificate)
      await place(cluster, 'server.key', key)
      await asSuperuser(superuserUrl, async (client) => {
        await client.query('alter system set ssl = on')
        await client.query('select pg_reload_conf()')
      })
      const encrypted = new URL(url)
      encrypted.searchParams.set('sslmode', 'verify-full')
      encrypted.searchParams.set('sslrootcert', join(cluster.data, 'server.crt'))
      return encrypted.href
    },
    async copy() {
      await copyInto(copyDirectory)
    },
    copyInto,
    async startCopy() {
      const old = directory
      directory = copyDirectory
      await start()
      await rm(old, { recursive: true, force: true })
    },
    async close() {
      await stop()
      for (const path of [directory, copyDirectory])
        await rm(path, { recursive: true, force: true })
    },
  }
}

/** Kills each process of the server on a data directory by SIGKILL, as a power cut would. */
export async function killServer(directory: string, superuserUrl: string): Promise<void> {
  const { data } = await prepareCluster(directory, log)
  const lock = await readFile(join(data, 'postmaster.pid'), 'utf8')
  const others = await asSuperuser(superuserUrl, async (client) => {
    const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity')
    return rows.map(({ pid }) => pid)
  })
  const processes = [Number.parseInt(lock, 10), ...others]
  for (const id of processes) if (!isGone(id)) process.kill(id, 'SIGKILL')
  await vi.waitUntil(() => processes.every(isGone), { timeout: 5_000, interval: 10 })
}

export async function asSuperuser<T>(
  url: string,
  work: (client: Client) => Promise<T>,
): Promise<T> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Writes a file into the data folder, as the account of the server. */
export async function place({ data, account }: Cluster, name: string, text: string): Promise<void> {
  await writeFile(join(data, name), text, { mode: 0o600 })
  if (account) await chown(join(data, name), account.uid, account.gid)
}

/** Whether a process has ended. A process that nobody waited for (a zombie) counts as ended. */
function isGone(id: number): boolean {
  if (existsSync('/proc/self/cmdline')) {
    const commandLine = `/proc/${id}/cmdline`
    return !existsSync(commandLine) || readFileSync(commandLine, 'utf8') === ''
  }
  try {
    return !process.kill(id, 0)
  } catch {
    return true
  }
}
