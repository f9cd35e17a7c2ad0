import { randomUUID } from 'node:crypto'
import type { Browser } from './browser.ts'
import { mfaCode, newPersonWithMfa, type PersonWithMfa } from './identity.ts'
import { type NewTestUser, signedIn } from './people.ts'
import type { Product } from './product.ts'

const MEMBER = `id situation name email roles mfaOn lastActiveAt signedInDevices since invitedUntil otherOperators
  allowedActions mfaReset { step reason askedAt expiresAt dueAt askedBy { id name } confirmedBy { id } }`

const mutation = (field: string, input: string) =>
  `mutation ($input: ${input}!) { ${field}(input: $input) { ${MEMBER} } }`

/** The operations of operators on staff, as the backoffice sends them. */
export const staffOperations = {
  list: `query ($search: String, $filter: StaffFilterInput, $first: Int! = 20, $after: String) {
    staffMembers(search: $search, filter: $filter, first: $first, after: $after) {
      totalCount totalIsMore pageInfo { hasNextPage endCursor } edges { node { ${MEMBER} } } } }`,
  one: `query ($id: ID!) { staffMember(id: $id) { ${MEMBER} } }`,
  record: `query ($id: ID!, $first: Int! = 20, $after: String) {
    staffMemberRecord(staffId: $id, first: $first, after: $after) { pageInfo { hasNextPage endCursor }
      edges { node { action fields { name before { value } after { value } } } } } }`,
  changed: 'subscription { staffChanged }',
  invite: mutation('inviteStaff', 'InviteStaffInput'),
  resend: mutation('resendStaffInvitation', 'StaffMemberInput'),
  withdraw: `mutation ($input: StaffMemberInput!) { withdrawStaffInvitation(input: $input) }`,
  roles: mutation('changeStaffRoles', 'ChangeStaffRolesInput'),
  block: mutation('blockStaff', 'ReasonedStaffInput'),
  unblock: mutation('unblockStaff', 'ProtectedStaffInput'),
  signOut: mutation('signOutStaff', 'StaffMemberInput'),
  askReset: mutation('askMfaReset', 'ReasonedStaffInput'),
  confirmReset: mutation('confirmMfaReset', 'ProtectedStaffInput'),
  withdrawReset: mutation('withdrawMfaReset', 'StaffMemberInput'),
  resetPage:
    'query ($token: String!) { mfaResetPage(token: $token) { name askedAt reason dueAt } }',
  stopReset: 'mutation ($token: String!) { stopMfaReset(token: $token) }',
} as const

/** The reason that tests give. */
export const WHY = 'She asked for it by telephone'

/** A member of staff with MFA, signed in to the backoffice. */
export interface TestStaff extends PersonWithMfa {
  readonly browser: Browser
}

/** Makes a member of staff with MFA: an operator, unless said otherwise. */
export async function newStaff(
  product: Product,
  given: NewTestUser = { staffRole: 'OPERATOR' },
): Promise<TestStaff> {
  const person = await newPersonWithMfa(product, given)
  return { ...person, browser: await signedIn(product, person.user, 'BACKOFFICE') }
}

/** A code that was not used yet: time goes on, since each is accepted once. */
export async function freshCode(product: Product, { secret }: PersonWithMfa): Promise<string> {
  await product.pass(30)
  return mfaCode(product, secret)
}

/** What the form of an invitation says, without its code. */
export const newInvitee = (given: object = {}) => ({
  name: ' Ana  Lyst ',
  email: `ana-${randomUUID()}@staff.example`,
  roles: ['ANALYST'],
  idempotencyKey: randomUUID(),
  ...given,
})

/** A reset of somebody's MFA that two operators want, and that waits for its time. Lets time pass. */
export async function confirmedReset(product: Product): Promise<PersonWithMfa> {
  const [one, two] = [await newStaff(product), await newStaff(product)] as const
  const person = await newPersonWithMfa(product, { staffRole: 'ANALYST' })
  const staffId = person.user.id
  for (const [by, operation, reason] of [
    [one, staffOperations.askReset, { reason: WHY }],
    [two, staffOperations.confirmReset, {}],
  ] as const)
    await by.browser.ask('backoffice', operation, {
      input: { staffId, code: await freshCode(product, by), ...reason },
    })
  return person
}
