import { createRemoteJWKSet, customFetch, decodeJwt, type JWTPayload, jwtVerify } from 'jose'
import { signOutDevice } from '../identity/devices.ts'
import { newActor, type Origin } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { signOnLinkActions } from './actions.ts'
import { SignOnConnection } from './entities.ts'
import { accessOf, providerAt, providerFetch, refusalFor } from './provider.ts'

const LOGOUT_EVENT = 'http://schemas.openid.net/event/backchannel-logout'
const LONGEST_TOKEN = 16_384

/** Whom a provider has signed out: a person there, one of their sessions, or both. */
interface SignedOutThere {
  readonly subject: string | null
  readonly session: string | null
  /** By then they had signed out: who has signed in since is not meant, however often the token comes. */
  readonly at: Date
}

interface SignInByProvider {
  readonly deviceId: string
  readonly userId: string
  readonly name: string
  readonly ecosystemId: string | null
}

/**
 * A provider says that a person has signed out there (OpenID Connect Back-Channel Logout 1.0): the sign-ins that came from
 * there until then end here too. A token that says so again finds nothing left to end.
 *
 * @throws SINGLE_SIGN_ON_REFUSED, SINGLE_SIGN_ON_AWAY
 */
export async function signOutThere(
  platform: Platform,
  origin: Origin,
  token: string,
): Promise<void> {
  const connection = await connectionNamedBy(platform, token)
  const { subject, session, at } = await readToken(platform, connection, token)
  const { rows } = await platform.database.pool.query<SignInByProvider>({
    name: 'sign-ins-by-provider',
    text: `select d.id as "deviceId", d.user_id as "userId", c.name, c.ecosystem_id as "ecosystemId"
      from sign_on_links l join sign_on_connections c on c.id = l.connection_id
      join devices d on d.provider_link_id = l.id
      where c.issuer = $1 and c.client_id = $2 and l.issuer = c.issuer and ($3::text is null or l.subject = $3)
        and ($4::text is null or d.provider_session = $4) and d.signed_in_at <= $5 and d.signed_out_at is null
        and d.ends_at > app_now()`,
    values: [connection.issuer, connection.clientId, subject, session, at],
  })
  const actor = newActor({ via: 'SYSTEM', user: null, origin })
  for (const { deviceId, userId, ecosystemId, name } of rows)
    await platform.inChange(actor, async (change) => {
      if ((await signOutDevice(change, userId, deviceId)) === 'NOT_SIGNED_IN') return
      change.record(signOnLinkActions.signedOutThere, {
        targetId: userId,
        subjectId: userId,
        ...(ecosystemId ? { ecosystemId } : {}),
        after: { name, issuer: connection.issuer },
      })
    })
}

/** A connection that a token names; others with the same client are the same to the provider. Nothing of the token is believed yet. */
async function connectionNamedBy({ database }: Platform, token: string): Promise<SignOnConnection> {
  let named: JWTPayload = {}
  try {
    if (token.length <= LONGEST_TOKEN) named = decodeJwt(token)
  } catch {
    throw new Refusal('SINGLE_SIGN_ON_REFUSED')
  }
  const { iss: issuer, aud } = named
  const clientId = Array.isArray(aud) ? aud[0] : aud
  if (typeof issuer !== 'string' || typeof clientId !== 'string')
    throw new Refusal('SINGLE_SIGN_ON_REFUSED')
  const connection = await database.source.manager.findOneBy(SignOnConnection, {
    issuer,
    clientId,
    enabled: true,
  })
  if (!connection) throw new Refusal('SINGLE_SIGN_ON_REFUSED')
  return connection
}

/** Checks the token as the standard says, and reads whom it names. */
async function readToken(
  platform: Platform,
  connection: SignOnConnection,
  token: string,
): Promise<SignedOutThere> {
  const { settings, clock } = platform
  let keysAt: string
  let algorithms: string[]
  try {
    const metadata = (await providerAt(platform, accessOf(platform, connection))).serverMetadata()
    keysAt = metadata.jwks_uri ?? ''
    algorithms = [...(metadata.id_token_signing_alg_values_supported ?? [])]
  } catch (error) {
    throw refusalFor(platform, connection.id, error)
  }
  const fetch = providerFetch(platform)
  const keys = createRemoteJWKSet(new URL(keysAt), {
    [customFetch]: (address, { headers, method, signal }) =>
      fetch(address, {
        headers: Object.fromEntries(headers),
        method,
        body: undefined,
        redirect: 'manual',
        signal,
      }),
  })
  let claims: JWTPayload
  try {
    const verified = await jwtVerify(token, keys, {
      issuer: connection.issuer,
      audience: connection.clientId,
      algorithms,
      clockTolerance: settings.SIGN_ON_CLOCK_SECONDS,
      currentDate: await clock.now(),
      requiredClaims: ['iat', 'exp', 'jti', 'events'],
    })
    claims = verified.payload
  } catch {
    throw new Refusal('SINGLE_SIGN_ON_REFUSED')
  }
  const { events, nonce } = claims
  const isSignOut = typeof events === 'object' && events !== null && LOGOUT_EVENT in events
  const subject = typeof claims.sub === 'string' ? claims.sub : null
  const session = typeof claims.sid === 'string' ? claims.sid : null
  // With a nonce it is an ID token, which says that somebody has signed in.
  if (!isSignOut || nonce !== undefined || (subject === null && session === null))
    throw new Refusal('SINGLE_SIGN_ON_REFUSED')
  const at = new Date(((claims.iat ?? 0) + settings.SIGN_ON_CLOCK_SECONDS) * 1000)
  return { subject, session, at }
}
