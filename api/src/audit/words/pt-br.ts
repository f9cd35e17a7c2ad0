import type { en } from './en.ts'

export const ptBr: typeof en = {
  record: {
    redacted: 'Dados pessoais de um evento registrado removidos',
    personRedacted: 'Dados pessoais removidos porque uma pessoa foi apagada',
  },
  recordExport: {
    exported: 'Exportação do registro',
  },
  /** What stands in an exported file beside the events. */
  exported: {
    columns: {
      sequence: 'Número',
      at: 'Quando (UTC)',
      what: 'O que aconteceu',
      actor: 'Por',
      subject: 'Em nome de',
      control: 'Sob controle',
      targetType: 'Sobre',
      targetId: 'Id',
      ecosystem: 'Conta',
      session: 'Sessão temporária',
      hash: 'Hash SHA-256',
      field: 'Campo',
      before: 'Antes',
      after: 'Depois',
    },
    underControl: 'Ação realizada sob o controle de outro usuário',
    REDACTED: 'removido do registro',
    WITHHELD: 'confidencial',
    COMPLETE: 'Todos os {{events}} eventos.',
    CUT: 'Cortado: este arquivo contém os {{events}} eventos mais recentes. Escolha um período mais curto para os demais.',
  },
}
