/** The page of the link to an account of staff. */
export const words = {
  title: {
    NEW_ACCOUNT: 'Set up your account',
    NEW_AUTHENTICATOR: 'Connect a new authenticator app',
  },
  lead: {
    NEW_ACCOUNT:
      'Hello, {{name}}. Choose a password and connect an authenticator app; only then the account is good.',
    NEW_AUTHENTICATOR: 'Hello, {{name}}. Your present app works until the new one is connected.',
  },
  email: 'E‑mail',
  roles: 'Roles',
  until: 'The link is good until',
  password: 'Your password',
  presentPassword: 'Your present password',
  complete: 'Complete',
  ready: { NEW_ACCOUNT: 'Your account is ready', NEW_AUTHENTICATOR: 'The new app is connected' },
  readyText: 'From now on you sign in with your password and a code from the app.',
  signIn: 'Sign in',
  noLink: {
    missing: {
      title: 'The link is missing',
      text: 'This address holds no link. Open the link from the e‑mail, or from the command line, once more.',
    },
    dead: {
      title: 'This link is no longer good',
      text: 'It was used, has expired, or a later one has replaced it.',
    },
    next: 'An operator, or whoever looks after the server, sends a new one.',
  },
} as const
