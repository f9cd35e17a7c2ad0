import { defineMails } from '../../platform/mail/compose/define-mails.ts'
import { factorLocked } from './factor-locked.ts'
import type { LockWords } from './lock-words.ts'
import type { CodeMailParameters } from './mail-parameters.ts'
import { codeMailSamples as samples } from './mail-samples.ts'
import { en } from './words/lock/en.ts'
import { es } from './words/lock/es.ts'
import { fr } from './words/lock/fr.ts'
import { ptBr } from './words/lock/pt-br.ts'

/** The e-mail about a factor that is locked. */
export const codeMails = defineMails<CodeMailParameters, LockWords>({
  words: { en, es, 'pt-BR': ptBr, fr },
  mails: {
    factorLocked: {
      gives: 'WORD',
      template: factorLocked,
      samples: samples.factorLocked,
    },
  },
})
