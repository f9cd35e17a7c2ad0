import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

/**
 * What is recorded of stored contents, each under its hash. The names are older than this room, and lines of the record hold
 * them: they never change.
 */
export const contentActions = defineActions('evidence', {
  words: { en, es, 'pt-BR': ptBr, fr },
  targetType: 'evidenceContent',
  fields: { sha256: 'PLAIN' },
  confidential: 'EVERYTHING',
  actions: ['contentRemoved'],
})
