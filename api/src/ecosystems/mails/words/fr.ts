import type { EcosystemMailWords } from '../mail-words.ts'

export const fr: EcosystemMailWords = {
  memberInvitation: {
    subject: (ecosystem) => `Invitation à devenir membre : ${ecosystem}`,
    preheader: (invitedBy) => `${invitedBy} vous invite.`,
    heading: 'Une invitation pour vous',
    intro: (invitedBy, ecosystem, brand) =>
      `${invitedBy} vous invite à devenir membre de l’écosystème ${ecosystem} chez ${brand}.`,
    answer: (time) =>
      `Rien ne se passe avant votre réponse. La page montre à quoi l’on vous invite ; vous y acceptez ou refusez, dans un délai de ${time}.`,
    button: 'Voir l’invitation',
    unknownTitle: (invitedBy) => `Vous ne connaissez pas ${invitedBy} ?`,
    unknown: 'Alors refusez, ou ne faites rien : sans votre réponse, vous ne devenez pas membre.',
  },

  memberInvitationAccepted: {
    subject: (member, ecosystem) => `${member} est désormais membre : ${ecosystem}`,
    preheader: (ecosystem) => `Une invitation a été acceptée : ${ecosystem}.`,
    heading: 'Invitation acceptée',
    intro: (member, ecosystem) =>
      `${member} a accepté l’invitation à rejoindre l’écosystème ${ecosystem}.`,
    notYouTitle: 'Vous n’avez pas invité cette personne ?',
    notYou:
      'Retirez ce membre dans le Store, et vérifiez qui est en mesure d’agir pour votre écosystème.',
  },

  memberInvitationDeclined: {
    subject: (invited) => `${invited} a refusé votre invitation`,
    preheader: (ecosystem) => `Une invitation a été refusée : ${ecosystem}.`,
    heading: 'Invitation refusée',
    intro: (invited, ecosystem) =>
      `${invited} a refusé l’invitation à rejoindre l’écosystème ${ecosystem}.`,
    next: 'Rien d’autre n’a changé.',
  },
}
