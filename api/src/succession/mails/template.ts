import type { MailTemplate, MailVoice } from '../../platform/mail/compose/define-mails.ts'
import type { AppointmentWords } from './appointment-words.ts'
import type { HandoverWords } from './handover-words.ts'
import type { SuccessionMailParameters } from './mail-parameters.ts'

/** The sentences of all e-mails about successions. */
export type SuccessionMailWords = AppointmentWords & HandoverWords

export type SuccessionVoice = MailVoice<SuccessionMailWords>

/** How one of the e-mails about successions is composed. */
export type Template<Name extends keyof SuccessionMailParameters> = MailTemplate<
  SuccessionMailParameters[Name],
  SuccessionMailWords
>
