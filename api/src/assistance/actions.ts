import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const assistanceActions = defineActions('assistance', {
  words,
  targetType: 'assistanceRequest',
  changes: 'NOTHING',
  fields: {
    state: 'PLAIN',
    analystId: 'PLAIN',
    clientId: 'PLAIN',
    party: 'PLAIN',
    closedBy: 'PLAIN',
    reason: 'PERSONAL',
  },
  confidential: ['reason'],
  actions: [
    'started',
    'analystCodeSent',
    'analystProven',
    'clientCodeSent',
    'clientCodeResent',
    'clientLinkMailed',
    'codeEntered',
    'completed',
    'cancelled',
    'refused',
    'expired',
  ],
})
