import { defineActions } from '../platform/actions.ts'
import { words } from './words/in-each-language.ts'

/** What happens to the set-up of a company's own sign-in. */
export const signOnActions = defineActions('singleSignOn', {
  words,
  targetType: 'singleSignOn',
  fields: {
    name: 'PERSONAL',
    issuer: 'PLAIN',
    providerClient: 'PLAIN',
    /** Whether the secret was given anew; never the secret. */
    secretChanged: 'PLAIN',
    mfaValues: 'PLAIN',
    role: 'PLAIN',
    domain: 'PLAIN',
  },
  actions: [
    'setUp',
    'changed',
    'domainAdded',
    'domainProven',
    'domainRemoved',
    'tested',
    'switchedOn',
    'switchedOff',
    'passwordsSwitchedOff',
    'passwordsAllowed',
  ],
})

/** A person and their account at a company's own sign-in: the user is the target. */
export const signOnLinkActions = defineActions('singleSignOnLink', {
  words,
  targetType: 'user',
  fields: { name: 'PERSONAL', issuer: 'PLAIN', devices: 'PLAIN' },
  actions: ['linked', 'unlinked', 'signedOutThere'],
})
