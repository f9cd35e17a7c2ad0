import type { StaffMailWords } from '../mail-words.ts'

export const en: StaffMailWords = {
  roles: 'Your roles',
  role: { ANALYST: 'Support analyst', REVIEWER: 'Reviewer of claims', OPERATOR: 'Operator' },

  staffInvitation: {
    subject: (brand) => `Your account as staff of ${brand}`,
    preheader: (time) => `Set a password and turn MFA on within ${time}.`,
    heading: 'Your account as staff',
    intro: (brand) => `You are invited to work in the backoffice of ${brand}.`,
    before:
      'Choose a password and turn two-step verification (MFA) on. You need an authenticator app on your phone. Before that, the account does not exist.',
    once: (time) => `The link works once, for ${time}. A later e-mail like this one replaces it.`,
    button: 'Set up the account',
    unknownTitle: 'You did not expect this?',
    unknown: 'Then do nothing: without you, nobody gets this account.',
  },

  newAuthenticator: {
    subject: 'A new authenticator app for your account',
    preheader: (time) => `The link is good for ${time}.`,
    heading: 'A new authenticator app',
    intro:
      'On the server it was asked that you connect a new authenticator app to your account. The link asks for your password.',
    until: 'Until then, your present app and your recovery codes go on working.',
    once: (time) => `The link works once, for ${time}. A later e-mail like this one replaces it.`,
    button: 'Connect a new app',
    notYouTitle: 'You did not ask for this?',
    notYou: 'Then do not open the link, and tell whoever looks after the server, at once.',
  },

  staffRolesChanged: {
    subject: (brand) => `Your roles at ${brand} have changed`,
    preheader: 'What you may do in the backoffice is different now.',
    heading: 'Your roles have changed',
    intro: (at) => `Since ${at} your account as staff has these roles.`,
    notYouTitle: 'Is that wrong?',
    notYou: 'Tell an operator. What was changed, and by whom, is on the record.',
  },
}
