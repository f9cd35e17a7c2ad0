import type { en } from './en.ts'

export const fr: typeof en = {
  accessSession: {
    started: 'Session d’accès ouverte',
    joined: 'Session d’accès rejointe depuis un autre navigateur',
    ended: 'Session d’accès terminée',
    subjectSwitched: 'Passage au contexte d’un autre membre',
    viewEnded: 'Membre plus affiché',
    environmentOpened: 'Accès à un environnement préparé',
    environmentEntered: 'Entrée dans un environnement',
    connectionEnded: 'Sortie d’un environnement',
  },
}
