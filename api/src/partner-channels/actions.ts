import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/**
 * What the team does to channels of its accounts, in the chain of the partner, as part of the history of the account. What
 * the people of the account must know stands in their own chain, as with every channel.
 */
export const partnerChannelActions = defineActions('partnerChannel', {
  words,
  targetType: 'partnerAccount',
  fields: { account: 'PERSONAL', channel: 'PERSONAL', kind: 'PLAIN', reason: 'PERSONAL' },
  actions: ['disconnected', 'demoCreated'],
})
