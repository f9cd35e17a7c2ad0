import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerAccountMailParameters } from './mail-parameters.ts'

const link = 'https://store.house.example'
const byPlatform = {
  name: 'Lia Prado',
  accountName: 'Clínica Aurora',
  createdBy: 'Clara Nogueira',
}
const given = { ...byPlatform, partnerName: 'Horizonte Conecta' }

export const partnerAccountMailSamples: MailSamples<PartnerAccountMailParameters> = {
  accountInvitation: {
    invited: {
      ...given,
      link: `${link}/reset-password#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8`,
      seconds: 259_200,
    },
  },
  accountGiven: { given: { ...given, link }, byThePlatform: { ...byPlatform, link } },
}
