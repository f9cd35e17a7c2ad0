import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Successeur de l’écosystème',
  card: 'Qui reprend l’écosystème quand vous ne pouvez plus l’administrer, ou ne le souhaitez plus.',
  open: 'Ouvrir « Successeur de l’écosystème »',
  none: {
    title: 'Pas encore de successeur',
    body: 'Choisissez le membre qui reprend l’écosystème si vous partez ou devenez injoignable.',
    start: 'Désigner un successeur',
    revoked:
      'Depuis le {{when}}, {{name}} n’est plus le successeur de l’écosystème. Pour désigner une autre personne, reprenez le processus depuis le début.',
    youAre: 'Vous êtes l’administrateur de cet écosystème depuis le {{when}}.',
    theyAre: '{{name}} est l’administrateur de cet écosystème depuis le {{when}}.',
    before: 'Auparavant, c’était {{name}}. Désignez votre propre successeur.',
  },
  frozen:
    'Jusqu’à la fin du processus, il n’est pas possible de retirer ou de bloquer des membres, de changer le forfait ou les modules, ni de désigner un autre successeur.',
  notice: {
    HANDOVER: 'La passation de cet écosystème à {{name}} est en cours.',
    CLAIM: '{{name}} revendique cet écosystème.',
    see: {
      HANDOVER: 'Voir le processus',
      CLAIM: 'Voir la revendication',
    },
  },
  handedOver: {
    title: 'Cet écosystème a un nouvel administrateur',
    titleNamed: '{{name}} est désormais l’administrateur',
    body: 'La succession de l’écosystème {{ecosystem}} est terminée, et vous ne l’administrez plus. Pour toute question, adressez-vous au nouvel administrateur.',
  },
}
