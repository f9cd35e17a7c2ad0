import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  opened: '{{environment}} : ouverture dans un nouvel onglet.',
  popUpBlockedTitle: 'Le navigateur a bloqué l’onglet',
  popUpBlocked: 'Ouvrez-le avec ce lien avant qu’il n’expire :',
  openLink: 'Ouvrir {{environment}}',
  linkLapsed: 'Le lien a expiré. Choisissez de nouveau l’environnement.',
}
