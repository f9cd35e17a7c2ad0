import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { EcosystemMailParameters } from './mail-parameters.ts'
import { ecosystemMailSamples as samples } from './mail-samples.ts'
import type { EcosystemMailWords } from './mail-words.ts'
import {
  memberInvitation,
  memberInvitationAccepted,
  memberInvitationDeclined,
} from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about invitations to be a member. */
export const ecosystemMails = defineMails<EcosystemMailParameters, EcosystemMailWords>({
  words,
  mails: {
    memberInvitation: {
      gives: 'WAY_TO_ACT',
      template: memberInvitation,
      samples: samples.memberInvitation,
    },
    memberInvitationAccepted: {
      gives: 'WORD',
      template: memberInvitationAccepted,
      samples: samples.memberInvitationAccepted,
    },
    memberInvitationDeclined: {
      gives: 'WORD',
      template: memberInvitationDeclined,
      samples: samples.memberInvitationDeclined,
    },
  },
})
