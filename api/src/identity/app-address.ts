import type { App } from 'shared-schema/enums'
import type { Settings } from '../settings.ts'

/** The address at which browsers reach an app. The developers' surface has no pages: it gives Web's address. */
export function appAddress(settings: Settings, app: App): string {
  return {
    STORE: settings.STORE_URL,
    BACKOFFICE: settings.BACKOFFICE_URL,
    WEB: settings.WEB_URL,
    API: settings.WEB_URL,
  }[app]
}
