import type { en } from './en.ts'

export const es: typeof en = {
  ecosystem: {
    created: 'Ecosistema creado',
    renamed: 'Cambio de nombre del ecosistema',
    planChanged: 'Plan cambiado',
    modulesChanged: 'Módulos cambiados',
    companyChanged: 'Razón social o número fiscal cambiado',
    suspended: 'Ecosistema suspendido',
    closed: 'Ecosistema cerrado',
    reopened: 'Ecosistema abierto de nuevo',
  },
  membership: {
    added: 'Miembro agregado',
    blocked: 'Miembro bloqueado',
    unblocked: 'Miembro desbloqueado',
    removed: 'Miembro eliminado',
    roleChanged: 'Rol cambiado',
  },
  memberInvitation: {
    sent: 'Miembro invitado',
    resent: 'Invitación enviada de nuevo',
    linkMailed: 'Enlace de la invitación enviado otra vez',
    revoked: 'Invitación retirada',
    accepted: 'Invitación aceptada',
    declined: 'Invitación rechazada',
    expired: 'Invitación vencida',
  },
  accessSession: {
    operationRefused: 'Rechazado durante el acceso',
  },
  lookedAt: {
    ecosystem: 'Datos del ecosistema vistos',
    members: 'Miembros vistos',
    memberNumbers: 'Número de miembros visto',
    invitations: 'Invitaciones pendientes vistas',
  },
}
