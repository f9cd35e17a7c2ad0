import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  end: 'Terminar ahora',
  endOf: 'Terminar ahora: sesión de {{name}}',
  endTitle: '¿Terminar la sesión de {{name}}?',
  endText: 'Queda fuera de inmediato. Para volver a entrar necesita otro acceso con un motivo.',
  ended: 'La sesión de {{name}} se terminó.',
}
