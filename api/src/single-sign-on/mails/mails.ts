import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import type { SingleSignOnMailParameters } from './mail-parameters.ts'
import { singleSignOnMailSamples as samples } from './mail-samples.ts'
import type { SingleSignOnMailWords } from './mail-words.ts'
import { passwordsAllowedAgain, singleSignOnLinked, singleSignOnUnlinked } from './templates.ts'
import { words } from './words/in-each-language.ts'

/** The e-mails about single sign-on. */
export const singleSignOnMails = defineMails<SingleSignOnMailParameters, SingleSignOnMailWords>({
  words,
  mails: {
    singleSignOnLinked: {
      gives: 'WORD',
      template: singleSignOnLinked,
      samples: samples.singleSignOnLinked,
    },
    singleSignOnUnlinked: {
      gives: 'WORD',
      template: singleSignOnUnlinked,
      samples: samples.singleSignOnUnlinked,
    },
    passwordsAllowedAgain: {
      gives: 'WORD',
      template: passwordsAllowedAgain,
      samples: samples.passwordsAllowedAgain,
    },
  },
})
