import type { en } from './en.ts'

export const ptBr: typeof en = {
  partnerAccount: {
    taken: 'Conta recebida',
    left: 'Conta transferida',
    situationChanged: 'Situação da conta alterada',
    accessSwitchedOff: 'A conta desativou o acesso do parceiro',
    accessSwitchedOn: 'A conta ativou o acesso do parceiro',
  },
  ecosystemPartner: {
    given: 'Um parceiro atende o ecossistema',
    situationChanged: 'Situação com o parceiro alterada',
    accessSwitchedOff: 'Acesso do parceiro desativado',
    accessSwitchedOn: 'Acesso do parceiro ativado',
  },
}
