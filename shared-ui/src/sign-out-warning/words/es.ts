import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Tu sesión se cerrará pronto',
  own: {
    IDLE: 'No ha habido actividad aquí durante un tiempo. Para proteger tu cuenta, tu sesión se cerrará cuando termine este tiempo; lo que no hayas guardado se perderá.',
    LIMIT:
      'Tu sesión está por llegar a su duración máxima. Cuando termine este tiempo se cerrará y tendrás que iniciar sesión de nuevo. Guarda ahora lo que estás haciendo.',
  },
  controller: {
    IDLE: 'No ha habido actividad aquí ni en el backoffice durante un tiempo. Cuando termine este tiempo se cerrará tu propia sesión del backoffice y, con ella, la sesión de asistencia.',
    LIMIT:
      'Tu propia sesión del backoffice está por llegar a su duración máxima. Cuando termine este tiempo se cerrará y, con ella, la sesión de asistencia. Tendrás que iniciar sesión de nuevo.',
  },
  countdown: 'Tiempo hasta el cierre de tu sesión',
  stay: 'Mantener la sesión',
  understood: 'Entendido',
}
