import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { StaffMailParameters } from './mail-parameters.ts'
import { staffMailSamples as samples } from './mail-samples.ts'
import type { StaffMailWords } from './mail-words.ts'
import {
  mfaResetUnderWay,
  newAuthenticator,
  staffAccountChanged,
  staffInvitation,
  staffRolesChanged,
} from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails to the platform's own people. */
export const staffMails = defineMails<StaffMailParameters, StaffMailWords>({
  words,
  mails: {
    staffInvitation: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: staffInvitation,
      samples: samples.staffInvitation,
    },
    newAuthenticator: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: newAuthenticator,
      samples: samples.newAuthenticator,
    },
    staffRolesChanged: {
      gives: 'WORD',
      template: staffRolesChanged,
      samples: samples.staffRolesChanged,
    },
    staffAccountChanged: {
      gives: 'WORD',
      template: staffAccountChanged,
      samples: samples.staffAccountChanged,
    },
    mfaResetUnderWay: {
      gives: 'WAY_TO_ACT',
      template: mfaResetUnderWay,
      samples: samples.mfaResetUnderWay,
    },
  },
})
