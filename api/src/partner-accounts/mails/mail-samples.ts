import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerAccountMailParameters } from './mail-parameters.ts'

const link = 'https://store.house.example'
const given = {
  name: 'Lia Prado',
  accountName: 'Clínica Aurora',
  partnerName: 'Horizonte Conecta',
  createdBy: 'Clara Nogueira',
}

export const partnerAccountMailSamples: MailSamples<PartnerAccountMailParameters> = {
  accountInvitation: {
    invited: {
      ...given,
      link: `${link}/reset-password#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8`,
      seconds: 259_200,
    },
  },
  accountGiven: { given: { ...given, link } },
}
