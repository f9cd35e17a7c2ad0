import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  lead: '¿No tienes un enlace que sirva? Escribe tu correo y te enviamos el enlace otra vez.',
  submit: 'Enviarme el enlace',
  sent: 'Si algo espera a {{email}}, el enlace va en camino. Mira también en la carpeta de correo no deseado.',
}
