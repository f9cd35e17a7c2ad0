import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

const fields = { factor: 'PLAIN', guesser: 'PLAIN', lockedUntil: 'PLAIN' } as const

/** A factor of a user. */
export const factorActions = defineActions('factor', {
  words,
  targetType: 'user',
  fields,
  actions: ['locked', 'unlocked'],
})

/** The same for an address without a user, so that a guesser can't tell the difference (C11). */
export const unknownEmailActions = defineActions('unknownEmail', {
  words,
  targetType: 'unknownEmail',
  fields,
  actions: ['locked'],
})
