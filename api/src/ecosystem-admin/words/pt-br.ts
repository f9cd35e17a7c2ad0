import type { en } from './en.ts'

export const ptBr: typeof en = {
  administration: {
    started: 'Suporte de Ecosystem Admin iniciado',
    userCodeResent: 'Código reenviado ao usuário',
    userProven: 'Usuário verificado pelo código',
    ecosystemChosen: 'Conta escolhida',
    internalCodeResent: 'Código reenviado ao analista',
    opened: 'Suporte aberto',
    releaseRequested: 'Desbloqueio solicitado',
    completed: 'Suporte concluído',
    cancelled: 'Suporte cancelado',
    expired: 'Suporte vencido',
  },
}
