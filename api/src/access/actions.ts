import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

const words = { en, es, 'pt-BR': ptBr, fr }

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
    'ended',
    'subjectSwitched',
    'environmentOpened',
    'environmentEntered',
    'connectionEnded',
  ],
})
