import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { StaffMailParameters } from './mail-parameters.ts'

const link =
  'https://backoffice.house.example/join-staff#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8'

export const staffMailSamples: MailSamples<StaffMailParameters> = {
  staffInvitation: {
    operator: { name: 'Helena Prado', roles: ['OPERATOR'], link, seconds: 86_400 },
    several: { name: 'Daniel Costa', roles: ['ANALYST', 'REVIEWER'], link, seconds: 86_400 },
  },
  newAuthenticator: { sent: { name: 'Helena Prado', link, seconds: 86_400 } },
  staffRolesChanged: {
    changed: {
      name: 'Daniel Costa',
      roles: ['ANALYST', 'OPERATOR'],
      at: new Date('2031-01-01T14:35:00Z'),
    },
  },
}
