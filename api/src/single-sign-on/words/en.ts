/** What the record calls what happens to the sign-in of a company. */
export const en = {
  singleSignOn: {
    setUp: 'Single sign-on set up',
    changed: 'Single sign-on changed',
    domainAdded: 'Domain for single sign-on added',
    domainProven: 'Domain for single sign-on verified',
    domainRemoved: 'Domain for single sign-on removed',
    tested: 'Single sign-on tested',
    switchedOn: 'Single sign-on switched on',
    switchedOff: 'Single sign-on switched off',
    passwordsSwitchedOff: 'Sign-in by password switched off',
    passwordsAllowed: 'Sign-in by password allowed again',
  },
  singleSignOnLink: {
    linked: 'Account linked to single sign-on',
    unlinked: 'Account unlinked from single sign-on',
    signedOutThere: "Signed out at the company's sign-in",
  },
}
