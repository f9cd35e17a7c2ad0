import type { PartnerAccountMailWords } from '../mail-words.ts'

export const fr: PartnerAccountMailWords = {
  account: 'Compte',
  partner: 'Partenaire',

  accountInvitation: {
    subject: (account) => `Vous administrez le compte ${account}`,
    preheader: (createdBy) => `Créé pour vous par ${createdBy}.`,
    heading: 'Un compte pour vous',
    intro: (createdBy, partner, account) =>
      `${createdBy} (${partner}) a créé le compte ${account}, et vous l’administrez.`,
    next: (time) =>
      `Créez un mot de passe avec ce bouton, dans un délai de ${time}. Vous vous connectez ensuite au Store avec cette adresse.`,
    button: 'Créer votre mot de passe',
    unknownTitle: (createdBy) => `Vous ne connaissez pas ${createdBy} ?`,
    unknown:
      'Alors ne faites rien : sans mot de passe de votre part, personne ne peut se connecter avec votre adresse.',
  },

  accountGiven: {
    subject: (account) => `Vous administrez le compte ${account}`,
    preheader: (createdBy) => `Créé pour vous par ${createdBy}.`,
    heading: 'Un autre compte pour vous',
    intro: (createdBy, partner, account) =>
      `${createdBy} (${partner}) a créé le compte ${account}, et vous l’administrez.`,
    same: 'Vous vous connectez au Store comme ailleurs. Votre nom, votre mot de passe et vos autres accès restent tels quels.',
    button: 'Ouvrir le Store',
    unknownTitle: (createdBy) => `Vous ne connaissez pas ${createdBy} ?`,
    unknown:
      'L’équipe ne voit de vous que votre nom et votre adresse. Dans le Store, vous pouvez transmettre le compte.',
  },
}
