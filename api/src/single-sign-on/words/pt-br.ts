import type { en } from './en.ts'

export const ptBr: typeof en = {
  singleSignOn: {
    setUp: 'Login único configurado',
    changed: 'Login único alterado',
    domainAdded: 'Domínio do login único adicionado',
    domainProven: 'Domínio do login único verificado',
    domainRemoved: 'Domínio do login único removido',
    tested: 'Login único testado',
    switchedOn: 'Login único ativado',
    switchedOff: 'Login único desativado',
    passwordsSwitchedOff: 'Entrada com senha desativada',
    passwordsAllowed: 'Entrada com senha permitida de novo',
  },
  singleSignOnLink: {
    linked: 'Conta vinculada ao login único',
    unlinked: 'Conta desvinculada do login único',
    signedOutThere: 'Sessão encerrada no login da empresa',
  },
}
