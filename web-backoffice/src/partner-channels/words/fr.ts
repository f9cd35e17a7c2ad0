import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Canaux',
  lead: 'Par où les contacts écrivent aux comptes que suit votre entreprise.',
  search: 'Rechercher par compte, canal ou clé',
  clearSearch: 'Effacer la recherche',
  filters: 'Filtres',
  clearFilters: 'Effacer les filtres',
  everyAccount: 'Tous les comptes',
  everyKind: 'Tous les types',
  everyState: 'Activés et désactivés',
  noAccountFound: 'Aucun compte ne correspond',
  noneTitle: 'Pas encore de canaux',
  noneBody: 'Les canaux que créent vos comptes apparaîtront ici.',
  notFoundTitle: 'Aucun canal ne correspond',
  notFoundBody: 'Cherchez une autre partie du nom, ou effacez les filtres.',
  otherKinds:
    'Il y a des chats web et des canaux d’API. D’autres types, comme WhatsApp, l’e-mail ou le téléphone, ne sont pas disponibles.',
  account: 'Compte',
  channel: 'Canal et clé',
  kindOf: 'Type',
  stateOf: 'État',
  acts: 'Tester et déconnecter',
  since: 'Depuis le',
  openPage: 'Page publique de {{name}}',
  kind: {
    WEB_CHAT: 'Chat web',
    API: 'API',
  },
  state: {
    CONNECTED: 'Activé',
    DISCONNECTED: 'Désactivé',
  },
  test: 'Tester',
  outcome: {
    WORKS: 'Il fonctionne : un contact qui écrit maintenant est entendu.',
    DISCONNECTED: 'Il est désactivé : rien n’a été essayé.',
    UNREACHABLE: 'Son adresse publique n’a pas répondu. Les contacts ne peuvent pas écrire.',
    REFUSED: 'Son adresse publique répond, mais ne prend rien. Les contacts ne peuvent pas écrire.',
  },
  disconnect: {
    act: 'Déconnecter',
    title: 'Déconnecter {{name}}',
    body: 'Les contacts ne pourront plus écrire à {{account}} par ce canal. Les conversations ouvertes peuvent encore recevoir une réponse. L’administrateur du compte lit votre motif et peut réactiver le canal.',
    reason: 'Motif, que l’administrateur du compte peut lire',
    done: 'Le canal {{name}} est désactivé.',
  },
  demo: {
    act: 'Canal de démonstration',
    title: 'Nouveau canal de démonstration',
    explain:
      'Donne à un compte de démonstration un chat web où les contacts peuvent écrire aussitôt.',
    account: 'Compte',
    accountMissing: 'Choisissez un compte de démonstration.',
    name: 'Nom',
    firstName: 'Démonstration',
    nameMissing: 'Saisissez un nom pour le canal.',
    confirm: 'Créer',
    done: '{{account}} a un canal de démonstration.',
  },
}
