import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  as: 'comme {{names}}',
  timeLeft: 'Temps restant de la session : {{name}}',
  changes_one: '{{count, number}} modification',
  changes_other: '{{count, number}} modifications',
  noChanges: 'Aucune modification',
  who: 'Qui',
  account: 'Compte',
  started: 'Début',
  end: 'Fin',
  running: 'En cours',
  views: 'Vu comme',
  viewed: '{{name}}, de {{from}} à {{until}}',
  viewedSince: '{{name}}, depuis {{from}}',
  ended: {
    CONTROLLER: 'Terminée par l’équipe',
    ACCOUNT: 'Terminée par le compte',
    TIME: 'Temps écoulé',
    REVOKED: 'Terminée par le système : un droit a été retiré',
  },
}
