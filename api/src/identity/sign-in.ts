import { timeZoneOf } from 'shared-schema/time-zone'
import { beginAttempt, type Charged } from '../codes/failures.ts'
import { type ActorUser, linkActor, newActor, type Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { signInActions, userActions } from './actions.ts'
import { isAdministrator } from './administrators.ts'
import { appAddress } from './app-address.ts'
import { isBackofficeUser } from './backoffice-users.ts'
import { DEVICE_TOKEN } from './device-cookie.ts'
import { deviceName } from './device-name.ts'
import { type NewDevice, signInDevice, signOutDevice } from './devices.ts'
import { emailOf } from './email-addresses.ts'
import { asActorUser, User } from './entities.ts'
import { guesserIn, rememberDevice, type ShownBrowser } from './known-devices.ts'
import { identityMails } from './mails/mails.ts'
import { proveMfaCode } from './mfa-codes.ts'
import { isRightPassword } from './passwords.ts'
import { appRefusal } from './rules.ts'
import { staffRoles } from './staff-roles.ts'
import { findUserByEmail, lockUser, userById } from './users.ts'

/** The cookie between password and MFA code; it opens nothing else (C17). */
export const CHALLENGE_COOKIE = 'challenge'
const CHALLENGE_TOKEN = 'sign-in-challenge'

/** Where a sign-in comes from, and which device the browser was signed in with before. */
export interface SignInRequest {
  readonly origin: Origin
  readonly browser: ShownBrowser
  /** The secret of the device that this sign-in replaces. */
  readonly earlierDeviceToken: string | undefined
}

/** A completed sign-in: the secrets for the browser's cookies. */
export interface SignedIn {
  readonly device: NewDevice
  readonly knownTokens: readonly string[]
}

/** What a person types at the first step, and what their browser tells about itself. */
export interface SignInClaim {
  readonly email: string
  readonly password: string
  /** IANA name of the browser's time zone; an unknown name is ignored. */
  readonly timeZone?: string | null
}

/** The result of a right password. */
export type SignInOutcome =
  | ({ readonly step: 'SIGNED_IN' } & SignedIn)
  | { readonly step: 'MFA_CODE'; readonly challengeToken: string }

/**
 * Signs in with e-mail and password; with MFA on, only gives a challenge for the code (ID1, ID2).
 *
 * @throws WRONG_CREDENTIALS whether or not the e-mail exists, in the same time; FACTOR_LOCKED after
 *   too many failures; then, to whoever has the password, USER_BLOCKED and APP_NOT_ALLOWED
 */
export async function signIn(
  platform: Platform,
  request: SignInRequest,
  given: SignInClaim,
): Promise<SignInOutcome> {
  const user = await findUserByEmail(platform, given.email)
  const id = user?.id ?? unknownId(platform, given.email)
  const guesser = await guesserIn(platform, id, request.browser)
  const charged: Charged = { id, user: user && asActorUser(user), guesser }
  const attempt = await beginAttempt(platform, charged, 'PASSWORD', request.origin)
  const right = await isRightPassword(platform.settings, user?.passwordHash ?? null, given.password)
  if (!user || !right) {
    await attempt.failed()
    throw new Refusal('WRONG_CREDENTIALS')
  }
  await attempt.succeeded()
  if (user.status === 'BLOCKED') throw new Refusal('USER_BLOCKED')
  const timeZone = timeZoneOf(given.timeZone ?? '')
  if (user.sealedMfaSecret) return challenge(platform, user, request.origin, timeZone)
  const proven = { user, by: 'PASSWORD', timeZone } as const
  return { step: 'SIGNED_IN', ...(await admit(platform, request, proven)) }
}

/**
 * Whether the user with this e-mail signed in on this browser before: their tries then have a counter of their
 * own.
 */
export async function isOnKnownDevice(
  platform: Platform,
  { browser }: SignInRequest,
  { email }: { readonly email: string },
): Promise<boolean> {
  const user = await findUserByEmail(platform, email)
  return user !== null && (await guesserIn(platform, user.id, browser)) === 'KNOWN'
}

/** The same for a person who has given the password and still has to give the MFA code. */
export async function isChallengeOnKnownDevice(
  platform: Platform,
  { origin, browser }: SignInRequest,
  challengeToken: string | undefined,
): Promise<boolean> {
  const row = await liveChallenge(platform, origin, challengeToken)
  return row !== null && (await guesserIn(platform, row.user_id, browser)) === 'KNOWN'
}

/**
 * The id under which failures with an unknown e-mail are counted, so that it is locked like a known one (C11).
 */
function unknownId({ secrets }: Platform, email: string): string {
  const hex = secrets.hash('unknown-email', emailOf(email) ?? email).toString('hex')
  // A UUID of version 8. No user has one: their ids are of version 7.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

async function challenge(
  { database, secrets, settings }: Platform,
  user: User,
  origin: Origin,
  timeZone: string | null,
): Promise<SignInOutcome> {
  const challengeToken = newToken()
  const seconds = settings.MFA_CHALLENGE_SECONDS
  await database.pool.query(
    'delete from sign_in_challenges where user_id = $1 and expires_at <= app_now()',
    [user.id],
  )
  await database.pool.query(
    `insert into sign_in_challenges (id, user_id, app, token_hash, expires_at, time_zone)
     values ($1, $2, $3, $4, app_now() + interval '1 second' * $5, $6)`,
    [
      newId(),
      user.id,
      origin.app,
      secrets.hash(CHALLENGE_TOKEN, challengeToken),
      seconds,
      timeZone,
    ],
  )
  return { step: 'MFA_CODE', challengeToken }
}

interface ChallengeRow {
  id: string
  user_id: string
  time_zone: string | null
}

/** The challenge of a token, while it is good; null otherwise. */
async function liveChallenge(
  { database, secrets }: Platform,
  origin: Origin,
  token: string | undefined,
): Promise<ChallengeRow | null> {
  if (!token) return null
  const { rows } = await database.pool.query<ChallengeRow>({
    name: 'live-challenge',
    text: `select id, user_id, time_zone from sign_in_challenges
      where token_hash = $1 and app = $2 and used_at is null and expires_at > app_now()`,
    values: [secrets.hash(CHALLENGE_TOKEN, token), origin.app],
  })
  return rows[0] ?? null
}

/**
 * Completes a sign-in with an MFA code or a recovery code (ID2).
 *
 * @throws COOKIE_MISSING, MFA_CHALLENGE_EXPIRED, MFA_CODE_WRONG, MFA_CODE_USED, CODE_MALFORMED, FACTOR_LOCKED,
 *   USER_BLOCKED, APP_NOT_ALLOWED
 */
export async function enterSignInMfaCode(
  platform: Platform,
  request: SignInRequest,
  challengeToken: string | undefined,
  code: string,
): Promise<SignedIn> {
  if (!challengeToken) throw new Refusal('COOKIE_MISSING')
  const row = await liveChallenge(platform, request.origin, challengeToken)
  if (!row) throw new Refusal('MFA_CHALLENGE_EXPIRED')
  const user = await userById(platform, row.user_id)
  const guesser = await guesserIn(platform, user.id, request.browser)
  await proveMfaCode(platform, linkActor(asActorUser(user), request.origin), code, guesser)
  return admit(platform, request, { user, by: row, timeZone: row.time_zone })
}

/** The person, what they proved themself with, and their browser's time zone. */
interface ProvenSignIn {
  readonly user: User
  readonly by: 'PASSWORD' | ChallengeRow
  readonly timeZone: string | null
}

/**
 * The last check: what was proven still holds, the user is not blocked, and may use the app. A right password
 * or code of a user who may not use this app is recorded too.
 */
async function admit(
  platform: Platform,
  request: SignInRequest,
  { user: proven, by, timeZone }: ProvenSignIn,
): Promise<SignedIn> {
  const { inChange } = platform
  const { origin } = request
  const person = asActorUser(proven)
  const actor = newActor({
    via: 'DEVICE',
    user: person,
    facts: [staffRoles.is(proven.staffRoles)],
    origin,
  })
  const outcome = await inChange(actor, async (change) => {
    const user = await lockUser(change, proven.id)
    if (user.passwordHash !== proven.passwordHash) throw new Refusal('WRONG_CREDENTIALS')
    if (user.status === 'BLOCKED') throw new Refusal('USER_BLOCKED')
    if (by === 'PASSWORD' && user.sealedMfaSecret) throw new Refusal('WRONG_CREDENTIALS')
    if (by !== 'PASSWORD') await useChallenge(change, by.id)
    const backofficeUser = await isBackofficeUser(platform, change, user)
    const refusal = appRefusal(origin.app, {
      backofficeUser,
      administrator: await isAdministrator(platform, change, user.id),
    })
    if (refusal) {
      change.record(userActions.appRefused, { targetId: user.id, after: { app: origin.app } })
      return { refusal }
    }
    await leaveEarlierDevice(platform, change, request)
    const device = await signInDevice(platform, change, { id: user.id, backofficeUser }, origin)
    const { tokens, before } = await rememberDevice(
      platform,
      change,
      user.id,
      request.browser,
      device.id,
    )
    const zone = await noteTimeZone(change, user, timeZone)
    // Uses the zone stored before: whoever signs in now may not be the owner.
    const receiver = { ...person, timeZone: user.timeZone ?? timeZone }
    if (before === 'NEW') tellOfNewDevice(platform, change, receiver, origin)
    change.record(signInActions.signedIn, {
      targetId: device.id,
      ...(zone.before ? { before: zone.before } : {}),
      after: { app: origin.app, mfa: by !== 'PASSWORD', ...zone.after },
    })
    return { device, knownTokens: tokens }
  })
  if ('refusal' in outcome) throw new Refusal(outcome.refusal)
  return outcome
}

/**
 * Stores the browser's time zone, unless the user chose one or it is stored already.
 *
 * @returns what of it belongs on the record; nothing if nothing changed
 */
async function noteTimeZone(
  change: Change,
  { id, timeZone: before, timeZoneSource }: User,
  timeZone: string | null,
): Promise<{ before?: { timeZone: string | null }; after?: { timeZone: string } }> {
  if (timeZone === null || timeZone === before || timeZoneSource === 'CHOSEN') return {}
  await change.manager.update(User, { id }, { timeZone })
  return { before: { timeZone: before }, after: { timeZone } }
}

async function useChallenge(change: Change, id: string): Promise<void> {
  const [, used] = (await change.manager.query(
    'update sign_in_challenges set used_at = $2 where id = $1 and used_at is null',
    [id, change.now],
  )) as [unknown[], number]
  refuse(used === 1 ? null : 'MFA_CHALLENGE_EXPIRED')
}

/** A browser has one sign-in per app: the earlier one ends, whoever it was (S11). */
async function leaveEarlierDevice(
  { secrets }: Platform,
  change: Change,
  { origin, earlierDeviceToken }: SignInRequest,
): Promise<void> {
  if (!earlierDeviceToken) return
  const [earlier] = (await change.manager.query(
    'select id, user_id as "userId" from devices where token_hash = $1 and app = $2',
    [secrets.hash(DEVICE_TOKEN, earlierDeviceToken), origin.app],
  )) as { id: string; userId: string }[]
  if (earlier) await signOutDevice(change, earlier.userId, earlier.id)
}

/** An e-mail to the user when they sign in on a browser on which they never did before (ID4). */
function tellOfNewDevice(
  { settings }: Platform,
  change: Change,
  user: ActorUser,
  origin: Origin,
): void {
  change.mail(
    mailTo(user, identityMails.newDevice, {
      name: user.name,
      app: origin.app,
      device: deviceName(origin.userAgent),
      ipAddress: origin.ipAddress,
      at: change.now,
      devicesLink: `${appAddress(settings, origin.app)}/profile`,
    }),
  )
}
