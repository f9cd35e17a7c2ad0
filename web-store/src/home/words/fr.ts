import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  overview: {
    plan: 'Forfait',
    modules: 'Modules',
    noModules: 'Aucun module actif',
    administrator: 'Administrateur',
    itIsYou: 'Vous',
    members: 'Membres',
    seeMembers: 'Voir les membres',
    rename: 'Renommer',
  },
  access: 'Qui a accès maintenant',
  nobody: 'Personne n’a accès à cet écosystème',
  nobodyHint:
    'Le support ne peut entrer que si une personne d’ici l’a autorisé avec un code ; l’équipe d’un partenaire, seulement tant que son accès est activé.',
  asYou: 'travaille en votre nom',
  asMember: 'travaille en tant que {{name}}',
  entered: 'dans {{environments}}',
  enteredNothing: 'n’a encore rien ouvert',
  timeLeft: 'Temps d’accès restant pour {{name}}',
  partner: {
    title: 'Votre partenaire',
    since: 'S’occupe de cet écosystème depuis le',
    on: 'Accès activé',
    off: 'Accès désactivé',
    onHint:
      'Son équipe peut entrer en tant qu’un de vos membres ; tant qu’elle est ici, vous la voyez ci-dessus.',
    offHint: 'Son équipe ne peut pas entrer.',
    switchOff: {
      act: 'Désactiver l’accès',
      title: 'Désactiver l’accès de {{name}} ?',
      body: 'L’équipe de {{name}} ne peut plus entrer dans cet écosystème. Ce qu’elle a ouvert ici se termine aussitôt, et elle ne peut plus aider tant que vous n’avez pas réactivé l’accès. Ceci est enregistré.',
      done: '{{name}} n’a plus accès.',
    },
    switchOn: {
      act: 'Activer l’accès',
      title: 'Activer l’accès de {{name}} ?',
      body: 'L’équipe de {{name}} peut de nouveau entrer dans cet écosystème, voir et faire ce que peuvent vos membres. Chaque visite est courte et enregistrée.',
      done: '{{name}} a de nouveau accès.',
    },
  },
  open: 'Ouvrir',
  last: 'Dernière assistance sur votre compte',
  allPast: 'Toutes les assistances passées',
  lastNone: 'Le support n’est pas intervenu ici sur votre compte.',
  moreChanges_one: '{{count, number}} autre modification',
  moreChanges_other: '{{count, number}} autres modifications',
  mfaAll: 'Tous les membres ont activé la MFA.',
  mfaSome: 'La MFA est activée pour {{on}} sur {{all}}.',
  noInvitations: 'Aucune invitation n’attend de réponse.',
  moreInvitations_one: '{{count, number}} autre invitation en attente',
  moreInvitations_other: '{{count, number}} autres invitations en attente',
}
