import type { Language } from 'shared-schema/enums'
import type { MailEntry } from '../platform/change.ts'
import type { MailTemplates } from './mail-templates.ts'
import { urgentTemplates } from './urgent-templates.ts'

/** An e-mail for `change.mail`, its parameters checked against its template. */
export const mailTo = <Name extends keyof MailTemplates>(
  receiver: { readonly email: string; readonly language: Language | null },
  template: Name,
  parameters: MailTemplates[Name],
): MailEntry => ({
  to: receiver.email,
  language: receiver.language,
  template,
  parameters,
  urgency: urgentTemplates.has(template) ? 'CODE' : 'ORDINARY',
})
