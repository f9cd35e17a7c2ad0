import { type App, createApp } from './app.ts'
import { SettingsError } from './platform/read-settings.ts'
import { UnfitDatabase } from './production-database.ts'
import { readSettings, type Settings } from './settings.ts'

/** The process of the API alone: settings → app → listen → graceful stop. The database is ready already. */

function settingsOrExit(): Settings {
  try {
    return readSettings(process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

async function appOrExit(settings: Settings): Promise<App> {
  try {
    return await createApp(settings)
  } catch (error) {
    if (!(error instanceof UnfitDatabase)) throw error
    console.error(error.message)
    process.exit(1)
  }
}

const app = await appOrExit(settingsOrExit())
const { log } = app.platform

/** A second signal does not wait for what is under way. */
let stopping = false
for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.on(signal, async () => {
    if (stopping) process.exit(130)
    stopping = true
    log.info({ signal }, 'stopping')
    try {
      await app.retire()
      await app.close()
      process.exit(0)
    } catch (error) {
      log.error({ err: error }, 'did not stop cleanly')
      process.exit(1)
    }
  })

await app.listen()
log.info(app.ports, 'listening')
