import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/**
 * A session of a partner's team, which is the target: in the chain of the account with its reason, and in that of the
 * partner, which reads there where its team was.
 */
export const partnerSessionActions = defineActions('partnerSession', {
  words,
  targetType: 'accessSession',
  changes: 'NOTHING',
  fields: {
    account: 'PERSONAL',
    member: 'PERSONAL',
    reason: 'PERSONAL',
    profile: 'PLAIN',
    endedBy: 'PLAIN',
  },
  actions: ['started', 'ended'],
})
