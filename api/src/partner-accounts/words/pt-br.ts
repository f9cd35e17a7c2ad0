import type { en } from './en.ts'

export const ptBr: typeof en = {
  partnerAccount: {
    taken: 'Conta recebida',
    changed: 'Conta alterada',
    left: 'Conta transferida',
    situationChanged: 'Status da conta alterado',
    accessSwitchedOff: 'A conta desativou o acesso do parceiro',
    accessSwitchedOn: 'A conta ativou o acesso do parceiro',
    logoSet: 'Logotipo de uma conta definido',
    logoRemoved: 'Logotipo de uma conta removido',
  },
  ecosystemPartner: {
    given: 'Um parceiro atende o ecossistema',
    taken: 'Ecossistema retirado do parceiro',
    situationChanged: 'Status com o parceiro alterado',
    accessSwitchedOff: 'Acesso do parceiro desativado',
    accessSwitchedOn: 'Acesso do parceiro ativado',
  },
}
