import type { en } from './en.ts'

export const fr: typeof en = {
  staffInvitation: {
    sent: 'Membre du personnel invité',
    sentAgain: 'Invitation du personnel renvoyée',
    accepted: 'Invitation du personnel acceptée',
    newAuthenticatorSent: 'Lien vers une nouvelle application d’authentification envoyé',
    authenticatorReplaced: 'Application d’authentification remplacée par un lien',
  },
}
