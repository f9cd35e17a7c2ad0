import type { PlatformPartnerMailWords } from '../mail-words.ts'

export const fr: PlatformPartnerMailWords = {
  partner: 'Partenaire',
  ecosystem: 'Écosystème',
  openBackoffice: 'Ouvrir le backoffice',

  partnerInvitation: {
    subject: (partner) => `${partner} : préparez votre compte de partenaire`,
    preheader: (time) => `Le lien est valable ${time}.`,
    heading: 'Vous serez Principal',
    intro: (brand, partner) =>
      `${brand} prépare pour vous le compte de partenaire de ${partner}. Il est à vous : vous formez l’équipe et vous vous occupez des comptes des clients.`,
    next: (time) =>
      `Pour commencer, créez votre mot de passe. Le lien est valable ${time} ; ensuite, la plateforme vous en envoie un autre.`,
    button: 'Créer mon mot de passe',
    mfa: 'Activez ensuite la MFA dans votre profil : ce que vous faites avec les comptes la demande.',
    unknownTitle: 'Cela ne vous dit rien ?',
    unknown: 'Alors ne faites rien : sans mot de passe, rien ne se passe.',
  },

  partnerGiven: {
    subject: (partner) => `Vous êtes Principal de ${partner}`,
    preheader: (brand) => `${brand} a préparé le compte de partenaire pour vous.`,
    heading: 'Un compte de partenaire est à vous',
    intro: (brand, partner) =>
      `${brand} a préparé pour vous le compte de partenaire de ${partner}. Il est à vous : vous formez l’équipe et vous vous occupez des comptes des clients.`,
    same: 'Vous vous connectez comme avant. Tout ce que vous avez ailleurs reste tel quel.',
    unknownTitle: 'Cela ne vous dit rien ?',
    unknown: (brand) => `Alors écrivez au support de ${brand}.`,
  },

  partnerSituation: {
    SUSPENDED: {
      subject: (partner) => `Partenaire suspendu : ${partner}`,
      preheader: 'Votre équipe ne peut pas entrer pour le moment.',
      heading: 'Votre compte de partenaire est suspendu',
      intro: (partner, brand) =>
        `${brand} a suspendu ${partner}. Jusqu’à la réactivation, personne de votre équipe n’y travaille, ni dans les comptes des clients ; les sessions en cours ont pris fin.`,
      next: 'Les comptes des clients continuent de fonctionner. Rien n’est supprimé.',
    },
    RESUMED: {
      subject: (partner) => `Partenaire réactivé : ${partner}`,
      preheader: 'Vous et votre équipe travaillez comme avant.',
      heading: 'Votre compte de partenaire fonctionne de nouveau',
      intro: (partner, brand) => `${brand} a réactivé ${partner}.`,
      next: 'Vous et votre équipe y travaillez comme avant.',
    },
    reason: 'Motif',
  },

  accountMoved: {
    GIVEN: {
      subject: (ecosystem) => `Nouveau compte : ${ecosystem}`,
      preheader: (partner) => `${partner} s’en occupe.`,
      heading: 'Un nouveau compte pour votre équipe',
      intro: (ecosystem, partner, brand) =>
        `${brand} a confié l’écosystème ${ecosystem} à ${partner}, qui s’en occupe désormais.`,
      next: 'Il commence par « Mise en place ». Donnez-lui une offre et mettez-le en production quand il est prêt : il est facturé à partir de là.',
    },
    TAKEN: {
      subject: (ecosystem) => `Ce n’est plus votre compte : ${ecosystem}`,
      preheader: (partner) => `${partner} ne s’en occupe plus.`,
      heading: 'Un compte a quitté votre équipe',
      intro: (ecosystem, partner, brand) =>
        `${brand} a retiré l’écosystème ${ecosystem} à ${partner}. Les sessions de votre équipe y ont pris fin.`,
      next: 'Les factures restent telles quelles : celles qui sont émises, et ce que contient déjà le mois en cours.',
    },
  },

  ecosystemMoved: {
    subject: (ecosystem) => `${ecosystem} : un autre partenaire`,
    preheader: 'Qui s’occupe de votre écosystème a changé.',
    heading: 'Qui s’occupe de votre écosystème',
    intro: (ecosystem, brand) =>
      `${brand} a changé le partenaire qui s’occupe de l’écosystème ${ecosystem}.`,
    formerPartner: 'Jusqu’ici',
    newPartner: 'Désormais',
    none: 'Aucun partenaire',
    same: 'Vos membres, files, canaux et messages restent tels quels.',
    access:
      'Ce que vous avez décidé sur l’accès des partenaires reste valable : si vous ne les laissez pas entrer, le nouveau n’entre pas non plus. Vous le changez dans le Store.',
    button: 'Le voir dans le Store',
  },
}
