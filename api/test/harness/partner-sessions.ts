import type { Environment } from 'shared-schema/enums'
import { asActorUser } from '../../src/identity/entities.ts'
import { enterAccount } from '../../src/partner-sessions/start-partner-session.ts'
import { newActor, systemActor } from '../../src/platform/actor.ts'
import { challenge, operations, verifier } from './assistance.ts'
import type { Browser } from './browser.ts'
import { mfaCode } from './identity.ts'
import type { Product } from './product.ts'
import { atBackoffice, type TeamMember } from './team.ts'

export const REASON = 'The queue of the invoices stays empty'

const SESSION = `id ecosystemId ecosystemName partnerName controllerName reason startedAt endsAt endedAt endedBy
  warningSeconds viewedName viewedRole environments views { name from until } changes { action }`
const MEMBERS =
  'edges { cursor node { id name email role environments } } pageInfo { hasNextPage endCursor }'

/** The operations of sessions in accounts, as the apps send them. */
export const sessions = {
  members: `query ($id: ID!, $first: Int! = 20, $after: String, $search: String) {
    membersToView(ecosystemId: $id, first: $first, after: $after, search: $search) { ${MEMBERS} } }`,
  membersInTab: `query ($context: String!, $search: String, $first: Int! = 20) {
    membersToViewInTab(accessContext: $context, search: $search, first: $first) { ${MEMBERS} } }`,
  start: `mutation ($id: ID!, $membershipId: ID!, $reason: String! = "${REASON}", $code: String!) {
    startPartnerSession(input: { ecosystemId: $id, membershipId: $membershipId, reason: $reason, code: $code }) { ${SESSION} } }`,
  running: `subscription { ownPartnerSessionsChanged { ${SESSION} } }`,
  past: `query ($first: Int! = 20, $after: String) { ownPastPartnerSessions(first: $first, after: $after) {
    edges { cursor node { ${SESSION} } } pageInfo { hasNextPage endCursor } } }`,
  inAccount: `query ($id: ID!, $first: Int! = 20, $after: String) { partnerSessions(ecosystemId: $id, first: $first, after: $after) {
    edges { cursor node { ${SESSION} } } pageInfo { hasNextPage endCursor } } }`,
  end: `mutation ($id: ID!) { endPartnerSession(input: { accessSessionId: $id }) { ${SESSION} } }`,
  endAsAccount: `mutation ($id: ID!) { endPartnerSessionAsAccount(input: { accessSessionId: $id }) { ${SESSION} } }`,
  viewAs: `mutation ($id: ID!) { viewAs(input: { membershipId: $id }) { accessContext path } }`,
  viewBack: 'mutation { viewBack { accessContext path } }',
  viewInstead: `mutation ($context: String!, $id: ID!) {
    viewInstead(input: { accessContext: $context, membershipId: $id }) { accessContext path } }`,
  here: `{ viewer { user { id name } controller { id } permissions
    memberships { id role permissions ecosystem { id } }
    accessSession { id kind endsAt warningSeconds back { id name } } } }`,
  live: 'subscription { accessSessionChanged { id endsAt subject { id } back { id } } }',
} as const

/** An ADM user who is signed in to the backoffice. */
export interface AtBackoffice {
  readonly member: TeamMember
  readonly browser: Browser
}

/** Signs an ADM user in to the backoffice. */
export const atWork = async (product: Product, member: TeamMember): Promise<AtBackoffice> => ({
  member,
  browser: await atBackoffice(product, member),
})

/** A code that the authenticator of an ADM user has not shown before: half a minute passes. */
export async function freshCode(product: Product, { secret }: TeamMember): Promise<string> {
  await product.pass(30)
  return mfaCode(product, secret)
}

/** Enters an account with the dialog's data. Returns the session. */
export async function access(
  product: Product,
  { member, browser }: AtBackoffice,
  ecosystemId: string,
  membershipId: string,
  given: { readonly reason?: string } = {},
) {
  const { startPartnerSession } = await browser.ask('backoffice', sessions.start, {
    id: ecosystemId,
    membershipId,
    code: await freshCode(product, member),
    ...given,
  })
  return startPartnerSession
}

/** Enters an account without the proof, which other tests look at, and without time passing. Returns the id of the session. */
export async function accessAtOnce(
  product: Product,
  { member, browser }: AtBackoffice,
  ecosystemId: string,
  membershipId: string,
): Promise<string> {
  const [device] = await product.rows<{ id: string; endsAt: Date; idleSeconds: number }>(
    `select id, ends_at as "endsAt", idle_seconds as "idleSeconds" from devices
     where user_id = $1 and signed_out_at is null and app = 'BACKOFFICE' order by id desc limit 1`,
    [member.user.id],
  )
  if (!device || !browser.cookies.size) throw new Error('is not signed in to the backoffice')
  const actor = newActor({
    via: 'DEVICE',
    user: asActorUser(member.user),
    device,
    origin: systemActor('test').origin,
  })
  return product.platform.inChange(actor, (change) =>
    enterAccount(product.platform, change, actor, { ecosystemId, membershipId, reason: REASON }),
  )
}

/** Opens an environment of a session in a new tab of the controller's browser. */
export async function tabOf(
  { browser }: AtBackoffice,
  accessSessionId: string,
  environment: Environment,
): Promise<Browser> {
  const { openEnvironment } = await browser.ask('backoffice', operations.open, {
    id: accessSessionId,
    environment,
    challenge: environment === 'APP' ? null : challenge,
  })
  const tab = browser.newTab()
  const { redeemTicket } = await tab.ask(surfaceOf(environment), operations.redeem, {
    ticket: new URL(openEnvironment.url).hash.slice(1),
    verifier: environment === 'APP' ? null : verifier,
  })
  tab.accessContext = redeemTicket.accessContext
  return tab
}

/** In which app an environment is. */
export const surfaceOf = (environment: Environment) =>
  environment === 'STORE' ? ('store' as const) : ('web' as const)
