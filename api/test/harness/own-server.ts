import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pino } from 'pino'
import { startEmbeddedPostgres } from '../../src/platform/database/embedded.ts'
import { prepareDatabase } from '../../src/prepare-database.ts'
import { testSettings } from './test-settings.ts'

/** A PostgreSQL for one test file alone, to be stopped and started under the product's feet. */
export interface OwnServer {
  /** Its database, migrated, with a clock that can be moved. */
  readonly url: string
  /** Stops it as an operator does: open transactions are rolled back, clients disconnected. */
  stop(): Promise<void>
  /** Starts it again on the same data and port. */
  start(): Promise<void>
  close(): Promise<void>
}

export async function startOwnServer(): Promise<OwnServer> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'api-own-server-'))
  const started = (port: number) =>
    startEmbeddedPostgres({ dataDirectory, port, durable: 'no', log: () => undefined })
  let server = await started(0)
  let isRunning = true
  const { url } = server
  const settings = testSettings(url, randomBytes(32).toString('base64'))
  await prepareDatabase(settings, pino({ level: 'warn' }), 'MOVABLE_CLOCK')
  const stop = async (): Promise<void> => {
    if (isRunning) await server.stop()
    isRunning = false
  }
  return {
    url,
    stop,
    async start() {
      server = await started(Number(new URL(url).port))
      isRunning = true
    },
    async close() {
      await stop()
      await rm(dataDirectory, { recursive: true, force: true })
    },
  }
}
