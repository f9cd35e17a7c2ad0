import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Sessions dans les comptes',
  lead: 'Les comptes où vous travaillez maintenant, et ceux d’avant. Chaque modification dans un compte porte votre nom.',
  running: 'En cours',
  runningNone: 'Vous n’êtes dans aucun compte en ce moment.',
  runningHint: 'Choisissez « Accéder » à côté d’un compte pour y entrer.',
  as: 'comme {{name}} ({{role}})',
  nobody: 'Personne n’est affiché : choisissez un membre dans un onglet de la session.',
  open: 'Ouvrir {{environment}}',
  openOf: 'Ouvrir {{environment}} de {{name}}',
  end: 'Terminer',
  endOf: 'Terminer la session dans {{name}}',
  endTitle: 'Terminer la session dans {{name}} ?',
  endText: 'Tous ses onglets se ferment. Ce qui n’y est pas enregistré est perdu.',
  ended: 'La session dans {{name}} est terminée.',
  past: 'Sessions passées',
  pastNone: 'Vous n’avez encore été dans aucun compte.',
  timeLeft: 'Temps restant de la session dans {{name}}',
}
