/** Entering an account as one of its members. */
export const words = {
  access: 'Access',
  accessTo: 'Access {{name}}',
  dialog: {
    title: 'Access {{name}}',
    lead: 'You enter this account for {{limits.partnerSessionSeconds, duration}} as one of its members. The account reads who you are and why, and can end it.',
    account: 'Account',
    situation: 'Situation',
    member: 'View as',
    reason: 'Reason, for the account to read',
    confirm: 'Access',
    askWhom: 'Ask {{administrator}}.',
  },
} as const
