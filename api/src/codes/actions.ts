import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

const words = { en, es, 'pt-BR': ptBr, fr }

const fields = { factor: 'PLAIN', guesser: 'PLAIN', lockedUntil: 'PLAIN' } as const

/** A factor of a user. */
export const factorActions = defineActions('factor', {
  words,
  targetType: 'user',
  fields,
  actions: ['locked'],
})

/** The same for an address without a user, so that a guesser can't tell the difference (C11). */
export const unknownEmailActions = defineActions('unknownEmail', {
  words,
  targetType: 'unknownEmail',
  fields,
  actions: ['locked'],
})
