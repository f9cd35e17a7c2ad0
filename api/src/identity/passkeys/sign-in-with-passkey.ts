import { timeZoneOf } from 'shared-schema/time-zone'
import { beginAttempt } from '../../codes/failures.ts'
import { linkActor, type Origin } from '../../platform/actor.ts'
import { Refusal } from '../../platform/errors.ts'
import type { Cookies } from '../../platform/http/cookies.ts'
import type { Platform } from '../../platform/platform.ts'
import { newToken } from '../../platform/secrets.ts'
import { admit, type SignedIn, type SignInRequest } from '../admit.ts'
import { asActorUser } from '../entities.ts'
import { guesserIn } from '../known-devices.ts'
import { liveChallenge } from '../sign-in.ts'
import { userById } from '../users.ts'
import { readAssertion } from './answers-of-browsers.ts'
import { askFor, askForOwn } from './ask-for-passkey.ts'
import type { Binding } from './challenges.ts'
import { Passkey } from './passkey.ts'
import { boundTo, passkeyRefusal } from './prove-passkey.ts'

/** The cookie that binds the challenges of a sign-in by passkey to the browser; it opens nothing. */
const BROWSER_COOKIE = 'passkey'

/** The mutation that takes a passkey in place of password and code, and the one that takes it after the password. */
const SIGNS_IN = 'signInWithPasskey'
const FOLLOWS_PASSWORD = 'enterSignInMfaCode'

/**
 * Asks the browser for any passkey that it has for this app: whose it is, the answer says.
 *
 * @returns what the browser is asked for, as JSON
 */
export function beginPasskeySignIn(
  platform: Platform,
  origin: Origin,
  cookies: Cookies,
): Promise<string> {
  const token = cookies.get(BROWSER_COOKIE) ?? newToken()
  cookies.set(BROWSER_COOKIE, token, platform.settings.CLIENT_DEVICE_SECONDS)
  return askFor(platform, bindingOf(origin, token))
}

const bindingOf = ({ app }: Origin, token: string): Binding => ({
  act: SIGNS_IN,
  app,
  userId: null,
  session: token,
})

/**
 * Asks for a passkey of the person who has given the password, in place of the MFA code.
 *
 * @throws COOKIE_MISSING, MFA_CHALLENGE_EXPIRED, PASSKEY_NONE_HERE
 */
export async function beginSignInPasskeyProof(
  platform: Platform,
  origin: Origin,
  challengeToken: string | undefined,
): Promise<string> {
  if (!challengeToken) throw new Refusal('COOKIE_MISSING')
  const row = await liveChallenge(platform, origin, challengeToken)
  if (!row) throw new Refusal('MFA_CHALLENGE_EXPIRED')
  return askForOwn(platform, {
    act: FOLLOWS_PASSWORD,
    app: origin.app,
    userId: row.user_id,
    session: row.id,
  })
}

/** The browser's answer, and what the browser tells about itself. */
export interface PasskeyClaim {
  readonly answer: string
  readonly timeZone?: string | null
}

/** The passkey that an answer names, if its person signed in on this browser before: their tries are counted apart. */
export async function isPasskeyOnKnownDevice(
  platform: Platform,
  { browser }: SignInRequest,
  { answer }: PasskeyClaim,
): Promise<boolean> {
  const passkey = await namedPasskey(platform, readAssertion(answer)?.answer.id)
  return passkey !== null && (await guesserIn(platform, passkey.userId, browser)) === 'KNOWN'
}

const namedPasskey = async (
  { database }: Platform,
  credentialId: string | undefined,
): Promise<Passkey | null> =>
  credentialId ? database.source.manager.findOneBy(Passkey, { credentialId }) : null

/**
 * Signs in by a passkey alone: it is the password and the MFA code in one, since the authenticator has verified its user
 * (PA8). Wrong tries count where those with MFA codes do.
 *
 * @throws COOKIE_MISSING, CODE_MALFORMED, PASSKEY_UNKNOWN, PASSKEY_TOO_LATE, PASSKEY_REFUSED, PASSKEY_COPIED,
 *   FACTOR_LOCKED, USER_BLOCKED, APP_NOT_ALLOWED
 */
export async function signInWithPasskey(
  platform: Platform,
  request: SignInRequest,
  cookies: Cookies,
  given: PasskeyClaim,
): Promise<SignedIn> {
  const { origin } = request
  const read = readAssertion(given.answer)
  if (!read) throw new Refusal('CODE_MALFORMED')
  const token = cookies.get(BROWSER_COOKIE)
  if (!token) throw new Refusal('COOKIE_MISSING')
  const passkey = await namedPasskey(platform, read.answer.id)
  if (!passkey) throw new Refusal('PASSKEY_UNKNOWN')
  const user = await userById(platform, passkey.userId)
  const person = asActorUser(user)
  const guesser = await guesserIn(platform, user.id, request.browser)
  const charged = { id: user.id, user: person, guesser }
  const attempt = await beginAttempt(platform, charged, 'MFA', origin)
  const actor = linkActor(person, origin)
  const refusal = await passkeyRefusal(platform, actor, read, boundTo(actor, null, token))
  if (refusal) {
    await attempt.failed()
    throw new Refusal(refusal)
  }
  await attempt.succeeded()
  const by = { kind: 'PASSKEY', passkeyId: passkey.id } as const
  return admit(platform, request, { user, by, timeZone: timeZoneOf(given.timeZone ?? '') })
}
