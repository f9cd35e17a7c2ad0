/** What the record calls what happens to Ecosystem Admin support. */
export const en = {
  administration: {
    started: 'Ecosystem Admin support began',
    userCodeResent: 'Code sent to the user again',
    userProven: 'User proven by code',
    ecosystemChosen: 'Ecosystem chosen',
    internalCodeResent: 'Code sent to the analyst again',
    opened: 'Support opened',
    releaseRequested: 'Lifting of a block asked for',
    completed: 'Support completed',
    cancelled: 'Support cancelled',
    expired: 'Support expired',
  },
}
