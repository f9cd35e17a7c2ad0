import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

export const accessSessionActions = defineActions('accessSession', {
  words,
  targetType: 'accessSession',
  changes: 'NOTHING',
  fields: {
    kind: 'PLAIN',
    controllerId: 'PLAIN',
    subjectId: 'PLAIN',
    endsAt: 'PLAIN',
    endedAt: 'PLAIN',
    endedBy: 'PLAIN',
    environment: 'PLAIN',
    ticketId: 'PLAIN',
    connectionId: 'PLAIN',
  },
  actions: [
    'started',
    'joined',
    'ended',
    'subjectSwitched',
    'viewEnded',
    'environmentOpened',
    'environmentEntered',
    'connectionEnded',
  ],
})
