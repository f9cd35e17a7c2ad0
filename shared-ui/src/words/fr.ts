import type { Translated } from '../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  device: {
    unknown: 'Appareil inconnu',
    described: '{{browser}} sur {{system}}',
  },
  credentials: {
    email: 'E-mail',
    password: 'Mot de passe',
    mfaLead:
      'Saisissez le code à 6 chiffres que votre application d’authentification affiche maintenant.',
    mfaCode: 'Code MFA',
    emailMissing: 'Saisissez votre e-mail.',
  },
  plan: {
    PLUS: 'Plus',
    PREMIUM: 'Premium',
  },
  role: {
    ADMINISTRATOR: 'Administrateur',
    ATTENDANT: 'Agent',
    USER: 'Utilisateur',
  },
  module: {
    RCM: 'RCM',
  },
  environment: {
    STORE: 'Store',
    WEB: 'Web',
    APP: 'App',
    RCM: 'RCM',
  },
  app: {
    STORE: 'Store',
    BACKOFFICE: 'Backoffice',
    WEB: 'Web',
    API: 'API',
  },
  staffRole: {
    ANALYST: 'Conseiller de support',
    REVIEWER: 'Réviseur',
  },
  userStatus: {
    ACTIVE: 'Actif',
    BLOCKED: 'Bloqué',
  },
  assistanceState: {
    STARTED: 'Commencée',
    ANALYST_CODE_SENT: 'Validation interne',
    ANALYST_PROVEN: 'Conseiller validé',
    AWAITING_CODES: 'En attente des deux codes',
    IN_SESSION: 'En session',
    COMPLETED: 'Terminée',
    CANCELLED: 'Annulée',
    REFUSED: 'Refusée par le client',
    EXPIRED: 'Expirée sans réponse',
  },
  endedBy: {
    ANALYST: 'Terminée par le conseiller',
    CLIENT: 'Terminée par le client',
    TIME: 'Temps écoulé',
    REVOKED: 'Terminée par le système : un droit a été retiré',
  },
  action: {
    save: 'Enregistrer',
    cancel: 'Annuler',
    /** Beside a button that cancels something itself. */
    dontCancel: 'Ne pas annuler',
    close: 'Fermer',
    back: 'Retour',
    continue: 'Continuer',
    confirm: 'Confirmer',
    remove: 'Retirer',
    edit: 'Modifier',
    retry: 'Réessayer',
    reload: 'Recharger',
    signIn: 'Se connecter',
    signOut: 'Se déconnecter',
    copy: 'Copier',
    copied: 'Copié',
    download: 'Télécharger',
    search: 'Rechercher',
    leave: 'Quitter',
    loadMore: 'Afficher plus',
  },
  shell: {
    skipToContent: 'Aller au contenu',
    navigation: 'Navigation principale',
    openNavigation: 'Ouvrir la navigation',
    closeNavigation: 'Fermer la navigation',
    userMenu: 'Votre menu, {{name}}',
    profile: 'Profil et sécurité',
    appearance: 'Langue et couleurs',
    language: 'Langue',
    colours: 'Couleurs',
    light: 'Clair',
    dark: 'Sombre',
    system: 'Comme l’appareil',
    reconnecting: 'Connexion perdue. Reconnexion…',
  },
  states: {
    loading: 'Chargement…',
    shown_one: '{{count}} à l’écran',
    shown_other: '{{count}} à l’écran',
    shownOf: '{{shown}} sur {{total}}',
    tryAgainIn: 'Vous pourrez réessayer dans {{seconds, duration}}.',
    reference: 'Référence : {{requestId}}',
  },
  notFound: {
    title: 'Page introuvable',
    text: 'Cette adresse ne mène nulle part, ou à quelque chose qu’il ne vous revient pas de voir.',
    home: 'Aller à la page d’accueil',
  },
  failure: {
    title: 'Un problème est survenu',
    text: 'Cette page a échoué. Ce que vous aviez enregistré est en sécurité. Rechargez-la ; si elle échoue encore, contactez le support.',
  },
  notAdmitted: {
    title: 'Aucun accès à cette application',
    text: '{{email}} n’a pas accès ici. Utilisez l’application de votre invitation, ou connectez-vous avec un autre utilisateur.',
  },
  code: {
    attemptsLeft_one: 'Il reste {{count}} essai.',
    attemptsLeft_other: 'Il reste {{count}} essais.',
  },
  reason: {
    label: 'Motif',
    length: '{{length}} caractères sur {{maximum}}',
    tooShort_one: 'Écrivez au moins {{count}} caractère.',
    tooShort_other: 'Écrivez au moins {{count}} caractères.',
  },
  countdown: {
    announceLeft: '{{label}} : il reste {{time}}.',
    announceWarning: '{{label}} : il ne reste que {{time}}.',
    announceEnded: '{{label}} : le temps est écoulé.',
  },
}
