import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sesiones en cuentas',
  lead: 'Dónde trabajas ahora y dónde has estado. Cada cambio en una cuenta te nombra.',
  running: 'En curso ahora',
  runningNone: 'No estás en ninguna cuenta ahora.',
  runningHint: 'Elige “Acceder” en una cuenta para entrar.',
  as: 'como {{name}} ({{role}})',
  nobody: 'No hay nadie a la vista: elige un miembro en una pestaña de la sesión.',
  open: 'Abrir {{environment}}',
  openOf: 'Abrir {{environment}} de {{name}}',
  end: 'Terminar',
  endOf: 'Terminar la sesión en {{name}}',
  endTitle: '¿Terminar la sesión en {{name}}?',
  endText: 'Se cierran todas sus pestañas. Lo que no esté guardado en ellas se pierde.',
  ended: 'La sesión en {{name}} se terminó.',
  past: 'Sesiones pasadas',
  pastNone: 'Todavía no has estado en ninguna cuenta.',
  timeLeft: 'Tiempo restante de la sesión en {{name}}',
}
