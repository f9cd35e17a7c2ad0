import type { en } from './en.ts'

export const ptBr: typeof en = {
  partnerPlan: {
    created: 'Plano criado',
    changed: 'Plano alterado',
    activated: 'Plano ativado',
    deactivated: 'Plano desativado',
  },
}
