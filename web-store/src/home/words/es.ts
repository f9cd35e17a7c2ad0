import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  overview: {
    plan: 'Plan',
    modules: 'Módulos',
    noModules: 'Ningún módulo activo',
    administrator: 'Administrador',
    itIsYou: 'Tú',
    members: 'Miembros',
    seeMembers: 'Ver miembros',
    rename: 'Cambiar nombre',
  },
  access: 'Quién tiene acceso ahora',
  nobody: 'Nadie tiene acceso a este ecosistema',
  nobodyHint: 'Soporte solo puede entrar si alguien de aquí lo permite con un código.',
  asYou: 'trabaja en tu nombre',
  asMember: 'trabaja en nombre de {{name}}',
  entered: 'en {{environments}}',
  enteredNothing: 'todavía no abrió nada',
  timeLeft: 'Tiempo restante del acceso de {{name}}',
  open: 'Abrir',
  last: 'Última asistencia en tu cuenta',
  allPast: 'Todas las asistencias',
  lastNone: 'Soporte no ha trabajado aquí en tu cuenta.',
  moreChanges_one: '{{count, number}} cambio más',
  moreChanges_other: '{{count, number}} cambios más',
  mfaAll: 'Todos los miembros tienen la MFA activa.',
  mfaSome: '{{on}} de {{all}} tienen la MFA activa.',
  noInvitations: 'Ninguna invitación espera respuesta.',
  moreInvitations_one: '{{count, number}} invitación más espera',
  moreInvitations_other: '{{count, number}} invitaciones más esperan',
}
