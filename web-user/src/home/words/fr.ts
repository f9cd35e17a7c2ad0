import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  greeting: 'Bonjour, {{name}}',
  ecosystems: 'Vos écosystèmes',
  plan: 'Forfait {{plan}}',
  details: 'Détails',
  rcm: 'Tableau de bord RCM',
  linksOf: 'Liens : {{name}}',
  waiting: 'Ce qui vous attend',
  nothingWaits: 'Rien à faire. Tout est en ordre.',
  assistanceTitle: '{{analyst}} demande à vous assister',
  assistanceBody: 'Comparez les mots avec la personne qui appelle avant de saisir le code.',
  assistanceOpen: 'Voir la demande',
  mfaBody:
    'Un code de votre téléphone, en plus du mot de passe, empêche d’autres personnes d’entrer.',
  mfaOpen: 'Activer',
  codesTitle_zero: 'Vous n’avez pas de codes de secours',
  codesTitle_one: 'Il reste {{count, number}} code de secours',
  codesTitle_other: 'Il reste {{count, number}} codes de secours',
  codesBody: 'Créez-en de nouveaux, pour garder l’accès même si vous perdez votre téléphone.',
  codesOpen: 'Créer de nouveaux codes',
  succession: {
    invitedTitle: '{{administrator}} vous invite à être successeur : {{ecosystem}}',
    invitedBody: 'Acceptez ou refusez l’invitation.',
    invitedOpen: 'Répondre',
    activateTitle: 'Activez votre statut de successeur : {{ecosystem}}',
    activateBody:
      'Le lien est dans vos e-mails et fonctionne pendant {{limits.activationSeconds, duration}}.',
    activateOpen: 'Voir',
    confirmTitle: 'Confirmez que vous reprenez {{ecosystem}}',
    confirmBody: 'Tout est vérifié. Vous en devenez l’administrateur dès que vous confirmez.',
    confirmOpen: 'Confirmer',
  },
}
