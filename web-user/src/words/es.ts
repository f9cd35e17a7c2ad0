import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  nav: {
    home: 'Inicio',
    attendances: 'Atenciones',
    myEcosystem: 'Mi ecosistema',
    rcmDashboard: 'Panel RCM',
    provider: 'Tu proveedor',
    pastAssistance: 'Asistencias anteriores',
    activity: 'Actividad sobre ti',
    succession: 'Sucesión',
  },
  notOpened: {
    title: 'Esta parte no está abierta para ti',
    body: 'Tu plan, tu rol o tus módulos no la incluyen. Consulta al administrador de tu ecosistema.',
    underControl: 'La sesión de asistencia de esta pestaña se abrió para otra parte de Web.',
    home: 'Ir a Inicio',
    rcmDashboard: 'Ir al panel RCM',
  },
  noEcosystem: {
    title: 'No perteneces a ningún ecosistema',
    body: 'Un administrador puede invitarte con tu correo, {{email}}.',
  },
  openStore: 'Abrir Store',
  turnOnMfa: 'Activa la MFA',
}
