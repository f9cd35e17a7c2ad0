import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  nav: {
    home: 'Accueil',
    attendances: 'Conversations',
    myEcosystem: 'Mon écosystème',
    rcmDashboard: 'Tableau de bord RCM',
    provider: 'Votre prestataire',
    pastAssistance: 'Assistances passées',
    activity: 'Activité vous concernant',
    succession: 'Succession',
  },
  notOpened: {
    title: 'Cette partie ne vous est pas ouverte',
    body: 'Votre forfait, votre rôle ou vos modules ne la comprennent pas. Adressez-vous à l’administrateur de votre écosystème.',
    underControl: 'La session d’accès de cet onglet a été ouverte pour une autre partie de Web.',
    home: 'Aller à l’accueil',
    rcmDashboard: 'Aller au tableau de bord RCM',
  },
  noEcosystem: {
    title: 'Vous n’appartenez à aucun écosystème',
    body: 'Un administrateur peut vous inviter avec votre adresse e-mail, {{email}}.',
  },
  openStore: 'Ouvrir Store',
  turnOnMfa: 'Activez la MFA',
}
