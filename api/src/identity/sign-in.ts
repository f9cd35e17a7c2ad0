import { timeZoneOf } from 'shared-schema/time-zone'
import { beginAttempt, type Charged } from '../codes/failures.ts'
import { linkActor, type Origin } from '../platform/actor.ts'
import { Refusal, refuse } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { admit, type SignedIn, type SignInRequest } from './admit.ts'
import { emailOf } from './email-addresses.ts'
import { asActorUser, type User } from './entities.ts'
import { guesserIn } from './known-devices.ts'
import { proveMfaCode } from './mfa-codes.ts'
import { usableIn } from './passkeys/ask-for-passkey.ts'
import { passwordRefusalFor } from './password-sign-ins.ts'
import { isRightPassword } from './passwords.ts'
import { findUserByEmail, userById } from './users.ts'
import type { VouchedBy } from './vouched-by.ts'

/** The cookie between password, or the word of a provider, and MFA code; it opens nothing else (C17). */
export const CHALLENGE_COOKIE = 'challenge'
const CHALLENGE_TOKEN = 'sign-in-challenge'

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
  | {
      readonly step: 'MFA_CODE'
      readonly challengeToken: string
      /** What the person can prove themself with in this app, beside a recovery code. */
      readonly asked: { readonly authenticator: boolean; readonly passkey: boolean }
    }

/**
 * Signs in with e-mail and password; with MFA on, only gives a challenge for the code (ID1, ID2).
 *
 * @throws those of `passwordSignIns`, whether or not the e-mail exists; WRONG_CREDENTIALS likewise, in the same time;
 *   FACTOR_LOCKED after too many failures; then, to whoever has the password, USER_BLOCKED and APP_NOT_ALLOWED
 */
export async function signIn(
  platform: Platform,
  request: SignInRequest,
  given: SignInClaim,
): Promise<SignInOutcome> {
  const email = emailOf(given.email)
  refuse(email === null ? null : await passwordRefusalFor(platform, request, email))
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
  if (user.mfaTurnedOnAt) return challenge(platform, user, request.origin, timeZone)
  const proven = { user, by: { kind: 'PASSWORD' }, timeZone } as const
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

/** Gives a challenge for the MFA code to whoever has proven the first step: the password, or the word of a provider. */
export async function challenge(
  platform: Platform,
  user: User,
  origin: Origin,
  timeZone: string | null,
  vouchedBy: VouchedBy | null = null,
): Promise<Extract<SignInOutcome, { step: 'MFA_CODE' }>> {
  const { database, secrets, settings } = platform
  const challengeToken = newToken()
  const seconds = settings.MFA_CHALLENGE_SECONDS
  await database.pool.query(
    'delete from sign_in_challenges where user_id = $1 and expires_at <= app_now()',
    [user.id],
  )
  await database.pool.query(
    `insert into sign_in_challenges (id, user_id, app, token_hash, expires_at, time_zone, provider_link_id, provider_session)
     values ($1, $2, $3, $4, app_now() + interval '1 second' * $5, $6, $7, $8)`,
    [
      newId(),
      user.id,
      origin.app,
      secrets.hash(CHALLENGE_TOKEN, challengeToken),
      seconds,
      timeZone,
      vouchedBy?.linkId ?? null,
      vouchedBy?.session ?? null,
    ],
  )
  const asked = {
    authenticator: user.sealedMfaSecret !== null,
    passkey: (await usableIn(platform, origin.app, user.id)).length > 0,
  }
  return { step: 'MFA_CODE', challengeToken, asked }
}

/** A sign-in between password and MFA code. */
export interface ChallengeRow {
  id: string
  user_id: string
  time_zone: string | null
  provider_link_id: string | null
  provider_session: string | null
}

/** The challenge of a token, while it is good; null otherwise. */
export async function liveChallenge(
  { database, secrets }: Platform,
  origin: Origin,
  token: string | undefined,
): Promise<ChallengeRow | null> {
  if (!token) return null
  const { rows } = await database.pool.query<ChallengeRow>({
    name: 'live-challenge',
    text: `select id, user_id, time_zone, provider_link_id, provider_session from sign_in_challenges
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
  await proveMfaCode(platform, linkActor(asActorUser(user), request.origin), code, {
    guesser,
    session: row.id,
  })
  const by = { kind: 'CHALLENGE', challengeId: row.id } as const
  const { provider_link_id: linkId, provider_session: session } = row
  const vouchedBy = linkId ? { linkId, session } : null
  return admit(platform, request, { user, by, timeZone: row.time_zone, vouchedBy })
}
