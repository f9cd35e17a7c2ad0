import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { EcosystemAdminMailParameters } from './mail-parameters.ts'

/** Named examples of the e-mails of the support for an ecosystem's administration. */
export const ecosystemAdminMailSamples: MailSamples<EcosystemAdminMailParameters> = {
  administrationUserCode: {
    request: {
      name: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      code: '048271',
      number: 1,
      seconds: 600,
    },
    replacing: {
      name: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      code: '390518',
      number: 3,
      seconds: 600,
    },
  },
  administrationInternalCode: {
    request: {
      analystName: 'Andrea Ríos',
      userName: 'Tomás Quintero',
      ecosystemName: 'Clínica del Norte',
      code: '048271',
      number: 1,
      seconds: 600,
    },
    replacing: {
      analystName: 'Andrea Ríos',
      userName: 'Tomás Quintero',
      ecosystemName: 'Clínica del Norte',
      code: '390518',
      number: 3,
      seconds: 600,
    },
  },
  administrationClosed: {
    cancelled: {
      name: 'Tomás Quintero',
      analystName: 'Andrea Ríos',
      outcome: 'CANCELLED',
      reason: 'We found the answer by phone.',
    },
    expired: { name: 'Tomás Quintero', analystName: 'Andrea Ríos', outcome: 'EXPIRED' },
  },
}
