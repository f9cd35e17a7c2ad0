import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  userEmail: 'E-mail de l’utilisateur',
  start: 'Lancer la vérification',
  noEnvironments: 'Aucun',
  ecosystemRequired: 'Choisissez un écosystème pour continuer.',
  heldTitle: 'Une demande est déjà ouverte',
  mineText:
    'Continuez là où vous l’avez laissée, ou annulez-la depuis cette demande pour en commencer une autre.',
  mineContinue: 'Continuer la demande',
  noEcosystemTitle: 'Aucun écosystème',
  notFoundTitle: 'Nous n’avons pas trouvé cette demande',
  notFoundText: 'Elle n’existe pas, ou elle appartient à un autre conseiller.',
  stepOf: 'Étape {{step}} sur {{count}} : {{name}}',
  closesIn: 'La demande est close dans {{time}}.',
  closesHint:
    'Si personne ne continue d’ici là, elle se clôt d’elle-même et ce qui a été saisi est perdu.',
  internalCode: 'Votre code de vérification',
  enterInternalCode: 'Valider le code',
  code: {
    attempts_one: 'Il reste {{count}} essai.',
    attempts_other: 'Il reste {{count}} essais.',
    noAttempts: 'Il ne reste aucun essai pour ce code.',
    resend: 'Envoyer un autre code',
    resendIn: 'Vous pourrez en envoyer un autre dans {{time}}',
    resent: 'Nous avons envoyé un nouveau code. Le précédent n’est plus valable.',
    expiresIn: 'Le code expire dans {{time}}',
    expired: 'Le code a expiré. Envoyez-en un autre.',
  },
  cancelReason: 'Pourquoi l’annuler ?',
  ended: {
    reason: 'Motif indiqué',
    at: 'Close',
    startAgain: 'Recommencer',
    withdrawn: 'Le système l’a close parce qu’un droit a changé ou qu’une connexion a pris fin.',
  },
  created: 'Demandée',
  list: {
    lead: 'D’abord celles qui sont ouvertes, puis les plus récentes.',
    emptyTitle: 'Vous n’avez pas encore de demandes',
    emptyText: 'Quand vous lancez une vérification, elle apparaît ici.',
  },
}
