import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { IdentityMailParameters } from './mail-parameters.ts'
import { identityMailSamples as samples } from './mail-samples.ts'
import type { IdentityMailWords } from './mail-words.ts'
import {
  emailChangeAsked,
  emailChanged,
  emailChangeStopped,
  emailGivenUp,
  emailProof,
  emailTaken,
  freshLink,
  mfaChanged,
  newDevice,
  passkeyChanged,
  passwordChanged,
  passwordReset,
} from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about a user’s own account. */
export const identityMails = defineMails<IdentityMailParameters, IdentityMailWords>({
  words,
  mails: {
    passwordReset: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: passwordReset,
      samples: samples.passwordReset,
    },
    freshLink: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: freshLink,
      samples: samples.freshLink,
    },
    newDevice: {
      gives: 'WORD',
      template: newDevice,
      samples: samples.newDevice,
    },
    passwordChanged: {
      gives: 'WORD',
      template: passwordChanged,
      samples: samples.passwordChanged,
    },
    emailChangeAsked: {
      gives: 'WORD',
      template: emailChangeAsked,
      samples: samples.emailChangeAsked,
    },
    emailProof: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: emailProof,
      samples: samples.emailProof,
    },
    emailTaken: {
      gives: 'WORD',
      template: emailTaken,
      samples: samples.emailTaken,
    },
    emailChanged: {
      gives: 'WORD',
      template: emailChanged,
      samples: samples.emailChanged,
    },
    emailGivenUp: {
      gives: 'WORD',
      template: emailGivenUp,
      samples: samples.emailGivenUp,
    },
    emailChangeStopped: {
      gives: 'WAY_TO_ACT',
      urgent: true,
      template: emailChangeStopped,
      samples: samples.emailChangeStopped,
    },
    mfaChanged: {
      gives: 'WORD',
      template: mfaChanged,
      samples: samples.mfaChanged,
    },
    passkeyChanged: {
      gives: 'WORD',
      template: passkeyChanged,
      samples: samples.passkeyChanged,
    },
  },
})
