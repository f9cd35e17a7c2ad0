import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  none: {
    title: 'Store est réservé aux administrateurs',
    body: 'Vous n’administrez aucun écosystème pour le moment. Vos écosystèmes sont dans Web.',
  },
  notOpened: {
    title: 'Store n’est pas ouvert dans cette session d’accès',
    body: 'Ouvrez Store depuis le backoffice, ou quittez la session dans cet onglet.',
  },
  notYours: {
    title: 'Vous n’administrez pas cet écosystème',
    body: 'Il a peut-être été transmis à une autre personne, ou l’adresse n’est pas correcte.',
  },
  suspended: {
    title: 'Cet écosystème est suspendu',
    body: 'Tant qu’il n’est pas rouvert, personne n’y travaille et rien n’en est envoyé. Ce que les contacts écrivent arrive toujours.',
  },
  closed: {
    title: 'Cet écosystème est fermé',
    body: 'Plus personne n’y travaille, et il n’envoie ni ne reçoit plus rien.',
  },
  notOpen: {
    since: 'Depuis',
    reason: 'Motif',
    left: 'Rien n’est supprimé, et vous lisez toujours le journal. Si c’est une erreur, écrivez au support, qui peut le rouvrir.',
    record: 'Lire le journal',
    succession: 'Voir la succession',
  },
  choose: 'Écosystème',
  rename: {
    title: 'Renommer l’écosystème',
    name: 'Nom',
    hint: 'Les membres voient ce nom partout.',
    done: 'L’écosystème s’appelle maintenant « {{name}} ».',
  },
}
