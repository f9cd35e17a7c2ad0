import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  earlier: 'Afficher les messages précédents',
  begin: 'La conversation commence ici.',
  newest: 'Aller au message le plus récent',
  arrived: '{{name}} : {{body}}',
  hint: 'Entrée envoie ; Maj et Entrée commencent une ligne.',
  send: 'Envoyer',
  length: '{{length}} caractères sur {{most}}',
  tooLong: 'C’est trop long pour un seul message. Envoyez-le en plusieurs parties.',
  you: 'Vous',
}
