import type { en } from './en.ts'

export const ptBr: typeof en = {
  accessSession: {
    started: 'Sessão temporária iniciada',
    joined: 'Sessão temporária continuada em outro navegador',
    ended: 'Sessão temporária encerrada',
    subjectSwitched: 'Mudança para o contexto de outro membro',
    viewEnded: 'O membro deixou de ser exibido',
    environmentOpened: 'Acesso a um ambiente preparado',
    environmentEntered: 'Entrada em um ambiente',
    connectionEnded: 'Saída de um ambiente',
  },
}
