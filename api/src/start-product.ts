import { join } from 'node:path'
import { createApp } from './app.ts'
import { type DemoAccount, demoAccounts } from './demo/accounts.ts'
import { isDemoLoaded, loadDemo } from './demo/load-demo.ts'
import { publicChatOfDemo } from './demo/public-chat.ts'
import { startAppServer } from './platform/http/app-server.ts'
import { newLog } from './platform/log.ts'
import type { Platform } from './platform/platform.ts'
import { prepareDatabase } from './prepare-database.ts'
import type { Settings } from './settings.ts'

/** The whole product, running in this process. */
export interface StartedProduct {
  /** What can be opened in a browser, by its name. */
  readonly addresses: Record<string, string>
  /** None where the database holds no demo. */
  readonly demoAccounts: readonly DemoAccount[]
  /** The mechanisms that the API runs on: browser tests make their people and move the clock by them. */
  readonly platform: Platform
  /** Stops everything, in the reverse order of starting. */
  close(): Promise<void>
}

const root = join(import.meta.dirname, '../..')

/**
 * Starts the API and the three apps on a database that is brought up to date first, and filled with
 * the demo where DEMO is on and nobody is in it yet. What has started is stopped again where the rest fails.
 */
export async function startProduct(
  settings: Settings,
  report: (line: string) => void,
): Promise<StartedProduct> {
  const parts: { close(): Promise<void> }[] = []
  const close = async (): Promise<void> => {
    for (const part of parts.splice(0).reverse()) await part.close()
  }
  try {
    const log = newLog(settings)
    report('bringing the database up to date …')
    await prepareDatabase(settings, log, 'REAL_CLOCK')
    const app = await createApp(settings, { log })
    parts.push(app)
    if (settings.DEMO) {
      report('looking for the demo data …')
      if ((await loadDemo(app.platform)) === 'LOADED') report('loaded the demo data')
    }
    report('starting the API and the apps …')
    await app.listen()
    for (const { surface, folder, port } of appsOf(settings))
      parts.push(
        await startAppServer({
          surface,
          port,
          directory: join(root, folder, 'dist'),
          apiOrigin: `http://${reachable(settings.HOST)}:${app.ports.api}`,
          host: settings.HOST,
          trustedProxies: settings.TRUSTED_PROXIES,
          logger: log,
        }),
      )
    const hasDemo = settings.DEMO && (await isDemoLoaded(app.platform))
    const chat = hasDemo ? await publicChatOfDemo(app.platform) : null
    return {
      addresses: {
        ...addressesOf(settings),
        ...(chat ? { [`Public chat of ${chat.account}`]: chat.url } : {}),
      },
      demoAccounts: hasDemo ? demoAccounts : [],
      platform: app.platform,
      close,
    }
  } catch (error) {
    await close()
    throw error
  }
}

const appsOf = (settings: Settings) =>
  [
    { surface: 'store', folder: 'web-store', port: settings.STORE_PORT },
    { surface: 'backoffice', folder: 'web-backoffice', port: settings.BACKOFFICE_PORT },
    { surface: 'web', folder: 'web-user', port: settings.WEB_PORT },
  ] as const

/** Where this process itself reaches a server that listens on the address. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}

const addressesOf = (settings: Settings): Record<string, string> => ({
  Store: settings.STORE_URL,
  Backoffice: settings.BACKOFFICE_URL,
  'User Web': settings.WEB_URL,
  [settings.PLAYGROUND ? 'API and playground' : 'API']: settings.API_URL,
  Metrics: `http://${reachable(settings.HOST)}:${settings.METRICS_PORT}/metrics`,
})
