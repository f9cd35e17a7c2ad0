const PERSON = `id name email status language createdAt lastActiveAt passwordSet mfaOn passkeyCount linkedSignOns staffRoles
  mailsRefused team { partnerName profile state principal } locks { factor guesser until } allowedActs atStake`

const mutation = (field: string, input: string) =>
  `mutation ($input: ${input}!) { ${field}(input: $input) { ${PERSON} } }`

/** The operations of operators on people, as the backoffice sends them. */
export const peopleOperations = {
  find: 'query ($email: String!) { platformPersonId(email: $email) }',
  one: `query ($id: ID!) { platformPerson(id: $id) { ${PERSON} } }`,
  memberships: `query ($personId: ID!, $first: Int! = 20, $after: String) {
    personMemberships(personId: $personId, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { id role status joinedAt ecosystemId ecosystemName } } } }`,
  devices: `query ($personId: ID!, $first: Int! = 20, $after: String) {
    personDevices(personId: $personId, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { id app userAgent signedInAt lastSeenAt } } } }`,
  record: `query ($personId: ID!, $first: Int! = 20) { personRecord(personId: $personId, first: $first) {
    edges { node { action actor { name } fields { name after { value } } } } } }`,
  changed: 'subscription ($id: ID!) { platformPersonChanged(id: $id) }',
  block: mutation('blockPerson', 'PersonReasonInput'),
  unblock: mutation('unblockPerson', 'PersonReasonInput'),
  unlock: mutation('unlockFactor', 'UnlockFactorInput'),
  link: mutation('sendPasswordLink', 'PersonInput'),
  signOut: mutation('signOutPerson', 'PersonInput'),
} as const

/** An id that nobody has. */
export const NOBODY = '01900000-0000-7000-8000-000000000000'
