import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  earlier: 'Mostrar mensagens anteriores',
  begin: 'A conversa começa aqui.',
  newest: 'Ir para a mensagem mais recente',
  arrived: '{{name}}: {{body}}',
  hint: 'Enter envia; Shift e Enter começam outra linha.',
  send: 'Enviar',
  length: '{{length}} de {{most}} caracteres',
  tooLong: 'É longo demais para uma só mensagem. Envie em partes.',
  you: 'Você',
}
