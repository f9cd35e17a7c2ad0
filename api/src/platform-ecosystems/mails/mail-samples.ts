import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformEcosystemMailParameters } from './mail-parameters.ts'

const link = 'https://store.house.example/ecosystems/01900000-0000-7000-8000-000000000001'
const given = { name: 'Lia Prado', ecosystemName: 'Clínica Aurora', link }

export const platformEcosystemMailSamples: MailSamples<PlatformEcosystemMailParameters> = {
  ecosystemSituation: {
    suspended: {
      ...given,
      situation: 'SUSPENDED',
      reason: 'The contract was not renewed in October',
    },
    closed: { ...given, situation: 'CLOSED', reason: 'Asked for by the clinic itself' },
    open: { ...given, situation: 'OPEN', reason: null },
  },
  ecosystemTerms: {
    premium: { ...given, plan: 'PREMIUM', modules: ['RCM'] },
    plus: { ...given, plan: 'PLUS', modules: [] },
  },
}
