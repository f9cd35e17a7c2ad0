import type { en } from './en.ts'

export const ptBr: typeof en = {
  erasure: {
    asked: 'Exclusão de dados pessoais solicitada',
    confirmed: 'Exclusão de dados pessoais confirmada',
    withdrawn: 'Exclusão de dados pessoais retirada',
    stopped: 'Exclusão de dados pessoais interrompida pela pessoa',
    lapsed: 'Exclusão de dados pessoais não confirmada a tempo',
    refused: 'Exclusão de dados pessoais recusada',
    begun: 'Exclusão de dados pessoais iniciada',
    wentOn: 'Exclusão de dados pessoais: linhas apagadas',
    finished: 'Exclusão de dados pessoais concluída',
  },
  personData: {
    opened: 'Cópia dos dados de uma pessoa liberada',
    copied: 'Cópia dos dados de uma pessoa baixada',
  },
  ownData: {
    opened: 'Download dos próprios dados liberado',
    copied: 'Dados próprios baixados',
  },
}
