import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { PlatformPartnerMailParameters } from './mail-parameters.ts'
import { platformPartnerMailSamples as samples } from './mail-samples.ts'
import type { PlatformPartnerMailWords } from './mail-words.ts'
import {
  accountMoved,
  ecosystemMoved,
  partnerGiven,
  partnerInvitation,
  partnerSituation,
} from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about partners of the platform. */
export const platformPartnerMails = defineMails<
  PlatformPartnerMailParameters,
  PlatformPartnerMailWords
>({
  words,
  mails: {
    partnerInvitation: {
      gives: 'WAY_TO_ACT',
      template: partnerInvitation,
      samples: samples.partnerInvitation,
    },
    partnerGiven: { gives: 'WORD', template: partnerGiven, samples: samples.partnerGiven },
    partnerSituation: {
      gives: 'WORD',
      template: partnerSituation,
      samples: samples.partnerSituation,
    },
    accountMoved: { gives: 'WORD', template: accountMoved, samples: samples.accountMoved },
    ecosystemMoved: { gives: 'WORD', template: ecosystemMoved, samples: samples.ecosystemMoved },
  },
})
