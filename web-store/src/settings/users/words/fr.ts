import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Utilisateurs',
  lead: 'Comment les personnes de cet écosystème répondent : le nom que voient les contacts, et les files où elles travaillent.',
  search: 'Chercher par nom ou e-mail',
  clearSearch: 'Effacer la recherche',
  nicknameOf: 'Les contacts voient « {{nickname}} »',
  noNickname: 'Les contacts voient le nom de l’écosystème',
  doesNotAttend: 'Ne répond pas aux contacts',
  restricted: 'Accès limité',
  restrictedHint:
    'Voit seulement ses propres conversations et ce qui attend ; dans aucune file, le travail des autres.',
  restrictedLabel: 'Agent à accès limité',
  noQueues: 'Aucune file',
  supervises: '{{queue}} (supervise)',
  edit: 'Modifier',
  noneTitle: 'Il n’y a pas encore d’utilisateur',
  noneBody: 'Invitez des personnes sous Membres ; elles apparaissent ensuite ici.',
  notFoundTitle: 'Personne ne correspond à « {{search}} »',
  notFoundBody: 'Cherchez une autre partie du nom ou de l’adresse e-mail.',
  places: {
    act: 'Modifier les files',
    title: 'Files de {{name}}',
    explain:
      'Chaque choix est enregistré aussitôt. Qui quitte une file rend à Nouvelles ses conversations ouvertes de cette file.',
    none: 'Créez d’abord des files sous Paramètres → Files.',
    label: '{{queue}} pour {{name}}',
    role: {
      NONE: 'Hors de la file',
      USER: 'Répond',
      SUPERVISOR: 'Supervise',
    },
  },
  change: {
    title: 'Modifier {{name}}',
    nickname: 'Surnom',
    nicknameHint: 'Ce que voient les contacts. Laissé vide, ils voient le nom de l’écosystème.',
    confirm: 'Enregistrer',
    done: 'Les modifications pour {{name}} sont enregistrées.',
  },
}
