import type { EcosystemMailWords } from '../mail-words.ts'

export const en: EcosystemMailWords = {
  memberInvitation: {
    subject: (ecosystem) => `Invitation to be a member of ${ecosystem}`,
    preheader: (invitedBy) => `${invitedBy} invites you.`,
    heading: 'You are invited',
    intro: (invitedBy, ecosystem, brand) =>
      `${invitedBy} invites you to be a member of the ecosystem ${ecosystem} at ${brand}.`,
    answer: (time) =>
      `Nothing happens before you answer. The page shows what you are invited to; there you accept or decline, within ${time}.`,
    button: 'See the invitation',
    unknownTitle: (invitedBy) => `You do not know ${invitedBy}?`,
    unknown: 'Then decline, or do nothing: without your answer you do not become a member.',
  },

  memberInvitationAccepted: {
    subject: (member, ecosystem) => `${member} is a member of ${ecosystem} now`,
    preheader: (ecosystem) => `An invitation to ${ecosystem} was accepted.`,
    heading: 'Invitation accepted',
    intro: (member, ecosystem) => `${member} accepted the invitation to ${ecosystem}.`,
    notYouTitle: 'You did not invite this person?',
    notYou: 'Remove the member in the Store, and look at who may act for your ecosystem.',
  },

  memberInvitationDeclined: {
    subject: (invited) => `${invited} declined your invitation`,
    preheader: (ecosystem) => `An invitation to ${ecosystem} was declined.`,
    heading: 'Invitation declined',
    intro: (invited, ecosystem) => `${invited} declined the invitation to ${ecosystem}.`,
    next: 'Nothing else has changed.',
  },
}
