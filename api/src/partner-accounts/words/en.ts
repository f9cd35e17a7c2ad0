/** What the record calls what happens to the accounts of partners. */
export const en = {
  partnerAccount: {
    taken: 'Account taken on',
    changed: 'Account changed',
    left: 'Account given away',
    situationChanged: 'Situation of an account changed',
    accessSwitchedOff: 'Account switched the partner’s access off',
    accessSwitchedOn: 'Account switched the partner’s access on',
    logoSet: 'Logo of an account set',
    logoRemoved: 'Logo of an account removed',
  },
  ecosystemPartner: {
    given: 'Partner looks after the ecosystem',
    taken: 'Taken from the partner',
    situationChanged: 'Situation with the partner changed',
    accessSwitchedOff: 'Partner’s access switched off',
    accessSwitchedOn: 'Partner’s access switched on',
  },
}
