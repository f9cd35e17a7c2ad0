import type { App, Guesser } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'

/** The cookie by which a browser is recognised long after its sign-in has ended (ID4, ID7). */
const KNOWN_COOKIE = 'known'
const KNOWN_TOKEN = 'known-device'
/** Separates the secrets of several people in one cookie; no secret contains it. */
const SEPARATOR = '.'
const TOKEN = /^[\w-]{43}$/

/** A browser as a request presents it: the app, and the secrets of the people who used it before. */
export interface ShownBrowser {
  readonly app: App
  /** One secret for each person, the latest first. */
  readonly knownTokens: readonly string[]
}

/** Reads the cookie. Looks at no more than `KNOWN_PEOPLE_PER_BROWSER` secrets. */
export function knownTokensIn(cookies: Cookies, { settings }: Platform): readonly string[] {
  const tokens = (cookies.get(KNOWN_COOKIE) ?? '').split(SEPARATOR)
  return tokens.filter((token) => TOKEN.test(token)).slice(0, settings.KNOWN_PEOPLE_PER_BROWSER)
}

/** Sets the cookie with these secrets. */
export const keepKnown = (
  cookies: Cookies,
  { settings }: Platform,
  tokens: readonly string[],
): void => cookies.set(KNOWN_COOKIE, tokens.join(SEPARATOR), settings.KNOWN_DEVICE_SECONDS)

const hashOf = ({ secrets }: Platform, app: App, token: string): Buffer =>
  secrets.hash(KNOWN_TOKEN, token, app)

/**
 * Who makes a try at a user's secrets in this browser: KNOWN if that user signed in to this app in it before,
 * or proved their mailbox in it. Also asked for unknown e-mails, so that both take the same time (C11).
 */
export async function guesserIn(
  platform: Platform,
  userId: string,
  { app, knownTokens }: ShownBrowser,
): Promise<Guesser> {
  if (knownTokens.length === 0) return 'STRANGER'
  const { rowCount } = await platform.database.pool.query({
    name: 'known-device',
    text: `select 1 from known_devices
      where token_hash = any($2) and user_id = $1 and expires_at > app_now() limit 1`,
    values: [userId, knownTokens.map((token) => hashOf(platform, app, token))],
  })
  return rowCount === 1 ? 'KNOWN' : 'STRANGER'
}

/** The secrets that the browser keeps from now on, and whether the person signed in in it before. */
export interface Remembered {
  readonly tokens: readonly string[]
  readonly before: 'SIGNED_IN_BEFORE' | 'NEW'
}

/**
 * Remembers within a change that a person used this browser, by a sign-in (`deviceId`) or by proving their
 * mailbox in it (null). Makes a new secret each time; the person's earlier one is void.
 */
export async function rememberDevice(
  platform: Platform,
  change: Change,
  userId: string,
  { app, knownTokens }: ShownBrowser,
  deviceId: string | null,
): Promise<Remembered> {
  const { settings } = platform
  const hashes = knownTokens.map((token) => hashOf(platform, app, token))
  const [earlier] = (await change.manager.query(
    `delete from known_devices where token_hash = any($1) and user_id = $2
     returning token_hash as "tokenHash", device_id is not null and expires_at > $3 as "signedIn"`,
    [hashes, userId, change.now],
  )) as [{ tokenHash: Buffer; signedIn: boolean }[], number]
  const token = newToken()
  await change.manager.query(
    'insert into known_devices (token_hash, user_id, device_id, expires_at) values ($1, $2, $3, $4)',
    [
      hashOf(platform, app, token),
      userId,
      deviceId,
      new Date(change.now.getTime() + settings.KNOWN_DEVICE_SECONDS * 1000),
    ],
  )
  const others = knownTokens.filter(
    (_, index) => !earlier.some(({ tokenHash }) => hashes[index]?.equals(tokenHash)),
  )
  return {
    tokens: [token, ...others].slice(0, settings.KNOWN_PEOPLE_PER_BROWSER),
    before: earlier.some(({ signedIn }) => signedIn) ? 'SIGNED_IN_BEFORE' : 'NEW',
  }
}

/** Forgets within a change every browser of a user, but that of the sign-in that is kept. */
export async function forgetDevices(
  change: Change,
  userId: string,
  keptDeviceId: string | null,
): Promise<void> {
  await change.manager.query(
    'delete from known_devices where user_id = $1 and ($2::uuid is null or device_id is distinct from $2)',
    [userId, keptDeviceId],
  )
}

/** Forgets within a change the browser of one sign-in of a user. */
export async function forgetDevice(
  change: Change,
  userId: string,
  deviceId: string,
): Promise<void> {
  await change.manager.query('delete from known_devices where user_id = $1 and device_id = $2', [
    userId,
    deviceId,
  ])
}
