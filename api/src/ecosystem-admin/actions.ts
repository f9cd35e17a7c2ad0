import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

const words = { en, es, 'pt-BR': ptBr, fr }

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
