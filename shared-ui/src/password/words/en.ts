/** Forgotten and new passwords. */
export const words = {
  forgot: {
    title: 'Forgotten password',
    lead: 'Enter your e-mail. If a user with it exists, we send a link that is good for {{limits.passwordResetSeconds, duration}}.',
    submit: 'Send the link',
    sentTitle: 'Look into your mailbox',
    sent: 'If {{email}} belongs to a user, a link is on its way. It works once, for {{limits.passwordResetSeconds, duration}}. Look into the spam folder too.',
    backToSignIn: 'Back to sign-in',
  },
  reset: {
    title: 'Choose a new password',
    lead: 'All your other devices will be signed out. MFA stays as it is.',
    newPassword: 'New password',
    repeat: 'Repeat the new password',
    rule: 'At least {{minimum}} characters. A few words in a row are easy to remember and hard to guess.',
    tooShort: 'Use at least {{minimum}} characters.',
    differs: 'The two passwords differ.',
    submit: 'Set the new password',
    linkMissing:
      'This address holds no link. Open the link in the e-mail again, or ask for a new one.',
    askAgain: 'Ask for a new link',
  },
} as const
