import type { Language } from 'shared-schema/enums'
import type { MailEntry } from '../platform/change.ts'
import type { MailTemplates } from './mail-templates.ts'
import { urgentTemplates } from './urgent-templates.ts'

/** Whom an e-mail reaches, and how it speaks to them. */
export interface MailReceiver {
  readonly email: string
  readonly language: Language | null
  /** IANA name; null for a receiver whose zone is not known: they are told UTC only. */
  readonly timeZone: string | null
}

/** An e-mail for `change.mail`, its parameters checked against its template. */
export const mailTo = <Name extends keyof MailTemplates>(
  receiver: MailReceiver,
  template: Name,
  parameters: MailTemplates[Name],
): MailEntry => ({
  to: receiver.email,
  language: receiver.language,
  timeZone: receiver.timeZone,
  template,
  parameters,
  urgency: urgentTemplates.has(template) ? 'CODE' : 'ORDINARY',
})
