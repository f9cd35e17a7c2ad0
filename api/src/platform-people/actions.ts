import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** That an operator looked a person up: what they see is personal. */
export const personActions = defineActions('person', {
  words,
  targetType: 'user',
  fields: {},
  changes: 'NOTHING',
  actions: ['lookedUp'],
})

/** That an operator looked for an e-mail that nobody has. */
export const soughtEmailActions = defineActions('soughtEmail', {
  words,
  targetType: 'soughtEmail',
  fields: { email: 'PERSONAL' },
  changes: 'NOTHING',
  actions: ['notFound'],
})
