import type { en } from './en.ts'

export const ptBr: typeof en = {
  partner: {
    created: 'Parceiro criado',
    principalHandedOn: 'Titularidade de Principal transferida',
    suspended: 'Parceiro suspenso',
    resumed: 'Parceiro reativado',
    ecosystemGiven: 'Ecossistema confiado ao parceiro',
    ecosystemTaken: 'Ecossistema retirado do parceiro',
  },
  partnerInvitation: {
    sent: 'Convite para ser parceiro',
    sentAgain: 'Convite de parceiro reenviado',
    withdrawn: 'Convite de parceiro retirado',
    accepted: 'Tornou-se parceiro',
  },
  admUser: {
    invited: 'Convite para a equipe',
    invitationResent: 'Convite para a equipe enviado novamente',
    added: 'Pessoa adicionada à equipe',
    activated: 'Pessoa entrou na equipe',
    changed: 'Usuário ADM alterado',
    blocked: 'Usuário ADM bloqueado',
    unblocked: 'Usuário ADM desbloqueado',
    deleted: 'Usuário ADM excluído',
    signedOut: 'Usuário ADM desconectado de todos os dispositivos',
    emailProposed: 'Outro e-mail proposto',
    principalReceived: 'Recebeu a titularidade de Principal',
    principalGiven: 'Passou a titularidade de Principal',
  },
}
