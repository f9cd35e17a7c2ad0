import type { StaffMailWords } from '../mail-words.ts'

export const fr: StaffMailWords = {
  roles: 'Vos rôles',
  role: {
    ANALYST: 'Conseiller de support',
    REVIEWER: 'Réviseur de revendications',
    OPERATOR: 'Opérateur',
  },

  staffInvitation: {
    subject: (brand) => `Votre compte au sein de l’équipe ${brand}`,
    preheader: (time) => `Choisissez un mot de passe et activez la MFA sous ${time}.`,
    heading: 'Votre compte au sein de l’équipe',
    intro: (brand) => `Une invitation à travailler dans le backoffice de ${brand} vous attend.`,
    before:
      'Choisissez un mot de passe et activez la vérification en deux étapes (MFA). Il vous faut une application d’authentification sur votre téléphone. Avant cela, le compte n’existe pas.',
    once: (time) =>
      `Le lien sert une fois, pendant ${time}. Un e‑mail ultérieur comme celui‑ci le remplace.`,
    button: 'Préparer le compte',
    unknownTitle: 'Vous ne vous y attendiez pas ?',
    unknown: 'Alors ne faites rien : sans vous, personne ne reçoit ce compte.',
  },

  newAuthenticator: {
    subject: 'Une nouvelle application d’authentification pour votre compte',
    preheader: (time) => `Le lien est valable pendant ${time}.`,
    heading: 'Une nouvelle application d’authentification',
    intro:
      'Sur le serveur, il a été demandé que vous associiez une nouvelle application d’authentification à votre compte. Le lien demande votre mot de passe.',
    until: 'D’ici là, votre application actuelle et vos codes de secours restent valables.',
    once: (time) =>
      `Le lien sert une fois, pendant ${time}. Un e‑mail ultérieur comme celui‑ci le remplace.`,
    button: 'Associer une application',
    notYouTitle: 'Vous ne l’avez pas demandé ?',
    notYou:
      'Alors n’ouvrez pas le lien et prévenez tout de suite la personne qui s’occupe du serveur.',
  },

  staffRolesChanged: {
    subject: (brand) => `Vos rôles chez ${brand} ont changé`,
    preheader: 'Ce que vous faites dans le backoffice est différent désormais.',
    heading: 'Vos rôles ont changé',
    intro: (at) => `Depuis le ${at}, votre compte au sein de l’équipe a ces rôles.`,
    notYouTitle: 'Y a‑t‑il une erreur ?',
    notYou: 'Prévenez un opérateur. Ce qui a été modifié, et par qui, figure au registre.',
  },
}
