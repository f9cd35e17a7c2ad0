import { randomNonce, randomPKCECodeVerifier, randomState } from 'openid-client'
import type { App } from 'shared-schema/enums'
import { signOnRoute } from 'shared-schema/sign-on-route'
import { timeZoneOf } from 'shared-schema/time-zone'
import { appAddress } from '../identity/app-address.ts'
import { emailOf } from '../identity/email-addresses.ts'
import type { Origin, PersonActor } from '../platform/actor.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import type { Platform } from '../platform/platform.ts'
import type { Settings } from '../settings.ts'
import { connectionById, connectionFor, connectionOf } from './connections.ts'
import type { SignOnConnection } from './entities.ts'
import { accessOf, addressAt, providerAt, refusalFor } from './provider.ts'
import { domainOfEmail, speaksForIn } from './rules.ts'
import { keepTicket, type WayTicket } from './tickets.ts'

/** The path of the API's route, on each app's origin, below which each provider sends the browser back to a place of its own. */
const CALLBACK_PATH = `/${signOnRoute}/callback`

type Owned = Pick<SignOnConnection, 'ecosystemId'>

/** The place of a connection: an answer that arrives at another one was got from another provider (RFC 9700, 4.4). */
export const placeOf = ({ ecosystemId }: Owned): string => ecosystemId ?? 'staff'

/** The address of an app at which providers say that somebody has signed out there. */
export const signOutAddress = (settings: Settings, app: App): string =>
  `${appAddress(settings, app)}/${signOnRoute}/sign-out`

/** The address of an app to which providers send the browser back: they must know it beforehand. */
export const redirectAddress = (settings: Settings, app: App, connection: Owned): string =>
  `${appAddress(settings, app)}${CALLBACK_PATH}/${placeOf(connection)}`

/** Who wants to sign in, and what their browser tells about itself. */
export interface SignOnClaim {
  readonly email: string
  readonly timeZone?: string | null
}

/**
 * Begins a sign-in at the provider that speaks for the domain of an address. The address itself is not looked up.
 *
 * @returns the address at the provider to which the browser goes
 * @throws SINGLE_SIGN_ON_NOT_ADMITTED, SINGLE_SIGN_ON_AWAY, SINGLE_SIGN_ON_REFUSED
 */
export async function beginSingleSignOn(
  platform: Platform,
  { app }: Origin,
  cookies: Cookies,
  given: SignOnClaim,
): Promise<string> {
  const email = emailOf(given.email)
  const speaking = email && (await connectionFor(platform, app, domainOfEmail(email)))
  if (!speaking) throw new Refusal('SINGLE_SIGN_ON_NOT_ADMITTED')
  const connection = await connectionById(platform, speaking.id)
  const timeZone = timeZoneOf(given.timeZone ?? '')
  const way = { app, purpose: 'SIGN_IN', testerId: null, timeZone } as const
  return beginWay(platform, cookies, connection, way, email)
}

/**
 * Begins a test: the person who sets the connection up goes to the provider and back, and nobody is signed in by it.
 *
 * @throws NOT_FOUND, SINGLE_SIGN_ON_AWAY, SINGLE_SIGN_ON_REFUSED
 */
export async function beginTest(
  platform: Platform,
  actor: PersonActor,
  cookies: Cookies,
  ecosystemId: string | null,
): Promise<string> {
  const connection = found(await connectionOf(platform, ecosystemId))
  const { app } = actor.origin
  if (speaksForIn[app] === null) throw new Refusal('APP_NOT_ALLOWED')
  const way = { app, purpose: 'TEST', testerId: actor.user.id, timeZone: null } as const
  return beginWay(platform, cookies, connection, way, null)
}

async function beginWay(
  platform: Platform,
  cookies: Cookies,
  connection: SignOnConnection,
  way: Pick<WayTicket, 'app' | 'purpose' | 'testerId' | 'timeZone'>,
  email: string | null,
): Promise<string> {
  const { settings, clock } = platform
  const bound = {
    state: randomState(),
    nonce: randomNonce(),
    verifier: randomPKCECodeVerifier(),
  }
  let address: string
  try {
    const provider = await providerAt(platform, accessOf(platform, connection))
    const redirect = redirectAddress(settings, way.app, connection)
    address = await addressAt(provider, bound, { redirect, email })
  } catch (error) {
    throw refusalFor(platform, connection.id, error)
  }
  const end = (await clock.now()).getTime() + settings.SIGN_ON_SECONDS * 1000
  const { id: connectionId, issuer, clientId } = connection
  const to = { connectionId, issuer, clientId, place: placeOf(connection) }
  const ticket = { ...way, ...bound, ...to, end }
  keepTicket(platform, cookies, 'way', ticket, settings.SIGN_ON_SECONDS)
  return address
}
