import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

const words = { en, es, 'pt-BR': ptBr, fr }

export const recordActions = defineActions('record', {
  words,
  targetType: 'auditEvent',
  fields: { places: 'PLAIN' },
  actions: ['redacted'],
})
