import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const staffInvitationActions = defineActions('staffInvitation', {
  words,
  targetType: 'staffInvitation',
  fields: { name: 'PERSONAL', email: 'PERSONAL', roles: 'PLAIN', expiresAt: 'PLAIN' },
  actions: ['sent', 'sentAgain', 'accepted', 'newAuthenticatorSent', 'authenticatorReplaced'],
})
