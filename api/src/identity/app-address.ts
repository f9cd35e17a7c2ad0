import type { App } from 'shared-schema/enums'
import type { Settings } from '../settings.ts'

/** The address of an app as browsers see it; the developers' face has no pages, so Web stands in. */
export function appAddress(settings: Settings, app: App): string {
  return {
    STORE: settings.STORE_URL,
    BACKOFFICE: settings.BACKOFFICE_URL,
    WEB: settings.WEB_URL,
    API: settings.WEB_URL,
  }[app]
}
