import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

const words = { en, es, 'pt-BR': ptBr, fr }

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
