import type { Environment } from 'shared-schema/enums'
import type { MailFrame } from '../../platform/mail/compose/mail-content.ts'

/** The same in every language, with the brand before them (ruling R8). */
const names: Record<Environment, string> = { STORE: 'Store', WEB: 'Web', APP: 'App', RCM: 'RCM' }

/** What an e-mail calls an environment. */
export const environmentName = (
  { brandName }: Pick<MailFrame, 'brandName'>,
  environment: Environment,
): string => `${brandName} ${names[environment]}`
