/** Signing in, forgotten passwords, and coming in by a ticket. */
export const signIn = {
  signIn: {
    title: 'Sign in',
    lead: {
      STORE: 'Manage your ecosystem, its plan and its members.',
      BACKOFFICE: 'For support staff only.',
      WEB: 'Your ecosystems and your work, in one place.',
    },
    email: 'E-mail',
    password: 'Password',
    forgot: 'Forgot your password?',
    submit: 'Sign in',
    signedOut: 'Your sign-in has ended. Sign in again to go on.',
    idledOut:
      'You were signed out because nothing was done here for a while. Sign in again to go on where you were.',
    passwordChanged: 'Your password was changed. Sign in with the new one.',
    mfaTitle: 'Confirm it’s you',
    mfaLead: 'Enter the 6-digit code that your authenticator app shows now.',
    mfaCode: 'MFA code',
    recoveryLead:
      'Enter one of the recovery codes you kept when you turned MFA on. Each works once.',
    recoveryCode: 'Recovery code',
    useRecovery: 'Use a recovery code instead',
    useApp: 'Use the authenticator app instead',
    startAgain: 'Sign in as someone else',
    cookiesRefused:
      'Your browser refuses cookies, and nobody can sign in without them. Allow cookies for this site in the browser’s settings, then reload this page.',
    emailMissing: 'Enter your e-mail.',
    passwordMissing: 'Enter your password.',
  },
  signOutWarning: {
    title: 'You’ll be signed out soon',
    own: {
      IDLE: 'Nothing has been done here for a while. To protect your account, you’ll be signed out when this time is over; what isn’t saved will be lost.',
      LIMIT:
        'Your sign-in has lasted as long as it may. When this time is over you’ll be signed out and have to sign in again. Save what you are working on now.',
    },
    controller: {
      IDLE: 'Nothing has been done here or in the backoffice for a while. When this time is over, your own sign-in to the backoffice ends, and the access session with it.',
      LIMIT:
        'Your own sign-in to the backoffice has lasted as long as it may. When this time is over it ends, and the access session with it. You’ll have to sign in again.',
    },
    countdown: 'Time until you’re signed out',
    stay: 'Stay signed in',
    understood: 'Got it',
  },
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
  handoff: {
    title: 'Opening the environment',
    lead: 'One moment: we are checking your access.',
    failedTitle: 'This way in can’t be used',
    failedHint: 'Go back to the backoffice and open the environment again.',
    missing: 'This address holds no ticket.',
    noOpener: 'This address only works in the tab that the backoffice itself opened.',
  },
} as const
