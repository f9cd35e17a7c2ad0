import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sessions du partenaire',
  lead: 'Qui, dans l’équipe de votre partenaire, est venu dans cet écosystème : comme qui, pourquoi, et avec quelles modifications.',
  noneTitle: 'Personne de l’équipe du partenaire n’est venu ici',
  noneBody:
    'Dès que quelqu’un de l’équipe de votre partenaire entre dans cet écosystème, cela figure ici.',
}
