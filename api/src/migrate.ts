import { createApp } from './app.ts'
import { loadDemo } from './demo/load-demo.ts'
import { newLog } from './platform/log.ts'
import { SettingsError } from './platform/read-settings.ts'
import { prepareDatabase } from './prepare-database.ts'
import { UnfitDatabase } from './production-database.ts'
import { readSettings } from './settings.ts'
import { UnusableDatabase } from './usable-database.ts'

/** A one-off: brings the database up to date, and fills a new one with the demo where DEMO is on. */

try {
  const settings = readSettings(process.env)
  const log = newLog(settings)
  await prepareDatabase(settings, log, 'REAL_CLOCK')
  if (settings.DEMO) {
    const app = await createApp(settings, { log })
    try {
      await loadDemo(app.platform)
    } finally {
      await app.close()
    }
  }
  log.info('the database is up to date')
} catch (error) {
  const isForOperator =
    error instanceof SettingsError ||
    error instanceof UnfitDatabase ||
    error instanceof UnusableDatabase
  console.error(isForOperator ? error.message : error)
  process.exit(1)
}
