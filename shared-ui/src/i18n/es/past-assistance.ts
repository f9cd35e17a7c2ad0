import type { pastAssistance as english } from '../en/past-assistance.ts'
import type { Translated } from '../languages.ts'

/** La lista de asistencias anteriores (AS12), en Store y Web. */
export const pastAssistance: Translated<typeof english> = {
  pastAssistance: {
    title: 'Asistencias anteriores',
    lead: 'Quién de soporte pidió trabajar en tu cuenta, cuándo, cuánto tiempo y cada cambio que hizo.',
    noneTitle: 'Aún no hay asistencias',
    noneBody: 'Cuando soporte te ayude en tu cuenta, quedará registrado aquí.',
    ecosystem: 'Ecosistema',
    requested: 'Solicitada',
    worked: 'Trabajó',
    workedFromFor: '{{from}}, durante {{duration}}',
    workedSince: 'Desde {{from}}',
    notWorked: 'Nadie trabajó en tu cuenta.',
    ended: 'Final',
    environments: 'Abrió',
    noEnvironments: 'No se abrió nada',
    reason: 'Motivo',
    closeReason: 'Motivo del cierre',
    changes_one: '{{count, number}} cambio hecho',
    changes_other: '{{count, number}} cambios hechos',
    noChanges: 'Sin cambios',
  },
  changes: {
    otherAction: 'Otro cambio ({{action}})',
    action: {
      ecosystem: { renamed: 'Cambio de nombre del ecosistema' },
      memberInvitation: {
        sent: 'Miembro invitado',
        resent: 'Invitación enviada de nuevo',
        revoked: 'Invitación retirada',
      },
      membership: {
        added: 'Miembro agregado',
        blocked: 'Miembro bloqueado',
        unblocked: 'Miembro desbloqueado',
        removed: 'Miembro eliminado',
      },
      user: { updated: 'Cambio de perfil' },
    },
    field: {
      name: 'Nombre',
      email: 'Correo',
      role: 'Rol',
      status: 'Estado',
      language: 'Idioma',
      colorScheme: 'Apariencia',
      value: 'Valor',
    },
    value: {
      ADMINISTRATOR: 'Administrador',
      ATTENDANT: 'Agente',
      USER: 'Usuario',
      ACTIVE: 'Activo',
      BLOCKED: 'Bloqueado',
    },
  },
}
