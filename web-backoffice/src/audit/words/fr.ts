import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Audit',
  lead: 'Tout ce qui s’est passé dans l’équipe de votre partenaire : qui l’a fait, sous le contrôle de qui et ce qui a changé. Personne ne peut modifier ni retirer une ligne.',
}
