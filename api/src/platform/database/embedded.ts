import { type ChildProcess, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile, rename } from 'node:fs/promises'
import { platform } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { freePorts } from '../free-ports.ts'
import {
  type Cluster,
  clusterPassword,
  initialiseCluster,
  prepareCluster,
  stopServer,
} from './embedded-cluster.ts'
import { runningPort, stopLeftover } from './embedded-leftover.ts'
import { whileStarting } from './embedded-start-lock.ts'

export interface EmbeddedPostgresOptions {
  /** Where the cluster, its password and its log live; made if missing. */
  dataDirectory: string
  /** The TCP port on 127.0.0.1; 0 takes a free one. */
  port: number
  /** `no` trades safety against a power cut for speed: for tests only. */
  durable: 'yes' | 'no'
  log: (line: string) => void
}

export interface EmbeddedPostgres {
  /** As the owner of the product's database: not a superuser; may create databases. */
  url: string
  /** As the cluster's superuser. */
  superuserUrl: string
  /** Ends the server; its data stays. */
  stop(): Promise<void>
}

type Addresses = Pick<EmbeddedPostgres, 'url' | 'superuserUrl'>

const databaseName = 'product'

/**
 * Starts the PostgreSQL that comes with the product on its data directory, initialising it the first time.
 * The server ends with the process that started it, however that one ends; a server that a killed process
 * left behind is stopped first. Of two processes that start at once on one directory the first starts its
 * server, while the second waits and is then refused. Rejects with a sentence for the operator when it
 * can't start.
 */
export const startEmbeddedPostgres = (
  options: EmbeddedPostgresOptions,
): Promise<EmbeddedPostgres> => whileStarting(options.dataDirectory, () => startAlone(options))

async function startAlone(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const cluster = await prepareCluster(options.dataDirectory, options.log)
  const password = await clusterPassword(cluster)
  await stopLeftover(cluster, password)
  if (!existsSync(join(cluster.data, 'PG_VERSION'))) await initialiseCluster(cluster)
  const [free = 0] = options.port === 0 ? await freePorts(1) : []
  const port = options.port || free
  await startServer(cluster, port, options.durable)
  const watchdog = stopWithParent(cluster)
  const urls = addresses(port, password)
  await createDatabase(urls)
  const presence = await stayConnected(urls)
  return {
    ...urls,
    stop: async () => {
      watchdog?.kill('SIGKILL')
      // Without this, a process that has nothing else to do would end while it waits here, and leave the
      // server running.
      presence.ref()
      await presence.end()
      await stopServer(cluster)
    },
  }
}

/** `ref` and `unref` are missing in the driver's types. */
type IdleClient = pg.Client & { ref(): void; unref(): void }

/**
 * A connection that stays open as long as this process lives. It shows another start that somebody uses the
 * server, even at moments in which the product has no connection open.
 */
async function stayConnected({ superuserUrl }: Addresses): Promise<IdleClient> {
  const client = new pg.Client({
    connectionString: superuserUrl,
    application_name: 'starter',
  }) as IdleClient
  // If the server ends, the product's own connections report it.
  client.on('error', () => undefined)
  await client.connect()
  // This connection alone must not keep the process running.
  client.unref()
  return client
}

/** The address of the product's database while another process runs the server on this data directory. */
export async function runningEmbeddedPostgres(
  dataDirectory: string,
  log: (line: string) => void,
): Promise<string | undefined> {
  const cluster = await whileStarting(dataDirectory, () => prepareCluster(dataDirectory, log))
  const port = await runningPort(cluster)
  return port === undefined ? undefined : addresses(port, await clusterPassword(cluster)).url
}

/** The product's password is derived from the superuser's, so that one file holds both. */
function addresses(port: number, password: string): Addresses {
  const own = createHash('sha256').update(`${databaseName}:${password}`).digest('hex')
  return {
    url: `postgres://${databaseName}:${own}@127.0.0.1:${port}/${databaseName}`,
    superuserUrl: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`,
  }
}

async function startServer(cluster: Cluster, port: number, durable: 'yes' | 'no'): Promise<void> {
  const { home, data, program } = cluster
  const log = join(home, 'server.log')
  if (existsSync(log)) await rename(log, `${log}.1`)
  const flags = [
    `-p ${port}`,
    '-c listen_addresses=127.0.0.1',
    '-c unix_socket_directories=',
    '-c max_connections=200',
    '-c timezone=UTC',
    '-c log_timezone=UTC',
    '-c jit=off',
  ]
  if (durable === 'no') {
    flags.push('-c fsync=off', '-c synchronous_commit=off', '-c full_page_writes=off')
  }
  const args = ['start', '-D', data, '-l', log, '-o', flags.join(' '), '-w', '-t', '60', '-s']
  try {
    await startDetached(program('pg_ctl'), args, cluster)
  } catch (error) {
    const said = existsSync(log) ? (await readFile(log, 'utf8')).trim().split('\n').slice(-5) : []
    throw new Error(
      [`PostgreSQL did not start on port ${port} (POSTGRES_PORT).`, ...said].join('\n  '),
      { cause: error },
    )
  }
}

/** The server inherits its starter's pipes, so waiting until they close would never return. */
function startDetached(program: string, args: string[], { account, home }: Cluster): Promise<void> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, {
      ...account,
      cwd: home,
      stdio: 'ignore',
      env: { ...process.env, LC_ALL: 'C' },
    })
    child.once('error', fail)
    child.once('exit', (code) =>
      code === 0 ? done() : fail(new Error(`pg_ctl ended with ${code}`)),
    )
  })
}

/**
 * A shell waits on a pipe that only this process holds. When the process ends, by `kill -9` too, the shell
 * stops the server. Windows has no such shell: there the next start stops the server that was left.
 */
function stopWithParent({ home, data, account, program }: Cluster): ChildProcess | undefined {
  if (platform() === 'win32') return undefined
  const script = 'read -r _; exec "$0" stop -D "$1" -m fast -w -s'
  const watchdog = spawn('/bin/sh', ['-c', script, program('pg_ctl'), data], {
    ...account,
    cwd: home,
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  })
  watchdog.unref()
  return watchdog
}

async function createDatabase({ url, superuserUrl }: Addresses): Promise<void> {
  const client = new pg.Client({ connectionString: superuserUrl })
  // Without a listener, a lost connection would end the process; with it, only the next statement fails.
  client.on('error', () => undefined)
  await client.connect()
  try {
    const found = await client.query('select from pg_database where datname = $1', [databaseName])
    if (found.rowCount) return
    const role = await client.query('select from pg_roles where rolname = $1', [databaseName])
    if (!role.rowCount) {
      await client.query(
        `create role ${databaseName} login createdb password '${new URL(url).password}'`,
      )
    }
    await client.query(`create database ${databaseName} owner ${databaseName}`)
  } finally {
    await client.end()
  }
}
