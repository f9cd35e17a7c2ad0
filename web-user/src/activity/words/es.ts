import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Actividad sobre ti',
  lead: 'Lo que hiciste, lo que otras personas hicieron en tu nombre y lo que pasó con tu usuario, en todos tus ecosistemas. Nadie puede cambiar ni quitar una línea.',
}
