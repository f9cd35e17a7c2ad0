import type { MembershipRole } from 'shared-schema/enums'
import { roleRefusal } from '../ecosystems/rules.ts'
import { requireMfaCode } from '../identity/mfa-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { requireName } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { signOnActions } from './actions.ts'
import { connectionOf, lockConnectionOf } from './connections.ts'
import { SignOnConnection } from './entities.ts'
import { CLIENT_SECRET, providerAt, refusalFor } from './provider.ts'
import { issuerOf, mfaValuesOf } from './rules.ts'

/** What an administrator, or an operator, gives. */
export interface GivenConnection {
  readonly ecosystemId: string | null
  readonly name: string
  readonly issuer: string
  readonly clientId: string
  /** Null keeps the present one. */
  readonly clientSecret: string | null
  readonly mfaValues: readonly string[]
  readonly role: MembershipRole | null
  readonly code: string
}

interface Checked
  extends Pick<
    SignOnConnection,
    'ecosystemId' | 'name' | 'issuer' | 'clientId' | 'mfaValues' | 'joiningRole'
  > {
  readonly clientSecret: string | null
}

const CLIENT_ID = /^[\x21-\x7e]{1,300}$/
const SECRET = /^[\x20-\x7e]{1,1000}$/

const notAllowed = (field: string): Refusal => new Refusal('BAD_USER_INPUT', { field })

/**
 * Sets a connection up, or changes it. Another issuer, client or secret must be tested anew: until then the connection is off,
 * and passwords count.
 *
 * @throws NAME_INVALID, PROVIDER_UNFIT, BAD_USER_INPUT (`field`), ROLE_NOT_ASSIGNABLE, those of `requireMfaCode`
 */
export async function saveConnection(
  platform: Platform,
  actor: PersonActor,
  given: GivenConnection,
): Promise<void> {
  const checked = checkedConnection(platform, given)
  const before = await connectionOf(platform, checked.ecosystemId)
  // The secret that one provider has given is never shown to another.
  const needsSecret = !before || before.issuer !== checked.issuer
  if (needsSecret && checked.clientSecret === null) throw notAllowed('clientSecret')
  const isOther = !before || isOtherProvider(before, checked)
  if (isOther) await requireProvider(platform, checked)
  await requireMfaCode(platform, actor, given.code)
  await platform.inChange(actor, (change) =>
    before ? changeConnection(platform, change, checked) : setUp(platform, change, checked),
  )
}

function checkedConnection({ settings }: Platform, given: GivenConnection): Checked {
  const name = requireName(given.name)
  const issuer = issuerOf(given.issuer, settings.SIGN_ON_INSIDE ? 'INSIDE_TOO' : 'PUBLIC')
  if (issuer === null) throw new Refusal('PROVIDER_UNFIT')
  const clientId = given.clientId.trim()
  const clientSecret = given.clientSecret?.trim() || null
  if (!CLIENT_ID.test(clientId)) throw notAllowed('clientId')
  if (clientSecret !== null && !SECRET.test(clientSecret)) throw notAllowed('clientSecret')
  const mfaValues = mfaValuesOf(given.mfaValues)
  if (mfaValues === null) throw notAllowed('mfaValues')
  const { ecosystemId, role: joiningRole } = given
  // Staff join nowhere: who is staff, operators decide one by one.
  if (joiningRole) refuse(ecosystemId === null ? 'ROLE_NOT_ASSIGNABLE' : roleRefusal(joiningRole))
  return { ecosystemId, name, issuer, clientId, clientSecret, mfaValues, joiningRole }
}

const isOtherProvider = (before: SignOnConnection, given: Checked): boolean =>
  before.issuer !== given.issuer ||
  before.clientId !== given.clientId ||
  given.clientSecret !== null

/** Asks the provider what it says of itself. @throws PROVIDER_UNFIT */
async function requireProvider(
  platform: Platform,
  { issuer, clientId, clientSecret }: Checked,
): Promise<void> {
  try {
    await providerAt(platform, { issuer, clientId, clientSecret: clientSecret ?? '' })
  } catch (error) {
    refusalFor(platform, issuer, error)
    throw new Refusal('PROVIDER_UNFIT')
  }
}

const sealed = ({ secrets }: Platform, secret: string): string =>
  secrets.seal(CLIENT_SECRET, secret)

const onRecord = ({
  name,
  issuer,
  clientId: providerClient,
  mfaValues,
  joiningRole: role,
}: Omit<Checked, 'clientSecret'>) => ({
  name,
  issuer,
  providerClient,
  mfaValues,
  role,
})

const placeOf = ({ ecosystemId }: Pick<SignOnConnection, 'ecosystemId'>) =>
  ecosystemId === null ? {} : { ecosystemId }

async function setUp(
  platform: Platform,
  change: Change,
  { clientSecret, ...given }: Checked,
): Promise<void> {
  const id = newId()
  const made = (await change.manager.query(
    `insert into sign_on_connections (id, ecosystem_id, name, issuer, client_id, sealed_client_secret, mfa_values, joining_role, created_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict do nothing returning 1`,
    [
      id,
      given.ecosystemId,
      given.name,
      given.issuer,
      given.clientId,
      sealed(platform, clientSecret ?? ''),
      given.mfaValues,
      given.joiningRole,
      change.now,
    ],
  )) as unknown[]
  // Somebody has set it up at the same instant: what is there now is read first.
  refuse(made.length === 1 ? null : 'CONTEXT_CHANGED')
  change.record(signOnActions.setUp, { targetId: id, ...placeOf(given), after: onRecord(given) })
}

async function changeConnection(
  platform: Platform,
  change: Change,
  { clientSecret, ...given }: Checked,
): Promise<void> {
  const before = await lockConnectionOf(change, given.ecosystemId)
  const isOther = isOtherProvider(before, { ...given, clientSecret })
  const { name, issuer, clientId, mfaValues, joiningRole } = given
  await change.manager.update(
    SignOnConnection,
    { id: before.id },
    {
      name,
      issuer,
      clientId,
      mfaValues,
      joiningRole,
      ...(clientSecret === null ? {} : { sealedClientSecret: sealed(platform, clientSecret) }),
      ...(isOther ? untested : {}),
    },
  )
  change.record(signOnActions.changed, {
    targetId: before.id,
    ...placeOf(before),
    before: onRecord(before),
    after: { ...onRecord(given), secretChanged: clientSecret !== null },
  })
  if (!isOther) return
  if (before.passwordsOff)
    change.record(signOnActions.passwordsAllowed, { targetId: before.id, ...placeOf(before) })
  if (before.enabled)
    change.record(signOnActions.switchedOff, { targetId: before.id, ...placeOf(before) })
}

/** A connection that must be tested before it is used. */
const untested = {
  enabled: false,
  passwordsOff: false,
  testedAt: null,
  testedEmail: null,
  testedAcr: null,
  testedAmr: null,
} as const
