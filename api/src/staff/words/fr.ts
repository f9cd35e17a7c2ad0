import type { en } from './en.ts'

export const fr: typeof en = {
  staffInvitation: {
    sent: 'Membre du personnel invité',
    sentAgain: 'Invitation du personnel renvoyée',
    withdrawn: 'Invitation du personnel retirée',
    accepted: 'Invitation du personnel acceptée',
    newAuthenticatorSent: 'Lien vers une nouvelle application d’authentification envoyé',
    authenticatorReplaced: 'Application d’authentification remplacée par un lien',
  },
  mfaReset: {
    asked: 'Réinitialisation de la MFA demandée',
    confirmed: 'Réinitialisation de la MFA confirmée',
    withdrawn: 'Réinitialisation de la MFA retirée',
    stopped: 'Réinitialisation de la MFA arrêtée par la personne',
    linkSent: 'Réinitialisation de la MFA : lien envoyé',
    ended: 'Réinitialisation de la MFA terminée par un blocage',
  },
}
