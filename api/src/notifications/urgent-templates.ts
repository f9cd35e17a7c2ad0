import type { MailTemplate } from './mail-templates.ts'

/**
 * E-mails that somebody waits for in front of a screen: a code, or a link to go on with. They overtake
 * every other e-mail that waits.
 */
export const urgentTemplates: ReadonlySet<MailTemplate> = new Set([
  'analystCode',
  'clientCode',
  'administrationUserCode',
  'administrationInternalCode',
  'passwordReset',
  'freshLink',
  'successionActivate',
])
