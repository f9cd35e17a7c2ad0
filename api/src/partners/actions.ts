import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const partnerActions = defineActions('partner', {
  words,
  targetType: 'partner',
  fields: {
    name: 'PERSONAL',
    zone: 'PLAIN',
    country: 'PLAIN',
    principal: 'PERSONAL',
    principalEmail: 'PERSONAL',
    reason: 'PERSONAL',
    ecosystem: 'PERSONAL',
  },
  actions: [
    'created',
    'principalHandedOn',
    'suspended',
    'resumed',
    'ecosystemGiven',
    'ecosystemTaken',
  ],
})

/** What happens to a partner to be, in the chain of the platform; the target has the id of the partner that comes of it. */
export const partnerInvitationActions = defineActions('partnerInvitation', {
  words,
  targetType: 'partnerInvitation',
  fields: {
    name: 'PERSONAL',
    principal: 'PERSONAL',
    principalEmail: 'PERSONAL',
    expiresAt: 'PLAIN',
  },
  actions: ['sent', 'sentAgain', 'withdrawn', 'accepted'],
})

/** What happens to a place in a partner's team, which is the target. */
export const admUserActions = defineActions('admUser', {
  words,
  targetType: 'admUser',
  fields: {
    name: 'PERSONAL',
    email: 'PERSONAL',
    phone: 'PERSONAL',
    profile: 'PLAIN',
    state: 'PLAIN',
  },
  actions: [
    'invited',
    'invitationResent',
    'added',
    'activated',
    'changed',
    'blocked',
    'unblocked',
    'deleted',
    'signedOut',
    'emailProposed',
    'principalReceived',
    'principalGiven',
  ],
})
