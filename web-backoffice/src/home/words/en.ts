/** The first page of each role. */
export const words = {
  title: 'Today',
  seeAll: 'See all',
  yourTurn: 'Your turn',
  yourTurnEmpty: 'Nothing waits for you. Look a user up to begin.',
  clientsTurn: 'Waiting for the client',
  clientsTurnEmpty: 'No client has a code to enter.',
  administration: 'Ecosystem Admin',
  ecosystemAdminEmpty: 'No support for an administration is open.',
  ended: 'Ended today',
  endedEmpty: 'Nothing has ended today.',
  noChanges: 'No changes',
  sessionLeft: 'Time left in the session with {{name}}',
  waitingLeft: 'Time left until the request for {{name}} closes',
  claims: 'Claims to review',
  claimsEmpty: 'No claim waits for you.',
  decidable: 'Ready to decide',
  decidableFrom: 'From {{when}}',
  operator: {
    title: 'Platform administration',
    nothing: 'You look after this installation. Nothing waits for you.',
  },
  /** For people whose partner the platform has suspended. */
  suspended: {
    title: '{{partner}} is suspended',
    body: 'The platform keeps the team out for the time being: nobody works in it or in the accounts of its clients, which go on working. If this is a mistake, write to the support of the platform.',
    since: 'Since',
    reason: 'Reason',
  },
  /** For people in a partner’s team. */
  team: {
    greeting: 'Hello, {{name}}',
    profile: 'See in the profile',
    ecosystems: 'Your ecosystems',
    none: 'You are no member of any ecosystem yourself.',
    elsewhere:
      'The other accounts that {{partner}} looks after are not listed here: Super Admins and Support find them under Admin → Accounts.',
    linksOf: 'Links of {{name}}',
    openWeb: 'Open Web',
    openStore: 'Open Store',
  },
} as const
