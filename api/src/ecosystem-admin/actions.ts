import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** The names on the record were given before the capability had its present name; what is recorded keeps its name. */
export const ecosystemAdminActions = defineActions('administration', {
  words,
  targetType: 'administrationRequest',
  fields: {
    state: 'PLAIN',
    ecosystemId: 'PLAIN',
    successionId: 'PLAIN',
    closedBy: 'PLAIN',
    reason: 'PERSONAL',
  },
  confidential: ['reason'],
  actions: [
    'started',
    'userCodeResent',
    'userProven',
    'ecosystemChosen',
    'internalCodeResent',
    'opened',
    'releaseRequested',
    'completed',
    'cancelled',
    'expired',
  ],
})
