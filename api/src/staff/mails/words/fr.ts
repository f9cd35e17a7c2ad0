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
    intro: {
      SERVER:
        'Sur le serveur, il a été demandé que vous associiez une nouvelle application d’authentification à votre compte. Le lien demande votre mot de passe.',
      OPERATORS:
        'Deux opérateurs ont réinitialisé votre MFA : associez une nouvelle application d’authentification à votre compte. Le lien demande votre mot de passe.',
    },
    until: 'D’ici là, votre application actuelle et vos codes de secours restent valables.',
    once: (time) =>
      `Le lien sert une fois, pendant ${time}. Un e‑mail ultérieur comme celui‑ci le remplace.`,
    button: 'Associer une application',
    notYouTitle: 'Vous ne l’avez pas demandé ?',
    notYou: {
      SERVER:
        'Alors n’ouvrez pas le lien et prévenez tout de suite la personne qui s’occupe du serveur.',
      OPERATORS:
        'Alors n’ouvrez pas le lien et prévenez tout de suite un opérateur que vous connaissez.',
    },
  },

  staffRolesChanged: {
    subject: (brand) => `Vos rôles chez ${brand} ont changé`,
    preheader: 'Ce que vous faites dans le backoffice est différent désormais.',
    heading: 'Vos rôles ont changé',
    intro: (at) => `Depuis le ${at}, votre compte au sein de l’équipe a ces rôles.`,
    notYouTitle: 'Y a‑t‑il une erreur ?',
    notYou: 'Prévenez un opérateur. Ce qui a été modifié, et par qui, figure au registre.',
  },

  staffAccountChanged: {
    BLOCKED: {
      subject: (brand) => `Votre compte au sein de l’équipe ${brand} est bloqué`,
      preheader: 'Vous ne vous connectez plus, et tous vos appareils sont déconnectés.',
      heading: 'Votre compte est bloqué',
      intro: (at, brand) =>
        `Depuis le ${at}, votre compte au sein de l’équipe ${brand} est bloqué : vous ne vous connectez plus, et tous vos appareils sont déconnectés.`,
    },
    UNBLOCKED: {
      subject: (brand) => `Votre compte au sein de l’équipe ${brand} est de nouveau ouvert`,
      preheader: 'Vous vous connectez comme avant.',
      heading: 'Votre compte est de nouveau ouvert',
      intro: (at, brand) =>
        `Depuis le ${at}, votre compte au sein de l’équipe ${brand} est de nouveau ouvert : vous vous connectez comme avant.`,
    },
    SIGNED_OUT: {
      subject: (brand) => `Un opérateur de ${brand} a déconnecté vos appareils`,
      preheader: 'Tous vos appareils sont déconnectés.',
      heading: 'Vos appareils sont déconnectés',
      intro: (at, brand) =>
        `Le ${at}, un opérateur de ${brand} a déconnecté tous vos appareils. Vous vous reconnectez quand vous voulez.`,
    },
    reason: 'Motif',
    wrongTitle: 'Y a‑t‑il une erreur ?',
    wrong: 'Prévenez un opérateur. Ce qui a été fait, et par qui, figure au registre.',
  },

  mfaResetUnderWay: {
    asked: {
      subject: 'Quelqu’un veut réinitialiser votre MFA',
      preheader: 'Si vous ne l’avez pas demandé, arrêtez‑le maintenant.',
      intro: (operator, at) =>
        `Le ${at}, ${operator} a demandé de réinitialiser votre vérification en deux étapes (MFA).`,
      next: (time) =>
        `Un autre opérateur doit le confirmer. Passé ce délai, vous recevez un lien vers une nouvelle application d’authentification : ${time}.`,
    },
    confirmed: {
      subject: 'La réinitialisation de votre MFA est confirmée',
      preheader: 'Si vous ne l’avez pas demandée, arrêtez‑la maintenant.',
      intro: (operator, at) =>
        `Le ${at}, ${operator} a confirmé la réinitialisation de votre vérification en deux étapes (MFA).`,
      next: (time) =>
        `Le ${time}, vous recevez un lien vers une nouvelle application d’authentification.`,
    },
    heading: 'Une réinitialisation de votre MFA',
    reason: 'Motif',
    yours:
      'Tant que vous n’utilisez pas ce lien, votre application actuelle, vos clés d’accès et vos codes de secours restent valables. Ensuite, ils sont remplacés.',
    button: 'Arrêter la réinitialisation',
    notYouTitle: 'Vous ne l’avez pas demandé ?',
    notYou:
      'Alors arrêtez‑la : quelqu’un essaie peut‑être d’entrer dans votre compte. Prévenez aussi un opérateur que vous connaissez.',
  },
}
