import type { en } from './en.ts'

export const fr: typeof en = {
  administration: {
    started: 'Support Ecosystem Admin ouvert',
    userCodeResent: 'Code renvoyé à l’utilisateur',
    userProven: 'Utilisateur vérifié par le code',
    ecosystemChosen: 'Écosystème choisi',
    internalCodeResent: 'Code renvoyé au conseiller',
    opened: 'Support engagé',
    releaseRequested: 'Levée d’un blocage demandée',
    completed: 'Support terminé',
    cancelled: 'Support annulé',
    expired: 'Support expiré',
  },
}
