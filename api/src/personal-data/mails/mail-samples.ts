import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PersonalDataMailParameters } from './mail-parameters.ts'

const at = new Date('2031-01-01T14:35:00Z')
const erasure = {
  name: 'Beatriz Nunes',
  reason: 'She asked for it by letter on the third of January',
  at,
  seconds: 259_200,
  link: 'https://web.house.example/stop-erasure#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8',
}

export const personalDataMailSamples: MailSamples<PersonalDataMailParameters> = {
  erasureUnderWay: {
    asked: { ...erasure, operator: 'Helena Prado', dueAt: null },
    confirmed: { ...erasure, operator: 'Olga Perez', dueAt: new Date('2031-01-04T14:35:00Z') },
  },
  erasureDone: { done: { name: 'Beatriz Nunes', at } },
  personDataOpened: {
    opened: {
      name: 'Beatriz Nunes',
      operator: 'Helena Prado',
      reason: 'She asked for it by letter on the third of January',
      at,
    },
  },
  ownDataTaken: { taken: { name: 'Beatriz Nunes', device: 'Firefox · Windows', at } },
}
