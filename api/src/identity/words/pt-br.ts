import type { en } from './en.ts'

export const ptBr: typeof en = {
  user: {
    created: 'Usuário criado',
    blocked: 'Usuário bloqueado',
    unblocked: 'Usuário desbloqueado',
    profileChanged: 'Perfil alterado',
    passwordSet: 'Senha definida',
    passwordChanged: 'Senha alterada',
    passwordReset: 'Senha substituída por um link enviado por e-mail',
    passwordResetRequested: 'Link para substituir a senha solicitado',
    mfaTurnedOn: 'MFA ativada',
    mfaTurnedOff: 'MFA desativada',
    recoveryCodesOffered: 'Novos códigos de recuperação exibidos',
    recoveryCodesRenewed: 'Códigos de recuperação renovados',
    recoveryCodeUsed: 'Código de recuperação usado',
    appRefused: 'Acesso recusado: não disponível para este usuário',
    staffRolesChanged: 'Funções na equipe da plataforma alteradas',
    emailChangeRequested: 'Outro e-mail pedido',
    emailChangeMailed: 'Endereço do outro e-mail avisado',
    emailChangeWithdrawn: 'Pedido de outro e-mail retirado',
    emailChanged: 'E-mail trocado',
    emailChangeStopped: 'Troca de e-mail impedida pelo endereço anterior',
    signedIn: 'Acesso',
  },
  device: {
    signedOut: 'Dispositivo desconectado',
  },
  devices: {
    allSignedOut: 'Todos os dispositivos desconectados',
  },
}
