import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Mes demandes',
  emptyAction: 'Lancer la vérification',
}
