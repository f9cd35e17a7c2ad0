import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  logo: 'Logotipo',
  hint: 'Una imagen PNG, JPEG o WebP de {{size}} como máximo.',
  file: 'Imagen del logotipo',
  choose: 'Elegir un logotipo',
  replace: 'Reemplazar el logotipo',
  remove: 'Quitar el logotipo',
  confirmRemove: 'Quitar',
  removed: 'Se quitó el logotipo.',
  none: 'Todavía no hay logotipo.',
  pixels: '{{width, number}} × {{height, number}} píxeles',
}
