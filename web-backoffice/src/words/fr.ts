import type { Translated } from 'shared-ui/i18n/languages.ts'
import type { words as english } from './en.ts'

export const words: Translated<typeof english> = {
  menu: {
    home: 'Accueil',
    userSupport: 'Support aux utilisateurs',
    technicalAssistance: 'Assistance technique',
    ecosystemAdmin: 'Administration de l’écosystème',
    myRequests: 'Mes demandes',
    claims: 'Revendications',
    platform: 'Administration de la plateforme',
    staff: 'Personnel',
    people: 'Personnes',
    ecosystems: 'Écosystèmes',
    partners: 'Partenaires',
    imports: 'Importation',
    singleSignOn: 'Authentification unique',
    mails: 'E‑mails envoyés',
    personalData: 'Données personnelles',
    admin: 'Admin',
    accounts: 'Comptes',
    plans: 'Offres',
    channels: 'Canaux',
    sessions: 'Sessions dans les comptes',
    admUsers: 'Utilisateurs ADM',
    billing: 'Rapport de facturation',
    infrastructure: 'Coût de l’infrastructure',
    audit: 'Audit',
    customActions: 'Actions et menus personnalisés',
    customNotices: 'Avis personnalisés',
    partnerPortal: 'Portail du partenaire',
  },
  noTask: {
    title: 'Rien à faire ici pour le moment',
    ANALYST:
      'Votre rôle n’a aucune tâche sur cette page. Elle est destinée aux conseillers de support.',
    TEAM: 'Cette page est pour l’équipe d’un partenaire. Ce que votre rôle ouvre est dans le menu.',
    REVIEWER:
      'Votre rôle n’a aucune tâche sur cette page. Elle est destinée aux réviseurs de revendications.',
    OPERATOR:
      'Votre rôle n’a aucune tâche sur cette page. Elle est destinée aux opérateurs de la plateforme.',
    ACCOUNTS:
      'Cette page est destinée aux super administrateurs et au support de l’équipe d’un partenaire. Ce que votre profil ouvre se trouve dans le menu.',
    BILLING:
      'Cette page est destinée aux super administrateurs et à la finance de l’équipe d’un partenaire. Ce que votre profil ouvre se trouve dans le menu.',
    SUPER_ADMIN:
      'Cette page est destinée aux super administrateurs de l’équipe d’un partenaire. Ce que votre profil ouvre se trouve dans le menu.',
  },
}
