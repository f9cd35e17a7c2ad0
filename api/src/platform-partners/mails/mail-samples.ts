import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformPartnerMailParameters } from './mail-parameters.ts'

const partnerName = 'Horizonte Conecta'
const ecosystemName = 'Clínica Aurora'
const link = 'https://backoffice.house.example'
const principal = { name: 'Clara Nogueira', partnerName, link }
const moved = {
  name: 'Lia Prado',
  ecosystemName,
  link: 'https://store.house.example/ecosystems/01900000-0000-7000-8000-000000000001',
}

export const platformPartnerMailSamples: MailSamples<PlatformPartnerMailParameters> = {
  partnerInvitation: {
    invited: {
      ...principal,
      link: `${link}/reset-password#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8`,
      seconds: 259_200,
    },
  },
  partnerGiven: { given: principal },
  partnerSituation: {
    suspended: { ...principal, reason: 'The contract was not renewed in October' },
    resumed: { ...principal, reason: null },
  },
  accountMoved: {
    given: { ...principal, ecosystemName, what: 'GIVEN' },
    taken: { ...principal, ecosystemName, what: 'TAKEN' },
  },
  ecosystemMoved: {
    moved: { ...moved, formerPartner: 'Ponte Digital', newPartner: partnerName },
    first: { ...moved, formerPartner: null, newPartner: partnerName },
    out: { ...moved, formerPartner: partnerName, newPartner: null },
  },
}
