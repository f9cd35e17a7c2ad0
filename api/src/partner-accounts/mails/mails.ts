import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { PartnerAccountMailParameters } from './mail-parameters.ts'
import { partnerAccountMailSamples as samples } from './mail-samples.ts'
import type { PartnerAccountMailWords } from './mail-words.ts'
import { accountGiven, accountInvitation } from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about the accounts of partners. */
export const partnerAccountMails = defineMails<
  PartnerAccountMailParameters,
  PartnerAccountMailWords
>({
  words,
  mails: {
    accountInvitation: {
      gives: 'WAY_TO_ACT',
      template: accountInvitation,
      samples: samples.accountInvitation,
    },
    accountGiven: { gives: 'WORD', template: accountGiven, samples: samples.accountGiven },
  },
})
