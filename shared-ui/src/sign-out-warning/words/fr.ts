import type { Translated } from '../../i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  title: 'Votre connexion va bientôt prendre fin',
  own: {
    IDLE: 'Il n’y a eu aucune activité ici depuis un moment. Pour protéger votre compte, nous mettrons fin à votre connexion une fois ce délai écoulé ; ce qui n’est pas enregistré sera perdu.',
    LIMIT:
      'Votre connexion arrive à sa durée maximale. Une fois ce délai écoulé, elle prendra fin et vous devrez vous reconnecter. Enregistrez maintenant ce que vous êtes en train de faire.',
  },
  controller: {
    IDLE: 'Il n’y a eu aucune activité ici ni dans le backoffice depuis un moment. Une fois ce délai écoulé, votre propre connexion au backoffice prend fin, et la session d’accès avec elle.',
    LIMIT:
      'Votre propre connexion au backoffice arrive à sa durée maximale. Une fois ce délai écoulé, elle prend fin, et la session d’accès avec elle. Vous devrez vous reconnecter.',
  },
  countdown: 'Temps restant avant la fin de votre connexion',
  stay: 'Prolonger la connexion',
  understood: 'J’ai compris',
}
