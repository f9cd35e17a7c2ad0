import type { Language } from 'shared-schema/languages'
import type { Mail } from './compose/define-mails.ts'

/** An e-mail that leaves if and only if the change commits. Parameters are encrypted at rest. */
export interface MailEntry {
  readonly to: string
  /**
   * Null if the receiver has not chosen a language: the e-mail is then written in `DEFAULT_LANGUAGE` (PA12).
   */
  readonly language: Language | null
  /** IANA name; null where the receiver's zone is not known. */
  readonly timeZone: string | null
  readonly mail: Mail
  readonly parameters: object
  readonly urgency: MailUrgency
}

/**
 * Which e-mails are sent first: those that somebody waits for in front of a screen, then those to one person,
 * then those to many.
 */
export type MailUrgency = 'CODE' | 'ORDINARY' | 'BULK'

/** Whom an e-mail reaches, and how it speaks to them. */
export interface MailReceiver {
  readonly email: string
  readonly language: Language | null
  /** IANA name; null where the receiver's zone is not known: the e-mail then says UTC only. */
  readonly timeZone: string | null
}

/** An e-mail for `change.mail`: one of a room's mails and what it is made from. */
export const mailTo = <Parameters extends object>(
  { email, language, timeZone }: MailReceiver,
  mail: Mail<Parameters>,
  parameters: NoInfer<Parameters>,
): MailEntry => ({
  to: email,
  language,
  timeZone,
  mail,
  parameters,
  urgency: mail.urgent ? 'CODE' : 'ORDINARY',
})
