import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Hoy',
  seeAll: 'Ver todo',
  yourTurn: 'Te toca a ti',
  yourTurnEmpty: 'Nada te espera. Busca a un usuario para empezar.',
  clientsTurn: 'En espera del cliente',
  clientsTurnEmpty: 'Ningún cliente tiene un código por ingresar.',
  administration: 'Administración del ecosistema',
  ecosystemAdminEmpty: 'No hay ningún soporte a una administración abierto.',
  ended: 'Terminado hoy',
  endedEmpty: 'Hoy no ha terminado nada.',
  noChanges: 'Sin cambios',
  sessionLeft: 'Tiempo restante de la sesión con {{name}}',
  waitingLeft: 'Tiempo restante hasta que se cierre la solicitud de {{name}}',
  claims: 'Reclamos por revisar',
  claimsEmpty: 'Ningún reclamo te espera.',
  decidable: 'Listo para decidir',
  decidableFrom: 'Desde {{when}}',
  operator: {
    title: 'Administración de la plataforma',
    nothing: 'Te ocupas de esta instalación. Nada espera por ti.',
  },
  suspended: {
    title: 'El socio {{partner}} está suspendido',
    body: 'La plataforma no deja entrar al equipo por ahora: nadie trabaja en él ni en las cuentas de sus clientes, que siguen funcionando. Si es un error, escribe al soporte de la plataforma.',
    since: 'Desde',
    reason: 'Motivo',
  },
  team: {
    greeting: 'Hola, {{name}}',
    profile: 'Ver en el perfil',
    ecosystems: 'Tus ecosistemas',
    none: 'No eres miembro de ningún ecosistema.',
    elsewhere:
      'Las demás cuentas que atiende {{partner}} no aparecen aquí: los Super Administradores y el Soporte las encuentran en Admin → Cuentas.',
    linksOf: 'Enlaces de {{name}}',
    openWeb: 'Abrir Web',
    openStore: 'Abrir Store',
  },
}
