import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const recordActions = defineActions('record', {
  words,
  targetType: 'auditEvent',
  fields: { places: 'PLAIN' },
  actions: ['redacted'],
})
