import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformPeopleMailParameters } from './mail-parameters.ts'

const given = { name: 'Lia Prado', at: '2026-03-09T15:04:05.120Z' }

export const platformPeopleMailSamples: MailSamples<PlatformPeopleMailParameters> = {
  personChanged: {
    blocked: { ...given, what: 'BLOCKED', reason: 'Somebody else works with this account' },
    unblocked: { ...given, what: 'UNBLOCKED', reason: 'The account is with its owner again' },
    factorUnlocked: { ...given, what: 'FACTOR_UNLOCKED', factor: 'PASSWORD' },
    signedOut: { ...given, what: 'SIGNED_OUT' },
  },
}
