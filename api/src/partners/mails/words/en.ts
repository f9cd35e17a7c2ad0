import type { PartnerMailWords } from '../mail-words.ts'

export const en: PartnerMailWords = {
  profile: { SUPER_ADMIN: 'Super Admin', SUPPORT: 'Support', FINANCE: 'Finance' },
  partner: 'Partner',
  profileLabel: 'Access profile',
  formerPrincipal: 'Former Principal',
  newPrincipal: 'New Principal',
  when: 'When',
  openBackoffice: 'Open the backoffice',

  teamInvitation: {
    subject: (partner) => `You are invited to the team of ${partner}`,
    preheader: (invitedBy) => `${invitedBy} invites you.`,
    heading: 'You are invited',
    intro: (invitedBy, partner) => `${invitedBy} invites you to the team of ${partner}.`,
    next: (time) =>
      `Set a password with this button, within ${time}. Then you sign in to the backoffice with this e-mail address.`,
    button: 'Set your password',
    mfa: 'Turn MFA on in your profile next: some acts ask for its code.',
    unknownTitle: (invitedBy) => `You do not know ${invitedBy}?`,
    unknown: 'Then do nothing: without a password of yours nobody can sign in with your address.',
  },

  teamJoined: {
    subject: (partner) => `You are in the team of ${partner} now`,
    preheader: (invitedBy) => `${invitedBy} added you.`,
    heading: 'You are in a team',
    intro: (invitedBy, partner) => `${invitedBy} added you to the team of ${partner}.`,
    same: 'You sign in to the backoffice as you do elsewhere. Your name, your password and your memberships stay as they are.',
    unknownTitle: (invitedBy) => `You do not know ${invitedBy}?`,
    unknown:
      'Nothing of yours has become visible to them but your name and e-mail address. Ask a Super Admin of the team to take you out.',
  },

  teamPlaceChanged: {
    subject: {
      PROFILE: (partner) => `Your access profile at ${partner} was changed`,
      BLOCKED: (partner) => `You are blocked in the team of ${partner}`,
      UNBLOCKED: (partner) => `You may work in the team of ${partner} again`,
      DELETED: (partner) => `You are no longer in the team of ${partner}`,
    },
    preheader: (partner) => `About your place in the team of ${partner}.`,
    heading: {
      PROFILE: 'Another access profile',
      BLOCKED: 'Your place is blocked',
      UNBLOCKED: 'Your place is unblocked',
      DELETED: 'Your place has ended',
    },
    intro: {
      PROFILE: (partner) => `A Super Admin of ${partner} gave you another access profile.`,
      BLOCKED: (partner) => `A Super Admin of ${partner} blocked your place in the team.`,
      UNBLOCKED: (partner) => `A Super Admin of ${partner} unblocked your place in the team.`,
      DELETED: (partner) => `A Super Admin of ${partner} ended your place in the team.`,
    },
    elsewhere: 'Your account and your memberships elsewhere stay as they are.',
  },

  newEmail: 'Proposed e-mail',

  emailProposed: {
    subject: (partner) => `${partner} proposes another e-mail for your account`,
    preheader: (proposedBy) => `${proposedBy} proposes it. Nothing has changed.`,
    heading: 'Another e-mail is proposed to you',
    intro: (proposedBy, partner) =>
      `${proposedBy} of ${partner} proposes that you sign in with this address from now on:`,
    yours:
      'Nothing has changed, and only you can change it: in your profile, with your password and an MFA code. The new address is then confirmed from its own mailbox.',
    button: 'Open my profile',
    unwantedTitle: 'You do not want that, or the address is not yours?',
    unwanted: 'Then do nothing: your e-mail stays as it is.',
  },

  principalReceived: {
    subject: (partner) => `You are the Principal of ${partner} now`,
    preheader: (former) => `${former} handed the title on to you.`,
    heading: 'You are the Principal',
    intro: (former, partner) =>
      `${former} handed the title of the Principal of ${partner} on to you.`,
    next: 'Nobody can block or delete you, or change your profile. Only you can hand the title on.',
  },

  principalGiven: {
    subject: (partner) => `You handed the title of the Principal of ${partner} on`,
    preheader: (newName) => `${newName} is the Principal now.`,
    heading: 'Title handed on',
    intro: (newName, partner) =>
      `You handed the title of the Principal of ${partner} on to ${newName}.`,
    next: 'You are a Super Admin like the others now.',
    notYouTitle: 'You did not do this?',
    notYou: 'Change your password at once, sign out of all devices, and talk to the new Principal.',
  },
}
