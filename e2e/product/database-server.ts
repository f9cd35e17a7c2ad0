import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fromBuild } from './from-build.ts'

type Embedded = typeof import('../../api/src/platform/database/embedded.ts')

/** Starts one PostgreSQL for the run. Its folder is removed with it. */
export async function startDatabaseServer(): Promise<{ url: string; stop(): Promise<void> }> {
  const { startEmbeddedPostgres } = await fromBuild<Embedded>('platform/database/embedded.js')
  const directory = await mkdtemp(join(tmpdir(), 'e2e-'))
  const server = await startEmbeddedPostgres({
    dataDirectory: directory,
    port: 0,
    durable: 'no',
    log: () => undefined,
  })
  return {
    url: server.url,
    stop: async () => {
      await server.stop()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
