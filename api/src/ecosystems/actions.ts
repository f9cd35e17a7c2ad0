import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const ecosystemActions = defineActions('ecosystem', {
  words,
  targetType: 'ecosystem',
  fields: {
    name: 'PERSONAL',
    plan: 'PLAIN',
    modules: 'PLAIN',
    legalName: 'PERSONAL',
    taxKind: 'PLAIN',
    taxNumber: 'PERSONAL',
    ecosystemSituation: 'PLAIN',
    reason: 'PERSONAL',
  },
  actions: [
    'created',
    'renamed',
    'planChanged',
    'modulesChanged',
    'companyChanged',
    'suspended',
    'closed',
    'reopened',
  ],
})

export const membershipActions = defineActions('membership', {
  words,
  targetType: 'membership',
  fields: { name: 'PERSONAL', email: 'PERSONAL', role: 'PLAIN', status: 'PLAIN' },
  actions: ['added', 'blocked', 'unblocked', 'removed', 'roleChanged'],
})

export const memberInvitationActions = defineActions('memberInvitation', {
  words,
  targetType: 'memberInvitation',
  fields: {
    name: 'PERSONAL',
    email: 'PERSONAL',
    role: 'PLAIN',
    expiresAt: 'PLAIN',
    membershipId: 'PLAIN',
  },
  actions: ['sent', 'resent', 'linkMailed', 'revoked', 'accepted', 'declined', 'expired'],
})

/** Recorded in the chain of the ecosystem, beside the access session's own events. */
export const controlActions = defineActions('accessSession', {
  words,
  targetType: 'accessSession',
  changes: 'NOTHING',
  fields: { operation: 'PLAIN', environment: 'PLAIN' },
  actions: ['operationRefused'],
})
