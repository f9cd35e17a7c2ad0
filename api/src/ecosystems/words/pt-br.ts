import type { en } from './en.ts'

export const ptBr: typeof en = {
  ecosystem: {
    created: 'Conta criada',
    renamed: 'Nome da conta alterado',
    planChanged: 'Plano alterado',
    modulesChanged: 'Módulos alterados',
    companyChanged: 'Razão social ou documento fiscal alterado',
    suspended: 'Conta suspensa',
    closed: 'Conta encerrada',
    reopened: 'Conta reaberta',
  },
  membership: {
    added: 'Membro adicionado',
    blocked: 'Membro bloqueado',
    unblocked: 'Membro desbloqueado',
    removed: 'Membro removido',
    roleChanged: 'Função alterada',
  },
  memberInvitation: {
    sent: 'Membro convidado',
    resent: 'Convite reenviado',
    linkMailed: 'Link do convite enviado de novo',
    revoked: 'Convite retirado',
    accepted: 'Convite aceito',
    declined: 'Convite recusado',
    expired: 'Convite vencido',
  },
  accessSession: {
    operationRefused: 'Recusado durante o acesso',
  },
  lookedAt: {
    ecosystem: 'Dados da conta vistos',
    members: 'Membros vistos',
    memberNumbers: 'Número de membros visto',
    invitations: 'Convites pendentes vistos',
  },
}
