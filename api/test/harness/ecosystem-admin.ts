import type { User } from '../../src/identity/entities.ts'
import type { Browser } from './browser.ts'
import { newPerson, signedIn } from './people.ts'
import type { Product } from './product.ts'

const REQUEST = `id state user { id email } analyst { id } ecosystems { id role } ecosystem { id name role }
  userCode { attemptsLeft resendAt } internalCode { attemptsLeft } expiresAt closedAt closedBy closeReason
  allowedActions serverTime successions { id state restrictions releaseRequestedAt allowedActions
    administrator { id } successor { id } timeline { event by fromState toState } }`

const ofRequest = (name: string): string =>
  `mutation ($id: ID!) { ${name}(input: { requestId: $id }) { ${REQUEST} } }`
const withCode = (name: string): string =>
  `mutation ($id: ID!, $code: String!) { ${name}(input: { requestId: $id, code: $code }) { ${REQUEST} } }`

/** The operations of Ecosystem Admin support, as the backoffice sends them. */
export const operations = {
  start: `mutation ($email: String!, $key: String!) {
    startEcosystemAdminSupport(input: { email: $email, idempotencyKey: $key }) { ${REQUEST} } }`,
  resendUserCode: ofRequest('resendUserCode'),
  enterUserCode: withCode('enterUserCode'),
  choose: `mutation ($id: ID!, $ecosystemId: ID!) {
    chooseEcosystem(input: { requestId: $id, ecosystemId: $ecosystemId }) { ${REQUEST} } }`,
  resendInternalCode: ofRequest('resendInternalCode'),
  enterInternalCode: withCode('enterInternalCode'),
  requestRelease: `mutation ($id: ID!, $successionId: ID!) {
    requestRelease(input: { requestId: $id, successionId: $successionId }) { ${REQUEST} } }`,
  complete: ofRequest('completeEcosystemAdminSupport'),
  cancel: `mutation ($id: ID!, $reason: String!) {
    cancelEcosystemAdminSupport(input: { requestId: $id, reason: $reason }) { ${REQUEST} } }`,
  request: `query ($id: ID!) { ecosystemAdminRequest(id: $id) { ${REQUEST} } }`,
  requests: `{ ecosystemAdminRequests { ${REQUEST} } }`,
  allRequests: `query ($first: Int! = 20, $after: String) { allEcosystemAdminRequests(first: $first, after: $after) {
    edges { cursor node { id state closedBy } } pageInfo { hasNextPage endCursor } } }`,
  changed: `subscription ($id: ID!) { ecosystemAdminRequestChanged(id: $id) { ${REQUEST} } }`,
} as const

/** An analyst who gives support to a user. */
export interface Support {
  readonly product: Product
  readonly analyst: User
  readonly backoffice: Browser
  readonly user: User
}

/** A new analyst, signed in to the backoffice, for a user. */
export async function newSupport(product: Product, user: User): Promise<Support> {
  const analyst = await newPerson(product, { staffRole: 'ANALYST' })
  return { product, analyst, user, backoffice: await signedIn(product, analyst, 'BACKOFFICE') }
}

let keys = 0

/** A new idempotency key. */
export const newKey = (): string => {
  keys += 1
  return `ecosystem-admin-${keys}`
}

/** Sends an operation as the analyst. Returns its data. */
export async function acted(
  { backoffice }: Support,
  operation: string,
  variables: Record<string, unknown>,
) {
  const data = await backoffice.ask('backoffice', operation, variables)
  // biome-ignore lint/suspicious/noExplicitAny: tests read what the wire gave, of any operation.
  return Object.values(data)[0] as any
}

/** Starts a request. Returns its id and the code in the user's mailbox. */
export async function started(support: Support): Promise<{ id: string; code: string }> {
  const { product, user } = support
  // Earlier e-mails leave first, so that the last one is the one with the code.
  await product.settle()
  const { id } = await acted(support, operations.start, { email: user.email, key: newKey() })
  await product.settle()
  return { id, code: product.mailbox.codeTo(user.email) }
}

/** Goes on until the user has proven themself. */
export async function userProven(support: Support): Promise<string> {
  const { id, code } = await started(support)
  await acted(support, operations.enterUserCode, { id, code })
  return id
}

/** Goes on until the analyst's own code is in their mailbox. */
export async function chosen(
  support: Support,
  ecosystemId: string,
): Promise<{ id: string; code: string }> {
  const { product, analyst } = support
  const id = await userProven(support)
  await acted(support, operations.choose, { id, ecosystemId })
  await product.settle()
  return { id, code: product.mailbox.codeTo(analyst.email) }
}

/** Goes on until the analyst sees the ecosystem's successions. */
export async function opened(support: Support, ecosystemId: string): Promise<string> {
  const { id, code } = await chosen(support, ecosystemId)
  await acted(support, operations.enterInternalCode, { id, code })
  return id
}
