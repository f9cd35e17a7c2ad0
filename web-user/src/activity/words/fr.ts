import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Activité vous concernant',
  lead: 'Ce que vous avez fait, ce que d’autres ont fait en votre nom et ce qui est arrivé à votre utilisateur, dans tous vos écosystèmes. Personne ne peut modifier ni retirer une ligne.',
}
