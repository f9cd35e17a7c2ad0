import { userActions } from '../../src/identity/actions.ts'
import { RECOVERY_CODE } from '../../src/identity/recovery-codes.ts'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import { evidenceActions } from '../../src/succession/actions.ts'
import { Succession } from '../../src/succession/entities.ts'
import type { Browser } from './browser.ts'
import { mfaCode, newPersonWithMfa, type PersonWithMfa } from './identity.ts'
import { newEcosystem, newMembership, signedIn, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'
import { testAction } from './test-actions.ts'

const FIELDS = `id state turnOf deadline notBefore handoverKind previousAdministratorFate restrictions restrictionsNow declineReason
  contestedAt releaseRequestedAt allowedActions administrator { id } successor { id }
  claim { reason explanation evidence { id name } } timeline { event by fromState toState note }`

const withMfa = (name: string): string =>
  `mutation ($id: ID!, $code: String!) { ${name}(input: { successionId: $id, code: $code }) { ${FIELDS} } }`

/** The operations of succession, as the apps send them. */
export const operations = {
  invite: `mutation ($ecosystemId: ID!, $membershipId: ID!, $code: String!, $key: String!) { inviteSuccessor(input: {
    ecosystemId: $ecosystemId, membershipId: $membershipId, code: $code, idempotencyKey: $key }) { ${FIELDS} } }`,
  succession: `query ($ecosystemId: ID!) { succession(ecosystemId: $ecosystemId) { ${FIELDS} } }`,
  mine: `{ mySuccessions { ${FIELDS} } }`,
  revoke: withMfa('revokeInvitation'),
  remove: withMfa('removeSuccessor'),
  resend: withMfa('resendInvitation'),
  goBack: withMfa('goBackToSuccessor'),
  cancelHandover: withMfa('cancelHandover'),
  accept: withMfa('acceptInvitation'),
  confirm: withMfa('confirmSuccession'),
  renewActivation: withMfa('renewActivation'),
  release: withMfa('releaseSuccession'),
  approve: `mutation ($id: ID!, $code: String!, $contestedAt: DateTimeISO) {
    approveClaim(input: { successionId: $id, code: $code, contestedAt: $contestedAt }) { ${FIELDS} } }`,
  startHandover: `mutation ($id: ID!, $code: String!, $fate: PreviousAdministratorFate!) {
    startHandover(input: { successionId: $id, code: $code, fate: $fate }) { ${FIELDS} } }`,
  contest: `mutation ($id: ID!, $code: String!, $reason: String!) {
    contestClaim(input: { successionId: $id, code: $code, reason: $reason }) { ${FIELDS} } }`,
  decline: `mutation ($id: ID!, $code: String!, $reason: String!) {
    declineClaim(input: { successionId: $id, code: $code, reason: $reason }) { ${FIELDS} } }`,
  reject: `mutation ($id: ID!) { rejectInvitation(input: { successionId: $id }) { ${FIELDS} } }`,
  resign: `mutation ($id: ID!) { resignAsSuccessor(input: { successionId: $id }) { ${FIELDS} } }`,
  refuseHandover: `mutation ($id: ID!) { refuseHandover(input: { successionId: $id }) { ${FIELDS} } }`,
  cancelClaim: `mutation ($id: ID!) { cancelClaim(input: { successionId: $id }) { ${FIELDS} } }`,
  activate: `mutation ($token: String!) { activateSuccession(input: { token: $token }) { ${FIELDS} } }`,
  claim: `mutation ($id: ID!, $code: String!, $evidenceIds: [ID!]!, $certified: Boolean! = true) { claimEcosystem(input: {
    successionId: $id, code: $code, reason: LEFT_THE_COMPANY, evidenceIds: $evidenceIds, certified: $certified }) { ${FIELDS} } }`,
} as const

/** An administrator and a member who may become the successor, each with an authenticator and a browser. */
export interface Heirs {
  readonly product: Product
  readonly administrator: PersonWithMfa
  readonly successor: PersonWithMfa
  readonly ecosystem: TestEcosystem
  readonly successorMembershipId: string
  readonly store: Browser
  readonly web: Browser
}

let keys = 0
let spares = 0

/** Both people have MFA on, are active and confirmed, so that no condition of SU16 is broken. */
export async function newHeirs(product: Product): Promise<Heirs> {
  const administrator = await newPersonWithMfa(product)
  const successor = await newPersonWithMfa(product)
  const ecosystem = await newEcosystem(product, { administrator: administrator.user })
  const successorMembershipId = await newMembership(product, ecosystem.id, successor.user)
  return {
    product,
    administrator,
    successor,
    ecosystem,
    successorMembershipId,
    store: await signedIn(product, administrator.user, 'STORE'),
    web: await signedIn(product, successor.user, 'WEB'),
  }
}

/** A fresh MFA code of a person. Moves the clock by half a minute, since each code is accepted once. */
export async function freshCode(product: Product, { secret }: PersonWithMfa): Promise<string> {
  await product.platform.clock.move(30)
  return mfaCode(product, secret)
}

/** A new recovery code of a person: two acts at the same instant need two codes. */
export async function spareCode(product: Product, { user }: PersonWithMfa): Promise<string> {
  spares += 1
  const code = String(spares).padStart(10, '0')
  const { inChange, secrets } = product.platform
  await inChange(systemActor('test'), async (change) => {
    await change.manager.query(
      'insert into recovery_codes (id, user_id, code_hash) values ($1, $2, $3)',
      [newId(), user.id, secrets.hash(RECOVERY_CODE, code, user.id)],
    )
    change.record(userActions.recoveryCodesRenewed, { targetId: user.id })
  })
  return code
}

/** Sends an operation as the administrator, in the Store. Returns its data. */
export async function asAdministrator(
  heirs: Heirs,
  operation: string,
  variables: Record<string, unknown>,
) {
  const code = await freshCode(heirs.product, heirs.administrator)
  const data = await heirs.store.ask('store', operation, { ...variables, code })
  return Object.values(data)[0] as Record<string, never>
}

/** Sends an operation as the successor, in Web. Returns its data. */
export async function asSuccessor(
  heirs: Heirs,
  operation: string,
  variables: Record<string, unknown>,
) {
  const code = await freshCode(heirs.product, heirs.successor)
  const data = await heirs.web.ask('web', operation, { ...variables, code })
  return Object.values(data)[0] as Record<string, never>
}

/** Invites the successor. Returns the succession's id. */
export async function invited(heirs: Heirs): Promise<string> {
  keys += 1
  const { id } = await asAdministrator(heirs, operations.invite, {
    ecosystemId: heirs.ecosystem.id,
    membershipId: heirs.successorMembershipId,
    key: `invitation-${keys}`,
  })
  return String(id)
}

/** Goes on until the successor has accepted. Returns the activation link's secret too. */
export async function accepted(heirs: Heirs): Promise<{ id: string; token: string }> {
  const id = await invited(heirs)
  // The invitation leaves first, so that the last e-mail is the one with the link.
  await heirs.product.settle()
  await asSuccessor(heirs, operations.accept, { id })
  await heirs.product.settle()
  return { id, token: heirs.product.mailbox.linkTokenTo(heirs.successor.user.email) }
}

/** Goes on until the successor is active. Returns the succession's id. */
export async function active(heirs: Heirs): Promise<string> {
  const { id, token } = await accepted(heirs)
  await heirs.product.browser().ask('web', operations.activate, { token })
  return id
}

/** Signs both in again, as after a long time. */
export async function back(heirs: Heirs): Promise<Heirs> {
  const { product, administrator, successor } = heirs
  return {
    ...heirs,
    store: await signedIn(product, administrator.user, 'STORE'),
    web: await signedIn(product, successor.user, 'WEB'),
  }
}

/** Goes on until the successor may confirm: the hand-over is started, and a day later validated. */
export async function validated(
  heirs: Heirs,
  fate: 'PERMANENTLY_REMOVE' | 'KEEP_AS_USER',
): Promise<{ id: string; heirs: Heirs }> {
  const id = await active(heirs)
  await asAdministrator(heirs, operations.startHandover, { id, fate })
  await heirs.product.pass(86_401)
  return { id, heirs: await back(heirs) }
}

/** A succession that is there already, with a claim unless another is given; how it came there is tested elsewhere. */
export async function placed(
  { product, ecosystem, administrator, successor }: Heirs,
  given: Pick<Succession, 'state'> & Partial<Succession>,
): Promise<string> {
  const id = newId()
  await product.platform.inChange(systemActor('test'), async (change) => {
    const { now } = change
    await change.manager.insert(Succession, {
      id,
      ecosystemId: ecosystem.id,
      administratorId: administrator.user.id,
      successorId: successor.user.id,
      restrictions: [],
      claimedAt: now,
      createdAt: now,
      stateSince: now,
      deadline: new Date(now.getTime() + 86_400_000),
      ...given,
    })
    change.record(testAction('succession.seeded', 'succession'), { targetId: id })
  })
  return id
}

/** A file of evidence that the successor has uploaded. The upload itself is tested elsewhere. */
export async function uploaded(
  { product, successor, ecosystem }: Heirs,
  successionId: string,
): Promise<string> {
  const id = newId()
  await product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(
      `insert into evidence_files (id, owner_id, succession_id, name, media_type, bytes, sha256, uploaded_at)
       values ($1, $2, $3, 'proof.pdf', 'application/pdf', 10, $4, $5)`,
      [id, successor.user.id, successionId, 'a'.repeat(64), change.now],
    )
    change.record(evidenceActions.uploaded, { targetId: id, ecosystemId: ecosystem.id })
  })
  return id
}

/**
 * Prepares an act with an MFA code of its own, in whichever app the browser is signed in to. The returned
 * function sends it.
 */
export async function by(
  product: Product,
  who: PersonWithMfa,
  browser: Browser,
  operation: string,
  variables: Record<string, unknown>,
) {
  const given = operation.includes('$code')
    ? { ...variables, code: await spareCode(product, who) }
    : variables
  const surface = browser.cookies.has('store_device')
    ? 'store'
    : browser.cookies.has('web_device')
      ? 'web'
      : 'backoffice'
  return () => browser.send(surface, operation, given)
}

/** The newest succession of their ecosystem, as its row says. */
export async function standing({ product, ecosystem }: Heirs) {
  const rows = await product.rows<{
    id: string
    state: string
    not_before: Date | null
    contested_at: Date | null
  }>(
    'select id, state, not_before, contested_at from successions where ecosystem_id = $1 order by id desc',
    [ecosystem.id],
  )
  return rows[0]
}

/** Moves the clock to this many seconds before (negative) or after an instant of a succession. */
export async function moveTo(
  product: Product,
  id: string,
  instant: 'deadline' | 'not_before',
  seconds: number,
): Promise<void> {
  const [row] = await product.rows<{ at: Date }>(
    `select ${instant} as at from successions where id = $1`,
    [id],
  )
  if (!row) throw new Error('no succession')
  const now = await product.platform.clock.now()
  await product.platform.clock.move((row.at.getTime() - now.getTime()) / 1000 + seconds)
}

/** Blocks a user, as platform staff will be able to. */
export const blockedByPlatform = ({ platform }: Product, { user }: PersonWithMfa): Promise<void> =>
  platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query("update users set status = 'BLOCKED' where id = $1", [user.id])
    change.record(userActions.blocked, { targetId: user.id })
  })
