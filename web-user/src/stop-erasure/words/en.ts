/** The page of the link by which a person stops the erasure of their data. */
export const words = {
  title: 'The erasure of your data',
  lead: 'Hello, {{name}}. Operators want to erase your personal data.',
  askedAt: 'Asked for on',
  reason: 'Reason',
  dueAt: 'Begins on',
  follows:
    'If you did not want this, stop it: nothing changes then, and your account stays as it is. You need no sign-in for that.',
  act: 'Stop the erasure',
  doneTitle: 'The erasure is stopped',
  done: 'Nothing has changed: your account and your data are as before.',
  noLinkTitle: 'This link is no longer good',
  noLink:
    'The erasure was stopped, taken back or carried out already, or the address holds no link.',
} as const
