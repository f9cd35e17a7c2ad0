import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  lead: 'Não tem um link que funcione? Digite seu e-mail e enviamos o link de novo.',
  submit: 'Enviar o link para mim',
  sent: 'Se houver algo à espera de {{email}}, o link está a caminho. Olhe também na pasta de spam.',
}
