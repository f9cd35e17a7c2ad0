import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Ouverture de l’environnement',
  lead: 'Un instant : nous vérifions votre accès.',
  failedTitle: 'Cet accès ne peut pas être utilisé',
  failedHint: 'Retournez au backoffice et ouvrez de nouveau l’environnement.',
  missing: 'Cette adresse ne contient aucun accès.',
  noOpener: 'Cette adresse ne fonctionne que dans l’onglet que le backoffice a lui-même ouvert.',
}
