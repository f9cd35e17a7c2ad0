import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Files',
  lead: 'Une file décide qui voit une conversation. Les nouvelles arrivent dans la file par défaut ; de là, elles sont transmises.',
  new: 'Nouvelle file',
  name: 'Nom',
  nameMissing: 'Saisissez un nom pour la file.',
  access: 'Qui voit ses conversations',
  accessOf: {
    ALL: 'Tous les agents',
    TEAM: 'Son équipe',
    ATTENDANT: 'Qui a la conversation',
  },
  accessHint: {
    ALL: 'Tous les agents de l’écosystème, même hors de la file.',
    TEAM: 'Les personnes de la file voient tout.',
    ATTENDANT:
      'Les personnes de la file voient ce qui attend et ce qui est à elles ; qui supervise voit tout.',
  },
  default: 'Par défaut',
  makeDefault: 'Choisir par défaut',
  madeDefault: '{{name}} est maintenant la file par défaut.',
  edit: 'Modifier',
  delete: 'Supprimer',
  noneTitle: 'Il n’y a pas encore de file',
  noneBody:
    'Créez-en une et ajoutez-y des personnes : qui n’est dans aucune file ne voit aucune conversation.',
  create: {
    title: 'Nouvelle file',
    confirm: 'Créer',
    done: 'La file {{name}} est créée.',
  },
  change: {
    title: 'Modifier {{name}}',
    confirm: 'Enregistrer',
    done: 'La file est enregistrée.',
  },
  remove: {
    title: 'Supprimer la file {{name}} ?',
    body: 'Ses personnes la quittent. Ce qui y a été terminé reste au journal. Une file avec des conversations ouvertes n’est pas supprimée : transmettez-les ou terminez-les d’abord.',
    confirm: 'Supprimer',
    done: 'La file {{name}} est supprimée.',
  },
  gone: {
    title: 'Cette file n’est plus ici',
    body: 'Quelqu’un l’a supprimée, ou l’adresse est fausse.',
  },
  back: 'Toutes les files',
  member: {
    title: 'Personnes dans cette file',
    add: 'Ajouter une personne',
    choose: 'Personne',
    search: 'Saisissez un nom',
    nobody: 'Personne n’a été trouvé',
    missing: 'Choisissez une personne.',
    role: 'Rôle dans la file',
    roleOf: {
      USER: 'S’occupe des contacts',
      SUPERVISOR: 'Supervise',
    },
    roleHint: {
      USER: 'Prend les conversations de cette file et y répond.',
      SUPERVISOR: 'Voit et transmet aussi ce que d’autres ont dans cette file.',
    },
    confirm: 'Ajouter',
    added: '{{name}} fait maintenant partie de cette file.',
    changed: 'Le rôle de {{name}} est modifié.',
    remove: 'Retirer',
    removeTitle: 'Retirer {{name}} de cette file ?',
    removeBody:
      'Les conversations ouvertes de cette file qu’a {{name}} reviennent aussitôt dans Nouvelles.',
    removed: '{{name}} ne fait plus partie de cette file.',
    none: 'Personne n’est dans cette file. Ce qui arrive attend que quelqu’un y soit.',
    noneForAll: 'Personne n’est dans cette file. Tous les agents la voient malgré tout.',
  },
}
