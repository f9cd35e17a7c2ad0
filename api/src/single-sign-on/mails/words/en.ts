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
      'Then change your password at once, sign out all your devices in your profile, and tell your administrator.',
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
