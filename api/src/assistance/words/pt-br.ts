import type { en } from './en.ts'

export const ptBr: typeof en = {
  assistance: {
    started: 'Solicitação de assistência iniciada',
    analystCodeSent: 'Código enviado ao analista',
    analystProven: 'Analista verificado pelo código',
    clientCodeSent: 'Código enviado ao cliente',
    clientCodeResent: 'Código reenviado ao cliente',
    clientLinkMailed: 'Link enviado de novo ao cliente',
    codeEntered: 'Código digitado por uma das partes',
    completed: 'Assistência encerrada',
    cancelled: 'Solicitação de assistência cancelada',
    refused: 'Solicitação de assistência recusada pelo cliente',
    expired: 'Solicitação de assistência vencida',
  },
  lookedAt: {
    pastAssistance: 'Assistências anteriores vistas',
  },
}
