/** Signing in. */
export const words = {
  title: 'Sign in',
  lead: {
    STORE: 'Manage your ecosystem, its plan and its members.',
    BACKOFFICE: 'For support staff only.',
    WEB: 'Your ecosystems and your work, in one place.',
  },
  forgot: 'Forgot your password?',
  submit: 'Sign in',
  signedOut: 'Your sign-in has ended. Sign in again to go on.',
  idledOut:
    'You were signed out because nothing was done here for a while. Sign in again to go on where you were.',
  passwordChanged: 'Your password was changed. Sign in with the new one.',
  mfaTitle: 'Confirm it’s you',
  recoveryLead: 'Enter one of the recovery codes you kept when you turned MFA on. Each works once.',
  recoveryCode: 'Recovery code',
  useRecovery: 'Use a recovery code instead',
  useApp: 'Use the authenticator app instead',
  startAgain: 'Sign in as someone else',
  cookiesRefused:
    'Your browser refuses cookies, and nobody can sign in without them. Allow cookies for this site in the browser’s settings, then reload this page.',
  passwordMissing: 'Enter your password.',
  passkeyLead: 'Confirm with a passkey of this account.',
  usePasskey: 'Use a passkey instead',
  passkeyGivenUp: 'No passkey was used. Try again, or enter e-mail and password.',
  passkeyNotUsed: 'No passkey was used. Try again, or use another way.',
} as const
