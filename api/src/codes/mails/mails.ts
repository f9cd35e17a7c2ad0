import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import { factorLocked } from './factor-locked.ts'
import type { LockWords } from './lock-words.ts'
import type { CodeMailParameters } from './mail-parameters.ts'
import { codeMailSamples as samples } from './mail-samples.ts'
import { words } from './words/lock/in-each-language.ts'

/** The e-mail about a factor that is locked. */
export const codeMails = defineMails<CodeMailParameters, LockWords>({
  words,
  mails: {
    factorLocked: {
      gives: 'WORD',
      template: factorLocked,
      samples: samples.factorLocked,
    },
  },
})
