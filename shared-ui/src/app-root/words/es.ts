import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  SERVICE:
    'El servicio no responde en este momento. Seguimos intentándolo; lo que escribiste se queda aquí.',
  PART: 'Una parte de esta página no se ha cargado. Seguimos intentándolo; recargar la página también puede ayudar.',
  tryNow: 'Intentar ahora',
  reload: 'Recargar la página',
}
