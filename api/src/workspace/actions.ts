import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const rcmClaimsActions = defineActions('rcmClaims', {
  words,
  targetType: 'ecosystem',
  fields: { claims: 'PLAIN' },
  actions: ['loaded'],
})
