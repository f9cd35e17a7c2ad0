import type { App } from 'shared-schema/enums'
import type { MailFrame } from '../../platform/mail/compose/mail-content.ts'

/** The same in every language, with the brand before them (ruling R8). */
const names: Record<App, string> = {
  STORE: 'Store',
  BACKOFFICE: 'Backoffice',
  WEB: 'Web',
  API: 'API',
}

/** What an e-mail calls an app. */
export const appName = ({ brandName }: Pick<MailFrame, 'brandName'>, app: App): string =>
  `${brandName} ${names[app]}`
