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
    intro: {
      SERVER:
        'On the server it was asked that you connect a new authenticator app to your account. The link asks for your password.',
      OPERATORS:
        'Two operators have reset your MFA: connect a new authenticator app to your account. The link asks for your password.',
    },
    until: 'Until then, your present app and your recovery codes go on working.',
    once: (time) => `The link works once, for ${time}. A later e-mail like this one replaces it.`,
    button: 'Connect a new app',
    notYouTitle: 'You did not ask for this?',
    notYou: {
      SERVER: 'Then do not open the link, and tell whoever looks after the server, at once.',
      OPERATORS: 'Then do not open the link, and tell an operator whom you know, at once.',
    },
  },

  staffRolesChanged: {
    subject: (brand) => `Your roles at ${brand} have changed`,
    preheader: 'What you may do in the backoffice is different now.',
    heading: 'Your roles have changed',
    intro: (at) => `Since ${at} your account as staff has these roles.`,
    notYouTitle: 'Is that wrong?',
    notYou: 'Tell an operator. What was changed, and by whom, is on the record.',
  },

  staffAccountChanged: {
    BLOCKED: {
      subject: (brand) => `Your account as staff of ${brand} is blocked`,
      preheader: 'You can’t sign in any more, and all your devices are signed out.',
      heading: 'Your account is blocked',
      intro: (at, brand) =>
        `Since ${at} your account as staff of ${brand} is blocked: you can’t sign in, and all your devices are signed out.`,
    },
    UNBLOCKED: {
      subject: (brand) => `Your account as staff of ${brand} is open again`,
      preheader: 'You can sign in as before.',
      heading: 'Your account is open again',
      intro: (at, brand) =>
        `Since ${at} your account as staff of ${brand} is open again: you can sign in as before.`,
    },
    SIGNED_OUT: {
      subject: (brand) => `An operator of ${brand} has signed you out`,
      preheader: 'All your devices are signed out.',
      heading: 'You are signed out everywhere',
      intro: (at, brand) =>
        `On ${at} an operator of ${brand} signed out all your devices. You can sign in again at once.`,
    },
    reason: 'Reason',
    wrongTitle: 'Is that wrong?',
    wrong: 'Tell an operator. What was done, and by whom, is on the record.',
  },

  mfaResetUnderWay: {
    asked: {
      subject: 'Somebody wants to reset your MFA',
      preheader: 'If you did not ask for it, stop it now.',
      intro: (operator, at) =>
        `On ${at} ${operator} asked for a reset of your two-step verification (MFA).`,
      next: (time) =>
        `Another operator must confirm it. ${time} after that you get a link to a new authenticator app.`,
    },
    confirmed: {
      subject: 'The reset of your MFA is confirmed',
      preheader: 'If you did not ask for it, stop it now.',
      intro: (operator, at) =>
        `On ${at} ${operator} confirmed the reset of your two-step verification (MFA).`,
      next: (time) => `On ${time} you get a link to a new authenticator app.`,
    },
    heading: 'A reset of your MFA',
    reason: 'Reason',
    yours:
      'Until you use that link, your present app, your passkeys and your recovery codes go on working. Then they are replaced.',
    button: 'Stop the reset',
    notYouTitle: 'You did not ask for this?',
    notYou:
      'Then stop it: somebody may be trying to get into your account. Tell an operator whom you know, too.',
  },
}
