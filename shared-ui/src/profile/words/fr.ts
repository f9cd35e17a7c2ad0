import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  appearance: 'Langue, fuseau horaire et couleurs',
  zone: 'Fuseau horaire',
  zoneOfBrowser: 'Comme le navigateur ({{zone}})',
  zoneLead: 'Pour les heures de vos pages et de vos e-mails, qui indiquent aussi l’heure UTC.',
  zoneOfMails:
    'Les e-mails indiquent l’heure du fuseau {{zone}} jusqu’à votre prochaine connexion dans ce navigateur.',
  zoneNone: 'Ce fuseau horaire n’existe pas.',
  title: 'Profil et sécurité',
  underControl:
    'Vous êtes dans une session d’accès : le profil et sa sécurité n’appartiennent qu’à {{name}} et ne s’ouvrent pas.',
  mailsRefused: {
    title: 'Les e-mails ne vous parviennent pas',
    body: 'Le serveur de messagerie de {{email}} dit que personne n’a cette adresse. Les liens, les codes et les avis ne vous parviennent pas : changez votre e-mail ci-dessous, ou faites rétablir la boîte.',
  },
  person: 'Données personnelles',
  name: 'Nom',
  nameMissing: 'Saisissez un nom de 1 à 100 caractères.',
  saved: 'Enregistré',
  ownData: {
    title: 'Vos données',
    lead: 'Tout ce qui est conservé de vous ici, en un seul fichier.',
    act: 'Télécharger vos données',
    explain:
      'Le fichier contient votre compte, vos places, vos appareils, ce que vous avez écrit et ce que le registre dit de vous : un objet JSON par ligne. Un e-mail vous prévient du téléchargement. Saisissez un code ou utilisez une clé d’accès.',
    loading_one: '{{count, number}} entrée chargée …',
    loading_other: '{{count, number}} entrées chargées …',
    stop: 'Arrêter',
    done: 'Vos données ont été téléchargées',
  },
  changePassword: {
    title: 'Mot de passe',
    lead: 'Long, et que vous n’utilisez nulle part ailleurs.',
    open: 'Changer le mot de passe',
    current: 'Mot de passe actuel',
    currentMissing: 'Saisissez votre mot de passe actuel.',
    done: 'Votre mot de passe a été changé',
  },
  mfa: {
    title: 'Validation en deux étapes (MFA)',
    on: 'Activée',
    off: 'Désactivée',
    leadOn: 'Après le mot de passe, vous donnez un code de votre application d’authentification.',
    leadPasskeys:
      'Après le mot de passe, vous donnez un code de votre application d’authentification, ou utilisez une clé d’accès. Une clé d’accès seule vous connecte aussi.',
    leadOff:
      'Protégez votre compte : en plus du mot de passe, un code de votre téléphone est demandé.',
    wayBack: 'Retour à l’endroit où vous étiez',
    turnOn: 'Activer la MFA',
    turnOnLead:
      'D’abord votre mot de passe, afin que personne ne puisse vous bloquer l’accès en trouvant cette page ouverte.',
    turnOff: 'Désactiver la MFA',
    addAuthenticator: 'Configurer une application d’authentification',
    removeAuthenticator: 'Supprimer l’application d’authentification',
    removeAuthenticatorLead:
      'La MFA reste activée : désormais, vos clés d’accès confirment que c’est vous.',
    authenticatorRemoved: 'L’application d’authentification a été supprimée',
    scan: 'Scannez ceci avec votre application d’authentification',
    scanHint: 'Par exemple Google Authenticator, Microsoft Authenticator, 1Password ou Bitwarden.',
    manual: 'Vous ne pouvez pas scanner ? Saisissez cette clé dans l’application :',
    qr: 'Code QR pour l’application d’authentification',
    enter: 'Saisissez ensuite le code que l’application affiche',
    turnedOff: 'La MFA est désactivée',
    successionsAtStake:
      'Vous êtes le successeur de ces écosystèmes, ou avez une invitation à le devenir : {{ecosystems}}. Sans la MFA, la plateforme refuse la succession, qui reste bloquée jusqu’à ce que le support demande de lever le blocage.',
    turnOffLead:
      'Votre compte ne sera plus protégé que par le mot de passe. Confirmez avec les deux.',
    recoveryLeft_one: 'Il reste {{count}} code de secours',
    recoveryLeft_other: 'Il reste {{count}} codes de secours',
    renew: 'Nouveaux codes de secours',
    renewLead:
      'Les anciens fonctionnent jusqu’à ce que vous ayez conservé les nouveaux. Confirmez avec un code de votre application.',
    recoveryTitle: 'Conservez vos codes de secours',
    recoveryLead:
      'Chacun vous donne accès une seule fois si vous perdez votre téléphone. Ils ne s’affichent que maintenant : conservez-les en lieu sûr.',
    recoveryKept: 'Je les ai conservés',
    recoveryFile: 'codes-de-secours.txt',
  },
  links: {
    title: 'L’authentification de votre entreprise',
    lead: 'Les comptes des authentifications d’entreprises avec lesquels vous vous connectez.',
    linked: 'Lié le {{when}}',
    current: 'Connexion en cours',
    unlink: 'Supprimer',
    unlinkOne: 'Supprimer {{name}}',
    ask: 'Supprimer {{name}} ?',
    explain:
      'Personne ne se connecte plus avec {{name}}, et les sessions ouvertes par lui sont terminées. Pour le lier de nouveau, choisissez-le à la connexion : votre mot de passe ou une clé d’accès vous est demandé une fois. Si vous n’avez ni l’un ni l’autre, créez d’abord un mot de passe par « Mot de passe oublié ? ».',
    explainHere:
      'Personne ne se connecte plus avec {{name}}, et les sessions ouvertes par lui sont terminées : la vôtre aussi, ici. Pour le lier de nouveau, choisissez-le à la connexion : votre mot de passe ou une clé d’accès vous est demandé une fois. Si vous n’avez ni l’un ni l’autre, créez d’abord un mot de passe par « Mot de passe oublié ? ».',
    unlinked: '{{name}} a été supprimé',
  },
  devices: {
    title: 'Appareils connectés',
    lead: 'Là où votre utilisateur est connecté. Vous n’en reconnaissez pas un ? Déconnectez-le et changez votre mot de passe.',
    current: 'Cet appareil',
    lastSeen: 'Dernière activité : {{when}}',
    signOutOne: 'Déconnecter {{device}}',
    signOutAll: 'Déconnecter tous les appareils',
    signOutAllText:
      'Tous les appareils, celui-ci compris, sont déconnectés immédiatement. Une assistance en cours prend fin également.',
    signedOut: 'L’appareil a été déconnecté',
  },
  languageOfBrowser: 'Comme le navigateur ({{name}})',
  languageOfMails:
    'Tant que vous n’en choisissez pas une, vos e-mails sont dans cette langue : {{name}}',
}
