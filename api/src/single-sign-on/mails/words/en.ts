import type { SingleSignOnMailWords } from '../mail-words.ts'

export const en: SingleSignOnMailWords = {
  singleSignOnLinked: {
    subject: (connection) => `You can now sign in with ${connection}`,
    preheader: 'Your account has a new way in.',
    heading: 'A new way in',
    intro: (connection) =>
      `Your account was linked to the sign-in of ${connection}. From now on you can sign in with it.`,
    when: 'When',
    device: 'Device',
    notYouTitle: 'This was not you?',
    notYou:
      'Then remove the link in your profile, change your password at once, sign out all your devices there, and tell your administrator.',
  },
  singleSignOnUnlinked: {
    subject: (connection) => `You no longer sign in with ${connection}`,
    preheader: 'A way into your account was removed.',
    heading: 'A way in was removed',
    intro: (connection) =>
      `The link of your account to the sign-in of ${connection} was removed. Whoever came in by it is signed out. Your other ways in stay as they are.`,
    when: 'When',
    device: 'Device',
    notYouTitle: 'This was not you?',
    notYou: 'Then change your password at once and sign out all your devices in your profile.',
  },
  passwordsAllowedAgain: {
    subject: (ecosystem) => `Passwords are allowed again at ${ecosystem}`,
    preheader: 'An operator of the platform has allowed them.',
    heading: 'Passwords are allowed again',
    intro: (ecosystem, at) =>
      `On ${at} an operator of the platform allowed the people of ${ecosystem} to sign in with their passwords again.`,
    next: 'Single sign-on goes on working. Once your provider can be reached, you can switch passwords off again.',
    button: 'Open single sign-on',
  },
}
