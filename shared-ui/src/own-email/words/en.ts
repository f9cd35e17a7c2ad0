/** The own e-mail: the section of the profile, and the pages of its two links. */
export const words = {
  section: {
    title: 'E-mail',
    lead: 'You sign in with it, and we write to it.',
    open: 'Change e-mail',
    formLead:
      'We send a link to the new address; it counts once you press the button there. Your present address is told too.',
    newEmail: 'New e-mail',
    send: 'Send the link',
    asked: 'The link is on its way',
    waitingTitle: '{{email}} is not confirmed yet',
    waiting: 'Open the link in the e-mail to that address. It is good until {{until}}.',
    withdraw: 'Keep the present e-mail',
    withdrawn: 'Your e-mail stays as it is',
  },
  before: 'Until now',
  fromNowOn: 'From now on',
  confirm: {
    title: 'Confirm your new e-mail',
    lead: 'With your confirmation you sign in with the new address, and we write to it.',
    act: 'This is my address',
    doneTitle: 'Your e-mail was changed',
    done: 'From now on you sign in with {{email}}. Where you are signed in already, you stay so.',
  },
  stop: {
    title: 'It was not you?',
    leadWaiting:
      'Somebody with your password and a code of yours asked for another e-mail for your account. Nothing has changed yet.',
    leadProven:
      'Somebody with your password and a code of yours changed the e-mail of your account.',
    yours: 'Your e-mail',
    wished: 'The other one',
    follows:
      'If you stop it, your e-mail counts again, every device is signed out, and your password no longer works. We send you a link to a new one.',
    act: 'Stop it, it was not me',
    doneTitle: 'The change was stopped',
    done: 'Look into the mailbox of {{email}}: a link to a new password is on its way.',
  },
  noLink: {
    title: 'This link is no longer good',
    body: 'It was used, replaced or taken back, or it is too old. If you still want another e-mail, ask for it again in your profile.',
  },
  toSignIn: 'To the sign-in page',
} as const
