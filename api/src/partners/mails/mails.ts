import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerMailParameters } from './mail-parameters.ts'
import { partnerMailSamples as samples } from './mail-samples.ts'
import type { PartnerMailWords } from './mail-words.ts'
import {
  emailProposed,
  principalGiven,
  principalReceived,
  teamInvitation,
  teamJoined,
  teamPlaceChanged,
} from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about a partner's team. */
export const partnerMails = defineMails<PartnerMailParameters, PartnerMailWords>({
  words,
  mails: {
    teamInvitation: {
      gives: 'WAY_TO_ACT',
      template: teamInvitation,
      samples: samples.teamInvitation,
    },
    teamJoined: { gives: 'WORD', template: teamJoined, samples: samples.teamJoined },
    teamPlaceChanged: {
      gives: 'WORD',
      template: teamPlaceChanged,
      samples: samples.teamPlaceChanged,
    },
    emailProposed: {
      gives: 'WORD',
      template: emailProposed,
      samples: samples.emailProposed,
    },
    principalReceived: {
      gives: 'WORD',
      template: principalReceived,
      samples: samples.principalReceived,
    },
    principalGiven: { gives: 'WORD', template: principalGiven, samples: samples.principalGiven },
  },
})
