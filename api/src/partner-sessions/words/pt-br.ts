import type { en } from './en.ts'

export const ptBr: typeof en = {
  partnerSession: {
    started: 'A equipe do parceiro entrou na conta',
    ended: 'A equipe do parceiro saiu da conta',
  },
}
