/** Sessions of a partner's team in an account, as both sides read of them. */
export const words = {
  as: 'as {{names}}',
  timeLeft: 'Time left of the session: {{name}}',
  changes_one: '{{count, number}} change',
  changes_other: '{{count, number}} changes',
  noChanges: 'No changes',
  who: 'Who',
  account: 'Account',
  started: 'Start',
  end: 'End',
  running: 'Still running',
  views: 'Viewed as',
  viewed: '{{name}}, {{from}} to {{until}}',
  viewedSince: '{{name}}, since {{from}}',
  ended: {
    CONTROLLER: 'Ended by the team',
    ACCOUNT: 'Ended by the account',
    TIME: 'Time ran out',
    REVOKED: 'Ended by the system: a right was taken away',
  },
} as const
