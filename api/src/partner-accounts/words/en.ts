/** What the record calls what happens to the accounts of partners. */
export const en = {
  partnerAccount: {
    taken: 'Account taken on',
    changed: 'Account changed',
    left: 'Account given away',
    situationChanged: 'Situation of an account changed',
    accessSwitchedOff: 'Account switched the partner’s access off',
    accessSwitchedOn: 'Account switched the partner’s access on',
  },
  ecosystemPartner: {
    given: 'Partner looks after the ecosystem',
    situationChanged: 'Situation with the partner changed',
    accessSwitchedOff: 'Partner’s access switched off',
    accessSwitchedOn: 'Partner’s access switched on',
  },
}
