import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  logo: 'Logotipo',
  hint: 'Uma imagem PNG, JPEG ou WebP de no máximo {{size}}.',
  file: 'Imagem do logotipo',
  choose: 'Escolher um logotipo',
  replace: 'Substituir o logotipo',
  remove: 'Remover o logotipo',
  confirmRemove: 'Remover',
  removed: 'O logotipo foi removido.',
  none: 'Ainda não há logotipo.',
  pixels: '{{width, number}} × {{height, number}} pixels',
}
