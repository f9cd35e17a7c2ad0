import { defineActions } from '../platform/actions.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { ptBr } from './words/pt-br.ts'

const words = { en, es, 'pt-BR': ptBr, fr }

export const rcmClaimsActions = defineActions('rcmClaims', {
  words,
  targetType: 'ecosystem',
  fields: { claims: 'PLAIN' },
  actions: ['loaded'],
})
