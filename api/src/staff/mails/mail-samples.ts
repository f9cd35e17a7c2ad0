import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { StaffMailParameters } from './mail-parameters.ts'

const link =
  'https://backoffice.house.example/join-staff#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8'

const at = new Date('2031-01-01T14:35:00Z')
const reset = {
  name: 'Daniel Costa',
  reason: 'His phone was stolen on the way to work',
  at,
  seconds: 3_600,
  link: 'https://backoffice.house.example/stop-mfa-reset#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8',
}

export const staffMailSamples: MailSamples<StaffMailParameters> = {
  staffInvitation: {
    operator: { name: 'Helena Prado', roles: ['OPERATOR'], link, seconds: 86_400 },
    several: { name: 'Daniel Costa', roles: ['ANALYST', 'REVIEWER'], link, seconds: 86_400 },
  },
  newAuthenticator: {
    sent: { name: 'Helena Prado', link, seconds: 86_400 },
    operators: { name: 'Daniel Costa', link, seconds: 86_400, wantedBy: 'OPERATORS' },
  },
  staffRolesChanged: {
    changed: {
      name: 'Daniel Costa',
      roles: ['ANALYST', 'OPERATOR'],
      at,
    },
  },
  staffAccountChanged: {
    blocked: {
      name: 'Daniel Costa',
      what: 'BLOCKED',
      reason: 'His contract ended in December',
      at,
    },
    unblocked: { name: 'Daniel Costa', what: 'UNBLOCKED', reason: null, at },
    signedOut: { name: 'Daniel Costa', what: 'SIGNED_OUT', reason: null, at },
  },
  mfaResetUnderWay: {
    asked: { ...reset, operator: 'Helena Prado', dueAt: null },
    confirmed: { ...reset, operator: 'Olga Perez', dueAt: new Date('2031-01-01T15:35:00Z') },
  },
}
