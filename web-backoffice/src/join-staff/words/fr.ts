import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: {
    NEW_ACCOUNT: 'Préparez votre compte',
    NEW_AUTHENTICATOR: 'Associez une nouvelle application d’authentification',
  },
  lead: {
    NEW_ACCOUNT:
      'Bonjour, {{name}}. Choisissez un mot de passe et associez une application d’authentification ; le compte n’est valable qu’alors.',
    NEW_AUTHENTICATOR:
      'Bonjour, {{name}}. Votre application actuelle reste valable jusqu’à ce que la nouvelle soit associée.',
  },
  email: 'Adresse e‑mail',
  roles: 'Rôles',
  until: 'Le lien est valable jusqu’au',
  password: 'Votre mot de passe',
  presentPassword: 'Votre mot de passe actuel',
  complete: 'Terminer',
  ready: {
    NEW_ACCOUNT: 'Votre compte est prêt',
    NEW_AUTHENTICATOR: 'La nouvelle application est associée',
  },
  readyText: 'Désormais, vous vous connectez avec votre mot de passe et un code de l’application.',
  signIn: 'Se connecter',
  noLink: {
    missing: {
      title: 'Le lien manque',
      text: 'Cette adresse ne contient aucun lien. Ouvrez de nouveau le lien de l’e‑mail ou de la ligne de commande.',
    },
    dead: {
      title: 'Ce lien n’est plus valable',
      text: 'Il a été utilisé, a expiré, ou un lien ultérieur l’a remplacé.',
    },
    next: 'Un opérateur, ou la personne qui s’occupe du serveur, en envoie un nouveau.',
  },
}
