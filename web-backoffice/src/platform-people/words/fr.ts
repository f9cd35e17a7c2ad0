import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Personnes',
  lead: 'Une personne, par l’e-mail qu’elle vous a dit. Il n’y a pas de liste de personnes.',
  find: 'Trouver une personne',
  findLead: 'Que vous avez regardé quelqu’un figure au registre, où cette personne le lit aussi.',
  email: 'E‑mail de la personne',
  emailMissing: 'Saisissez l’e-mail entier.',
  look: 'Consulter',
  nobody: 'Personne n’a cet e-mail.',
  back: 'Trouver une autre personne',
  person: 'Personne',
  onRecord: 'Que vous regardez ceci figure au registre.',
  goneTitle: 'Cette personne n’existe pas',
  goneBody: 'L’adresse de cette page n’est pas juste.',
  status: 'État',
  staffRoles: 'Rôles comme personnel',
  none: 'Aucun',
  signsInBy: 'Se connecte par',
  passwordSet: 'mot de passe',
  noPassword: 'pas encore de mot de passe',
  mfaOn: 'MFA activée',
  mfaOff: 'MFA désactivée',
  passkeys_one: '{{count, number}} clé d’accès',
  passkeys_other: '{{count, number}} clés d’accès',
  team: 'Place dans l’équipe d’un partenaire',
  principal: 'Principal',
  blockedHere: 'Blocage à cet endroit',
  locks: 'Verrouillé à présent',
  locksLead: 'Ce que des essais erronés ont verrouillé. Un verrou prend fin de lui-même.',
  noLocks: 'Rien',
  until: 'jusqu’au',
  factor: {
    PASSWORD: 'Mot de passe',
    MFA: 'Codes MFA',
    VERIFICATION_CODE: 'Codes de vérification',
  },
  guesser: {
    KNOWN: 'sur ses propres appareils',
    STRANGER: 'sur de nouveaux appareils',
  },
  lastActive: 'Dernière activité',
  never: 'Jamais',
  createdAt: 'Compte depuis',
  memberships: 'Écosystèmes',
  noMemberships: 'Membre d’aucun écosystème.',
  since: 'depuis le',
  devices: 'Appareils',
  noDevices: 'Aucun appareil connecté.',
  signedIn: 'connexion le',
  mails: 'Derniers e-mails',
  history: 'Historique',
  allMails: 'Tous les e-mails à cette adresse',
  oneself: 'C’est vous : ce qu’il y a à faire avec vous, un autre opérateur le fait.',
  reason: 'Motif, que la personne lit',
  stake: {
    ACCESS_SESSION:
      'Une session d’accès est en cours avec cette personne. Elle prend fin aussitôt, et l’autre partie le voit.',
    ADMINISTRATION:
      'Cette personne administre un écosystème : personne ne l’administre tant qu’elle est bloquée.',
    SUCCESSION_OF_OWN:
      'Une succession de son écosystème est en cours : bloquée, cette personne ne peut pas l’arrêter.',
    SUCCESSOR:
      'Cette personne est le successeur d’une succession en cours : celle-ci est refusée, et les deux parties sont averties.',
    PRINCIPAL:
      'Cette personne est le Principal de {{partner}}, et le reste : entre-temps, personne ne transmet ce titre.',
  },
  act: {
    BLOCK: 'Bloquer',
    UNBLOCK: 'Débloquer',
    UNLOCK_FACTOR: 'Déverrouiller',
    SEND_PASSWORD_LINK: 'Envoyer un lien de mot de passe',
    SIGN_OUT: 'Déconnecter partout',
  },
  ask: {
    BLOCK: {
      title: 'Bloquer {{name}}',
      body: 'Tous les appareils de {{name}} sont aussitôt déconnectés, et aucune application ne laisse entrer cette personne. Ce qu’elle administre reste à elle. Cette personne est avertie, avec votre motif.',
      done: 'Le compte de {{name}} est bloqué.',
    },
    UNBLOCK: {
      title: 'Débloquer {{name}}',
      body: '{{name}} peut de nouveau se connecter, avec tout ce qui était à son nom. Cette personne est avertie, avec votre motif.',
      done: 'Le compte de {{name}} est débloqué.',
    },
    UNLOCK_FACTOR: {
      title: 'Déverrouiller {{name}}',
      body: 'De nouveau ouvert : {{factor}}. Les essais erronés d’avant ne comptent plus. Assurez-vous que vous parlez à {{name}} ; cette personne est avertie.',
      done: '{{factor}} de {{name}} : de nouveau ouvert.',
    },
    SEND_PASSWORD_LINK: {
      title: 'Envoyer à {{name}} un lien de mot de passe ?',
      body: 'Un lien vers un nouveau mot de passe va à {{email}}, et nulle part ailleurs. Jusqu’à son usage, le mot de passe actuel reste bon.',
      done: 'Un lien de mot de passe est en route vers {{email}}.',
    },
    SIGN_OUT: {
      title: 'Déconnecter {{name}} partout ?',
      body: 'Tous les appareils de {{name}} sont aussitôt déconnectés, dans toutes les applications. La personne se reconnecte quand elle veut. Cette personne est avertie.',
      done: 'Tous les appareils de {{name}} sont déconnectés.',
    },
  },
}
