import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Mis solicitudes',
  lead: 'Las abiertas primero; después, las más recientes.',
  emptyTitle: 'Todavía no tienes solicitudes',
  emptyText: 'Cuando inicies un proceso de verificación, aparecerá aquí.',
  emptyAction: 'Iniciar proceso de verificación',
}
