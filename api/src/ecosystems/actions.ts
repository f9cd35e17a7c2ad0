import { defineActions } from '../platform/actions.ts'

export const ecosystemActions = defineActions('ecosystem', {
  targetType: 'ecosystem',
  fields: { name: 'PERSONAL', plan: 'PLAIN', modules: 'PLAIN' },
  actions: {
    created: { en: 'Ecosystem created', es: 'Ecosistema creado', 'pt-BR': 'Conta criada' },
    renamed: {
      en: 'Ecosystem renamed',
      es: 'Cambio de nombre del ecosistema',
      'pt-BR': 'Nome da conta alterado',
    },
    planChanged: { en: 'Plan changed', es: 'Plan cambiado', 'pt-BR': 'Plano alterado' },
    modulesChanged: {
      en: 'Modules changed',
      es: 'Módulos cambiados',
      'pt-BR': 'Módulos alterados',
    },
  },
})

export const membershipActions = defineActions('membership', {
  targetType: 'membership',
  fields: { name: 'PERSONAL', email: 'PERSONAL', role: 'PLAIN', status: 'PLAIN' },
  actions: {
    added: { en: 'Member added', es: 'Miembro agregado', 'pt-BR': 'Membro adicionado' },
    blocked: { en: 'Member blocked', es: 'Miembro bloqueado', 'pt-BR': 'Membro bloqueado' },
    unblocked: {
      en: 'Member unblocked',
      es: 'Miembro desbloqueado',
      'pt-BR': 'Membro desbloqueado',
    },
    removed: { en: 'Member removed', es: 'Miembro eliminado', 'pt-BR': 'Membro removido' },
    roleChanged: { en: 'Role changed', es: 'Rol cambiado', 'pt-BR': 'Função alterada' },
  },
})

export const memberInvitationActions = defineActions('memberInvitation', {
  targetType: 'memberInvitation',
  fields: {
    name: 'PERSONAL',
    email: 'PERSONAL',
    role: 'PLAIN',
    expiresAt: 'PLAIN',
    membershipId: 'PLAIN',
  },
  actions: {
    sent: { en: 'Member invited', es: 'Miembro invitado', 'pt-BR': 'Membro convidado' },
    resent: {
      en: 'Invitation sent again',
      es: 'Invitación enviada de nuevo',
      'pt-BR': 'Convite reenviado',
    },
    linkMailed: {
      en: 'Link of the invitation mailed once more',
      es: 'Enlace de la invitación enviado otra vez',
      'pt-BR': 'Link do convite enviado de novo',
    },
    revoked: {
      en: 'Invitation taken back',
      es: 'Invitación retirada',
      'pt-BR': 'Convite retirado',
    },
    accepted: {
      en: 'Invitation accepted',
      es: 'Invitación aceptada',
      'pt-BR': 'Convite aceito',
    },
    declined: {
      en: 'Invitation declined',
      es: 'Invitación rechazada',
      'pt-BR': 'Convite recusado',
    },
    expired: {
      en: 'Invitation expired',
      es: 'Invitación vencida',
      'pt-BR': 'Convite vencido',
    },
  },
})
