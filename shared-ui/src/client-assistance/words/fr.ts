import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  promptTitle: 'Le support demande à vous aider',
  waiting: 'Le support demande à vous aider',
  open: 'Voir la demande',
  later: 'Pas maintenant',
  lead: '{{analyst}} demande à travailler dans l’écosystème {{ecosystem}} en votre nom, pendant {{duration}} au maximum.',
  analyst: 'Conseiller',
  ecosystem: 'Écosystème',
  reason: 'Motif',
  duration: 'Durée',
  durationValue: '{{duration}} au maximum',
  phrase: 'Phrase de contrôle',
  phraseHint:
    'La personne au téléphone vous dit ces mots en premier. Ne les dites jamais vous-même. Si vous en entendez d’autres, ou aucun, refusez.',
  code: 'Votre code',
  codeHint:
    'Les 6 chiffres de l’e-mail que nous vous avons envoyé. Les deux parties les saisissent ; l’accès ne s’ouvre qu’alors.',
  allow: 'Autoriser l’accès',
  refuse: 'Refuser',
  refuseTitle: 'Refuser l’assistance ?',
  refuseText: 'La demande est close et personne n’obtient l’accès à votre compte.',
  expires: 'Temps pour répondre : {{time}}',
  youEntered: 'Vous avez saisi le code',
  youNotYet: 'Vous n’avez pas encore saisi le code',
  analystEntered: '{{analyst}} a saisi le code',
  analystNotYet: '{{analyst}} n’a pas encore saisi le code',
  tellCode:
    'Votre part est faite. Lisez le code à {{analyst}} au téléphone, pour qu’il soit saisi là aussi.',
  sessionTitle: '{{analyst}} travaille dans votre compte',
  sessionLead:
    'Vous pouvez y mettre fin à tout moment. Chaque modification est enregistrée et vous est montrée ensuite.',
  sessionLabel: 'Session d’accès',
  banner: '{{analyst}} travaille dans l’écosystème {{ecosystem}} en votre nom',
  openedEnvironments: 'Ouvert : {{environments}}',
  end: 'Terminer maintenant',
  endTitle: 'Terminer l’assistance maintenant ?',
  endText: '{{analyst}} perd l’accès immédiatement.',
  closedTitle: {
    COMPLETED: 'L’assistance est terminée',
    CANCELLED: 'Le conseiller a annulé la demande',
    REFUSED: 'Vous avez refusé la demande',
    EXPIRED: 'La demande a été close sans réponse',
  },
  closedText: {
    COMPLETED: 'Plus personne d’autre que vous n’a accès à votre compte.',
    CANCELLED: 'Personne n’a eu accès à votre compte.',
    REFUSED: 'Personne n’a eu accès à votre compte.',
    EXPIRED:
      'Personne n’a eu accès à votre compte. Si vous avez encore besoin d’aide, contactez de nouveau le support.',
  },
  closeReason: 'Motif indiqué',
  changesTitle: 'Ce qui a été modifié',
  changesNone: 'Rien n’a été modifié.',
  looksTitle: 'Ce qui a été consulté',
  looksTimes_one: 'une fois',
  looksTimes_other: '{{count, number}} fois',
  before: 'Avant',
  after: 'Après',
  changes: {
    otherAction: 'Autre modification ({{action}})',
    field: {
      name: 'Nom',
      email: 'E-mail',
      role: 'Rôle',
      status: 'État',
      language: 'Langue',
      colorScheme: 'Apparence',
      value: 'Valeur',
    },
    value: {
      ADMINISTRATOR: 'Administrateur',
      ATTENDANT: 'Agent',
      USER: 'Utilisateur',
      ACTIVE: 'Actif',
      BLOCKED: 'Bloqué',
    },
  },
  link: {
    deadTitle: 'Ce lien ne fonctionne plus',
    deadBody:
      'La demande a été close, son temps est écoulé, ou un e-mail plus récent a remplacé ce lien. Personne n’entre dans votre compte grâce à lui.',
    deadNext:
      'Ouvrez le lien de l’e-mail le plus récent. S’il n’y en a pas et que vous avez encore besoin d’aide, rappelez le support.',
    missingTitle: 'Ouvrez le lien de l’e-mail',
    missingBody:
      'Cette adresse ne contient aucun lien. Le support l’envoie par e-mail quand il demande à vous assister.',
    nothingTitle: 'Aucune demande ne vous attend',
    nothingBody:
      'Quand le support demande à vous assister, la demande apparaît ici et dans vos e-mails.',
    home: 'Aller à l’accueil',
    past: 'Assistances passées',
  },
}
