import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  earlier: 'Ver mensajes anteriores',
  begin: 'Aquí comienza la conversación.',
  newest: 'Ir al mensaje más reciente',
  arrived: '{{name}}: {{body}}',
  hint: 'Intro envía; Mayús e Intro comienzan otra línea.',
  send: 'Enviar',
  length: '{{length}} de {{most}} caracteres',
  tooLong: 'Es demasiado largo para un solo mensaje. Envíalo por partes.',
  you: 'Tú',
}
