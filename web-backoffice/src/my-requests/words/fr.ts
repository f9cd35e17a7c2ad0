import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Mes demandes',
  lead: 'D’abord celles qui sont ouvertes, puis les plus récentes.',
  emptyTitle: 'Vous n’avez pas encore de demandes',
  emptyText: 'Quand vous lancez une vérification, elle apparaît ici.',
  emptyAction: 'Lancer la vérification',
}
