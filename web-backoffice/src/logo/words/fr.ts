import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  logo: 'Logo',
  hint: 'Une image PNG, JPEG ou WebP de {{size}} au plus.',
  file: 'Image du logo',
  choose: 'Choisir un logo',
  replace: 'Remplacer le logo',
  remove: 'Retirer le logo',
  confirmRemove: 'Retirer',
  removed: 'Le logo est retiré.',
  none: 'Pas encore de logo.',
  pixels: '{{width, number}} × {{height, number}} pixels',
}
