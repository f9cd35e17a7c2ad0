import { appendFile, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { vi } from 'vitest'
import { startEmbeddedPostgres } from '../../src/platform/database/embedded.ts'
import { asSuperuser, killServer, type OwnServer, place } from './own-server.ts'

/** A streaming standby of a test file's own server. */
export interface Standby {
  /** The address of the product's database on it, as the product's role. */
  readonly url: string
  /** Stops replaying what it receives: from then on it shows the past. */
  pause(): Promise<void>
  /** Replays again, and returns once it has all that the server has committed. */
  catchUp(): Promise<void>
  /** Runs SQL as the superuser. Returns the rows. */
  rows<T extends object>(sql: string): Promise<T[]>
  /** Makes it a server of its own, which accepts changes. */
  promote(): Promise<void>
  /** Kills each of its processes by SIGKILL. */
  kill(): Promise<void>
  /** Starts it again after a kill, on the same port. */
  start(): Promise<void>
  close(): Promise<void>
}

const SOON = { timeout: 20_000, interval: 10 } as const
const log = () => undefined

/** Starts a standby of the running server, on a copy of its data. The test file closes it. */
export async function startStandby(primary: OwnServer): Promise<Standby> {
  const directory = await mkdtemp(join(tmpdir(), 'api-standby-'))
  const cluster = await primary.copyInto(directory)
  await place(cluster, 'standby.signal', '')
  const { hostname, port: from, username, password } = new URL(primary.superuserUrl)
  // A query may take as long as the test wants: the standby waits with the log, in place of ending the query.
  await appendFile(
    join(cluster.data, 'postgresql.auto.conf'),
    `primary_conninfo = 'host=${hostname} port=${from} user=${username} password=${password}'
max_standby_streaming_delay = -1
`,
  )
  const started = (port: number) =>
    startEmbeddedPostgres({ dataDirectory: directory, port, durable: 'yes', log })
  let server = await started(0)
  let isRunning = true
  const { url, superuserUrl } = server
  const rows = <T extends object>(sql: string): Promise<T[]> =>
    asSuperuser(superuserUrl, async (client) => (await client.query<T>(sql)).rows)
  const holds = async (condition: string): Promise<boolean> =>
    (await rows(`select where ${condition}`)).length > 0
  return {
    url,
    rows,
    async pause() {
      await rows('select pg_wal_replay_pause()')
      await vi.waitUntil(() => holds("pg_get_wal_replay_pause_state() = 'paused'"), SOON)
    },
    async catchUp() {
      await rows('select pg_wal_replay_resume()')
      const position = await asSuperuser(primary.superuserUrl, async (client) => {
        const { rows: said } = await client.query<{ position: string }>(
          'select pg_current_wal_flush_lsn()::text as position',
        )
        return said[0]?.position
      })
      await vi.waitUntil(() => holds(`pg_last_wal_replay_lsn() >= '${position}'`), SOON)
    },
    async promote() {
      await rows('select pg_promote()')
    },
    async kill() {
      await killServer(directory, superuserUrl)
      isRunning = false
    },
    async start() {
      server = await started(Number(new URL(url).port))
      isRunning = true
    },
    async close() {
      if (isRunning) await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
