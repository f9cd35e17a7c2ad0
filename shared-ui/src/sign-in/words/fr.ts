import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Se connecter',
  lead: {
    STORE: 'Gérez votre écosystème, son forfait et ses membres.',
    BACKOFFICE: 'Réservé au personnel du support.',
    WEB: 'Vos écosystèmes et votre travail, au même endroit.',
  },
  forgot: 'Mot de passe oublié ?',
  submit: 'Se connecter',
  signedOut: 'Votre connexion a pris fin. Reconnectez-vous pour continuer.',
  idledOut:
    'Nous avons mis fin à votre connexion, car il n’y a eu aucune activité depuis un moment. Reconnectez-vous pour reprendre là où vous étiez.',
  passwordChanged: 'Votre mot de passe a été changé. Connectez-vous avec le nouveau.',
  mfaTitle: 'Confirmez que c’est bien vous',
  recoveryLead:
    'Saisissez l’un des codes de secours conservés lors de l’activation de la MFA. Chacun fonctionne une seule fois.',
  recoveryCode: 'Code de secours',
  useRecovery: 'Utiliser un code de secours',
  useApp: 'Utiliser l’application d’authentification',
  startAgain: 'Se connecter avec un autre utilisateur',
  cookiesRefused:
    'Votre navigateur refuse les cookies, et sans eux personne ne peut se connecter. Autorisez les cookies de ce site dans les paramètres du navigateur, puis rechargez cette page.',
  passwordMissing: 'Saisissez votre mot de passe.',
  passkeyLead: 'Confirmez avec une clé d’accès de ce compte.',
  usePasskey: 'Utiliser plutôt une clé d’accès',
  passkeyGivenUp:
    'Aucune clé d’accès n’a été utilisée. Réessayez, ou saisissez e-mail et mot de passe.',
  passkeyNotUsed: 'Aucune clé d’accès n’a été utilisée. Réessayez, ou utilisez un autre moyen.',
}
