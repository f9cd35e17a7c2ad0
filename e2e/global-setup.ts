import { unpackChromium } from './browser/packaged-chromium.ts'
import { systemChromium } from './browser/system-chromium.ts'
import { startDatabaseServer } from './product/database-server.ts'

/** Prepares a browser, and one PostgreSQL in which each worker's product has its database. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export.
export default async function setUp(): Promise<() => Promise<void>> {
  if (!systemChromium()) await unpackChromium()
  const server = await startDatabaseServer()
  process.env.E2E_DATABASE_SERVER = server.url
  return server.stop
}
