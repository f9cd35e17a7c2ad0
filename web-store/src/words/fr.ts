import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  nav: {
    overview: 'Écosystème',
    members: 'Membres',
    channels: 'Canaux',
    settings: 'Paramètres',
    users: 'Utilisateurs',
    singleSignOn: 'Authentification unique',
    queues: 'Files',
    provider: 'Votre prestataire',
    partnerSessions: 'Sessions du partenaire',
    planSettings: 'Paramètres du forfait',
    plan: 'Forfait et modules',
    successor: 'Successeur de l’écosystème',
    pastAssistance: 'Assistances passées',
    audit: 'Audit',
  },
  openWeb: 'Ouvrir Web',
  openAnotherEcosystem: 'Ouvrir un autre écosystème',
}
