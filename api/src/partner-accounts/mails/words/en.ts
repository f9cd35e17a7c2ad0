import type { PartnerAccountMailWords } from '../mail-words.ts'

export const en: PartnerAccountMailWords = {
  account: 'Account',
  partner: 'Partner',

  accountInvitation: {
    subject: (account) => `You are the administrator of ${account}`,
    preheader: (createdBy) => `${createdBy} created it for you.`,
    heading: 'You have an account',
    intro: (createdBy, partner, account) =>
      `${createdBy} of ${partner} created the account ${account}, and you are its administrator.`,
    next: (time) =>
      `Set a password with this button, within ${time}. Then you sign in to the Store with this e-mail address.`,
    button: 'Set your password',
    unknownTitle: (createdBy) => `You do not know ${createdBy}?`,
    unknown: 'Then do nothing: without a password of yours nobody can sign in with your address.',
  },

  accountGiven: {
    subject: (account) => `You are the administrator of ${account}`,
    preheader: (createdBy) => `${createdBy} created it for you.`,
    heading: 'You have another account',
    intro: (createdBy, partner, account) =>
      `${createdBy} of ${partner} created the account ${account}, and you are its administrator.`,
    same: 'You sign in to the Store as you do elsewhere. Your name, your password and your memberships stay as they are.',
    button: 'Open the Store',
    unknownTitle: (createdBy) => `You do not know ${createdBy}?`,
    unknown:
      'Nothing of yours has become visible to them but your name and e-mail address. You can hand the account on in the Store.',
  },
}
