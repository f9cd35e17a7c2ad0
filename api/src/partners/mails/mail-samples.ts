import type { MailSamples } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerMailParameters } from './mail-parameters.ts'

const partnerName = 'Horizonte Conecta'
const link = 'https://backoffice.house.example'
const changed = { name: 'Ivo Martins', partnerName, profile: 'SUPPORT', link } as const
const handedOn = {
  partnerName,
  formerName: 'Clara Nogueira',
  newName: 'Hugo Salas',
  at: new Date('2026-11-29T15:04:00Z'),
  link,
}

export const partnerMailSamples: MailSamples<PartnerMailParameters> = {
  teamInvitation: {
    invited: {
      name: 'Ivo Martins',
      partnerName,
      invitedBy: 'Clara Nogueira',
      profile: 'SUPPORT',
      link: `${link}/reset-password#Qw7rT5uVb1cZd4eFg6hIj9kLm0nOpQrStUpYx2n3Jk8`,
      seconds: 259_200,
    },
  },
  teamJoined: {
    joined: {
      name: 'Ivo Martins',
      partnerName,
      invitedBy: 'Clara Nogueira',
      profile: 'FINANCE',
      link,
    },
  },
  teamPlaceChanged: {
    profile: { ...changed, what: 'PROFILE' },
    blocked: { ...changed, what: 'BLOCKED' },
    unblocked: { ...changed, what: 'UNBLOCKED' },
    deleted: { ...changed, what: 'DELETED' },
  },
  emailProposed: {
    proposed: {
      name: 'Ivo Martins',
      partnerName,
      proposedBy: 'Clara Nogueira',
      newEmail: 'ivo.martins@horizonte.example',
      link: `${link}/profile`,
    },
  },
  principalReceived: { received: { ...handedOn, name: 'Hugo Salas' } },
  principalGiven: { given: { ...handedOn, name: 'Clara Nogueira' } },
}
