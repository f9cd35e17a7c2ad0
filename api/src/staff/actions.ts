import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const staffInvitationActions = defineActions('staffInvitation', {
  words,
  targetType: 'staffInvitation',
  fields: { name: 'PERSONAL', email: 'PERSONAL', roles: 'PLAIN', expiresAt: 'PLAIN' },
  actions: [
    'sent',
    'sentAgain',
    'withdrawn',
    'accepted',
    'newAuthenticatorSent',
    'authenticatorReplaced',
  ],
})

/** The reset of a member of staff's MFA, who is the target. */
export const mfaResetActions = defineActions('mfaReset', {
  words,
  targetType: 'user',
  fields: { reason: 'PERSONAL', dueAt: 'PLAIN' },
  actions: ['asked', 'confirmed', 'withdrawn', 'stopped', 'linkSent', 'ended'],
})
