import type { PartnerMailWords } from '../mail-words.ts'

export const fr: PartnerMailWords = {
  profile: { SUPER_ADMIN: 'Super administrateur', SUPPORT: 'Assistance', FINANCE: 'Finances' },
  partner: 'Partenaire',
  profileLabel: 'Profil d’accès',
  formerPrincipal: 'Ancien Principal',
  newPrincipal: 'Nouveau Principal',
  when: 'Quand',
  openBackoffice: 'Ouvrir le backoffice',

  teamInvitation: {
    subject: (partner) => `Invitation dans l’équipe : ${partner}`,
    preheader: (invitedBy) => `${invitedBy} vous invite.`,
    heading: 'Une invitation pour vous',
    intro: (invitedBy, partner) => `${invitedBy} vous invite dans l’équipe de ${partner}.`,
    next: (time) =>
      `Créez un mot de passe avec ce bouton, dans un délai de ${time}. Vous vous connectez ensuite au backoffice avec cette adresse.`,
    button: 'Créer votre mot de passe',
    mfa: 'Activez ensuite la MFA dans votre profil : certaines actions demandent son code.',
    unknownTitle: (invitedBy) => `Vous ne connaissez pas ${invitedBy} ?`,
    unknown:
      'Alors ne faites rien : sans mot de passe de votre part, personne ne peut se connecter avec votre adresse.',
  },

  teamJoined: {
    subject: (partner) => `Vous êtes désormais dans l’équipe : ${partner}`,
    preheader: (invitedBy) => `Ajout par ${invitedBy}.`,
    heading: 'Vous êtes dans une équipe',
    intro: (invitedBy, partner) => `${invitedBy} vous a ajouté à l’équipe de ${partner}.`,
    same: 'Vous vous connectez au backoffice comme ailleurs. Votre nom, votre mot de passe et vos autres accès restent tels quels.',
    unknownTitle: (invitedBy) => `Vous ne connaissez pas ${invitedBy} ?`,
    unknown:
      'L’équipe ne voit de vous que votre nom et votre adresse. Demandez à un super administrateur de vous retirer.',
  },

  teamPlaceChanged: {
    subject: {
      PROFILE: (partner) => `Votre profil d’accès a changé : ${partner}`,
      BLOCKED: (partner) => `Votre accès à l’équipe est bloqué : ${partner}`,
      UNBLOCKED: (partner) => `Vous pouvez de nouveau travailler dans l’équipe : ${partner}`,
      DELETED: (partner) => `Vous n’êtes plus dans l’équipe : ${partner}`,
    },
    preheader: (partner) => `À propos de votre place dans l’équipe : ${partner}.`,
    heading: {
      PROFILE: 'Un autre profil d’accès',
      BLOCKED: 'Votre place est bloquée',
      UNBLOCKED: 'Votre place est débloquée',
      DELETED: 'Votre place a pris fin',
    },
    intro: {
      PROFILE: (partner) =>
        `Un super administrateur de ${partner} vous a donné un autre profil d’accès.`,
      BLOCKED: (partner) =>
        `Un super administrateur de ${partner} a bloqué votre place dans l’équipe.`,
      UNBLOCKED: (partner) =>
        `Un super administrateur de ${partner} a débloqué votre place dans l’équipe.`,
      DELETED: (partner) =>
        `Un super administrateur de ${partner} a mis fin à votre place dans l’équipe.`,
    },
    elsewhere: 'Votre compte et vos autres accès restent tels quels.',
  },

  newEmail: 'Adresse e-mail proposée',

  emailProposed: {
    subject: (partner) => `${partner} propose une autre adresse e-mail pour votre compte`,
    preheader: (proposedBy) => `${proposedBy} la propose. Rien n’a changé.`,
    heading: 'Une autre adresse e-mail vous est proposée',
    intro: (proposedBy, partner) =>
      `${proposedBy}, de ${partner}, propose que vous vous connectiez désormais avec cette adresse :`,
    yours:
      'Rien n’a changé, et personne d’autre que vous ne la changera : dans votre profil, avec votre mot de passe et un code de la MFA. La nouvelle adresse est ensuite confirmée depuis sa propre boîte de réception.',
    button: 'Ouvrir mon profil',
    unwantedTitle: 'Vous ne le voulez pas, ou l’adresse n’est pas la vôtre ?',
    unwanted: 'Alors ne faites rien : votre adresse e-mail reste la même.',
  },

  principalReceived: {
    subject: (partner) => `Vous êtes désormais Principal : ${partner}`,
    preheader: (former) => `${former} vous a transmis le titre.`,
    heading: 'Vous êtes Principal',
    intro: (former, partner) => `${former} vous a transmis le titre de Principal de ${partner}.`,
    next: 'Personne ne peut vous bloquer, vous supprimer ni changer votre profil. Personne d’autre que vous ne peut transmettre le titre.',
  },

  principalGiven: {
    subject: (partner) => `Vous avez transmis le titre de Principal : ${partner}`,
    preheader: (newName) => `${newName} est désormais Principal.`,
    heading: 'Titre transmis',
    intro: (newName, partner) =>
      `Vous avez transmis le titre de Principal de ${partner} à ${newName}.`,
    next: 'Vous êtes désormais super administrateur comme les autres.',
    notYouTitle: 'Ce n’était pas vous ?',
    notYou:
      'Changez aussitôt votre mot de passe, déconnectez tous vos appareils et parlez au nouveau Principal.',
  },
}
