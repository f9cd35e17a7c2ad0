import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Minhas solicitações',
  lead: 'As abertas primeiro; depois, as mais recentes.',
  emptyTitle: 'Você ainda não tem solicitações',
  emptyText: 'Quando você iniciar um processo de verificação, ele aparecerá aqui.',
  emptyAction: 'Iniciar processo de verificação',
}
