import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Utilisateurs ADM',
  people_one: '{{count, number}} personne',
  people_other: '{{count, number}} personnes',
  found_one: '{{count, number}} personne trouvée',
  found_other: '{{count, number}} personnes trouvées',
  search: 'Rechercher par nom ou e-mail',
  clearSearch: 'Effacer la recherche',
  notFoundTitle: 'Personne ne correspond à « {{search}} »',
  notFoundBody: 'Cherchez une autre partie du nom ou de l’adresse e-mail.',
  new: 'Nouveau',
  person: 'Utilisateur ADM',
  email: 'E-mail',
  phone: 'Téléphone',
  profile: 'Profil d’accès',
  state: 'État',
  lastSignIn: 'Dernière connexion',
  never: 'Jamais',
  devices: 'Appareils connectés',
  devicesShort: 'Appareils',
  devicesCount_zero: 'aucun appareil connecté',
  devicesCount_one: '{{count, number}} appareil connecté',
  devicesCount_other: '{{count, number}} appareils connectés',
  since: 'Dans l’équipe depuis',
  invitedOn: 'Date de l’invitation',
  mfa: {
    short: 'MFA',
    label: 'Validation en deux étapes (MFA)',
    on: 'Active',
    off: 'Inactive',
    isOn: 'MFA active',
    isOff: 'MFA inactive',
  },
  profileHint: {
    SUPER_ADMIN: 'Peut tout faire et gère l’équipe.',
    SUPPORT: 'S’occupe des comptes des clients ; ne voit ni les factures ni l’équipe.',
    FINANCE: 'Consulte les factures et les coûts ; n’entre dans aucun compte de client.',
  },
  newDialog: {
    title: 'Nouvel utilisateur ADM',
    explain:
      'Une personne nouvelle reçoit un e-mail avec un lien pour créer un mot de passe. Qui a déjà un utilisateur est aussitôt dans l’équipe et garde son nom et ses autres accès.',
    name: 'Nom',
    email: 'E-mail',
    nameMissing: 'Saisissez le nom de la personne.',
    emailMissing: 'Saisissez l’adresse e-mail de la personne.',
    profileMissing: 'Choisissez un profil d’accès.',
    invited: 'Une invitation a été envoyée à {{email}}.',
    added: '{{name}} fait désormais partie de l’équipe et a reçu un e-mail.',
  },
  back: 'Tous les utilisateurs ADM',
  place: 'Place dans l’équipe',
  history: 'Historique',
  goneTitle: 'Personne de votre équipe',
  goneBody: 'La place de cette personne dans l’équipe a pris fin, ou l’adresse n’est pas juste.',
  notice: {
    PRINCIPAL:
      '{{name}} est Principal. Personne ne peut bloquer ni supprimer le Principal, ni modifier son téléphone ou son profil d’accès : cette personne modifie ses données dans son propre profil, et elle est la seule à pouvoir transmettre le titre.',
    OWN_PRINCIPAL:
      'Vous êtes Principal. Personne ne peut vous bloquer, vous supprimer ni modifier votre profil d’accès. Pour transmettre le titre, ouvrez la page d’un autre super administrateur dont la MFA est active. Votre téléphone se modifie dans votre profil.',
    OWN: 'C’est votre propre page. Seul un autre super administrateur peut modifier votre profil d’accès, vous bloquer ou vous supprimer. Votre téléphone se modifie dans votre profil.',
    profile: 'Aller au profil',
  },
  act: {
    CHANGE: 'Modifier',
    PROPOSE_EMAIL: 'Proposer une autre adresse e-mail',
    RESEND_INVITATION: 'Renvoyer l’invitation',
    SIGN_OUT: 'Déconnecter de tous les appareils',
    BLOCK: 'Bloquer',
    UNBLOCK: 'Débloquer',
    DELETE: 'Supprimer',
    MAKE_PRINCIPAL: 'Transmettre le titre',
  },
  change: {
    title: 'Modifier {{name}}',
    explain:
      'Un autre profil d’accès s’applique aussitôt. Le nom et l’e-mail appartiennent à la personne.',
    done: 'Les données de {{name}} ont été modifiées.',
  },
  propose: {
    title: 'Proposer une autre adresse e-mail à {{name}}',
    explain:
      'Rien ne change : nous prévenons {{name}} à l’adresse {{email}}, et personne d’autre ne peut adopter la nouvelle adresse, dans son propre profil.',
    email: 'Adresse e-mail proposée',
    emailMissing: 'Écrivez l’adresse que vous proposez.',
    send: 'Proposer',
    done: 'Nous avons prévenu {{name}} à l’adresse {{email}}.',
  },
  ask: {
    RESEND_INVITATION: {
      title: 'Renvoyer l’invitation à {{name}} ?',
      body: 'Un nouveau lien part à {{email}}. Le lien de l’e-mail précédent cesse de fonctionner.',
      done: 'L’invitation a été renvoyée à {{email}}. Le lien précédent ne fonctionne plus.',
    },
    SIGN_OUT: {
      title: 'Déconnecter {{name}} de tous les appareils ?',
      body: 'Tous les appareils de {{name}} sont aussitôt déconnectés, dans toutes les applications, et ce qui y est ouvert se termine. La personne peut se connecter de nouveau.',
      done: 'Tous les appareils de {{name}} ont été déconnectés.',
    },
    BLOCK: {
      title: 'Bloquer {{name}} ?',
      body: 'La personne perd aussitôt ce que son profil d’accès permet, jusqu’au déblocage. Seule sa place dans l’équipe est bloquée : son utilisateur et ses autres accès restent tels quels.',
      done: 'Vous avez bloqué {{name}} dans l’équipe.',
    },
    UNBLOCK: {
      title: 'Débloquer {{name}} ?',
      body: 'La personne peut aussitôt travailler de nouveau dans l’équipe, avec le profil d’accès {{profile}}.',
      done: '{{name}} peut de nouveau travailler dans l’équipe.',
    },
    DELETE: {
      title: 'Supprimer {{name}} de l’équipe ?',
      body: 'Sa place dans l’équipe prend fin aussitôt. Son utilisateur et ses autres accès restent tels quels. Pour revenir, la personne doit recevoir une nouvelle invitation.',
      done: '{{name}} n’est plus dans l’équipe.',
    },
    DELETE_INVITED: {
      body: 'L’invitation prend fin et son lien cesse aussitôt de fonctionner. Pour entrer dans l’équipe, la personne doit recevoir une nouvelle invitation.',
    },
    MAKE_PRINCIPAL: {
      title: 'Transmettre le titre de Principal à {{name}}',
      body: '{{name}} devient aussitôt Principal de {{partner}} : personne ne peut bloquer, supprimer ni modifier le Principal. Au même moment, vous perdez cette protection et devenez super administrateur comme les autres. Le titre ne peut vous être rendu que par {{name}}.',
      done: '{{name}} est désormais Principal.',
    },
  },
  principalTitle: {
    title: 'Titre de Principal',
    lead: 'Vous êtes Principal du compte du partenaire. Vous pouvez transmettre le titre à {{name}}.',
  },
}
