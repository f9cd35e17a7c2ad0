import type { en } from './en.ts'

export const fr: typeof en = {
  partner: {
    created: 'Partenaire créé',
    principalHandedOn: 'Titre de Principal transmis',
    suspended: 'Partenaire suspendu',
    resumed: 'Partenaire réactivé',
    ecosystemGiven: 'Écosystème confié au partenaire',
    ecosystemTaken: 'Écosystème retiré au partenaire',
  },
  partnerInvitation: {
    sent: 'Invitation à devenir partenaire',
    sentAgain: 'Invitation d’un partenaire renvoyée',
    withdrawn: 'Invitation d’un partenaire retirée',
    accepted: 'Est devenu partenaire',
  },
  admUser: {
    invited: 'Invitation dans l’équipe',
    invitationResent: 'Invitation dans l’équipe renvoyée',
    added: 'Personne ajoutée à l’équipe',
    activated: 'Arrivée dans l’équipe',
    changed: 'Utilisateur ADM modifié',
    blocked: 'Utilisateur ADM bloqué',
    unblocked: 'Utilisateur ADM débloqué',
    deleted: 'Utilisateur ADM supprimé',
    signedOut: 'Utilisateur ADM déconnecté de tous ses appareils',
    emailProposed: 'Autre adresse e-mail proposée',
    principalReceived: 'Est devenu Principal',
    principalGiven: 'A transmis le titre de Principal',
  },
}
