import type { en } from './en.ts'

export const ptBr: typeof en = {
  accessSession: {
    started: 'Sessão temporária iniciada',
    ended: 'Sessão temporária encerrada',
    environmentOpened: 'Acesso a um ambiente preparado',
    environmentEntered: 'Entrada em um ambiente',
    connectionEnded: 'Saída de um ambiente',
  },
}
