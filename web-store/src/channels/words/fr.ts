import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Canaux',
  lead: 'Par un canal, les contacts écrivent à cet écosystème. Un chat web est une page publique avec sa propre adresse.',
  new: 'Nouveau chat web',
  name: 'Nom',
  nameHint: 'Seule votre équipe le voit. Les contacts voient le nom de l’écosystème.',
  nameMissing: 'Saisissez un nom pour le canal.',
  kind: {
    WEB_CHAT: 'Chat web',
    API: 'API',
  },
  state: {
    CONNECTED: 'Activé',
    DISCONNECTED: 'Désactivé',
  },
  addressHint:
    'Qui a cette adresse vous écrit sans se connecter. Mettez-la sur votre site ou dans un code QR.',
  copy: 'Copier l’adresse',
  since: 'Depuis',
  switchOff: 'Désactiver',
  switchOn: 'Activer',
  on: '{{name}} reçoit de nouveau des messages.',
  off: '{{name}} ne reçoit plus de messages.',
  rename: {
    act: 'Renommer',
    title: 'Renommer {{name}}',
    done: 'Le canal est renommé.',
  },
  offDialog: {
    title: 'Désactiver {{name}} ?',
    body: 'La page dit qu’elle ne reçoit pas de messages. Les conversations ouvertes le restent, mais aucun message de leurs contacts n’arrive avant que vous l’activiez à nouveau.',
    confirm: 'Désactiver',
  },
  disconnectedForYou: 'Désactivé par qui suit cet écosystème',
  api: {
    new: 'Nouveau canal d’API',
    key: 'Clé du canal',
    keyHint:
      'Un autre système remet ce qu’écrivent vos contacts, avec cette clé et un jeton, et vient chercher vos réponses (receiveChannelMessage et channelMessages).',
    copyKey: 'Copier la clé',
    noToken: 'Rien n’arrive avant que vous émettiez un jeton.',
    issue: 'Nouveau jeton',
    askTitle: 'Émettre un nouveau jeton pour {{name}} ?',
    askBody:
      'Le système qui remet les messages doit avoir le nouveau jeton. Le précédent ne vaut plus.',
    confirm: 'Émettre',
    token: 'Le nouveau jeton',
    tokenHint:
      'Donnez-le maintenant à l’autre système : il n’est affiché que cette fois. Qui l’a peut écrire au nom de tout contact de ce canal.',
    copyToken: 'Copier le jeton',
    kept: 'Je l’ai gardé',
    create: {
      title: 'Nouveau canal d’API',
      explain: 'Un autre système remet les messages, avec un jeton que vous émettez pour lui.',
      done: 'Le canal {{name}} est prêt. Émettez un jeton pour lui.',
    },
  },
  noneTitle: 'Il n’y a pas encore de canal',
  noneBody: 'Créez un chat web : il a une page publique où les contacts vous écrivent.',
  create: {
    title: 'Nouveau chat web',
    explain: 'La page est là aussitôt, à une adresse que personne ne devine.',
    confirm: 'Créer',
    done: 'Le chat web {{name}} reçoit des messages.',
  },
}
