import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  as: 'como {{names}}',
  timeLeft: 'Tiempo restante de la sesión: {{name}}',
  changes_one: '{{count, number}} cambio',
  changes_other: '{{count, number}} cambios',
  noChanges: 'Sin cambios',
  who: 'Quién',
  account: 'Cuenta',
  started: 'Inicio',
  end: 'Fin',
  running: 'Sigue en curso',
  views: 'Vista como',
  viewed: '{{name}}, de {{from}} a {{until}}',
  viewedSince: '{{name}}, desde {{from}}',
  ended: {
    CONTROLLER: 'La terminó el equipo',
    ACCOUNT: 'La terminó la cuenta',
    TIME: 'Se acabó el tiempo',
    REVOKED: 'La terminó el sistema: se quitó un permiso',
  },
}
