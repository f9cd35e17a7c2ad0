import {
  AuthorizationResponseError,
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  Configuration,
  type CustomFetch,
  calculatePKCECodeChallenge,
  clockSkew,
  clockTolerance,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  fetchUserInfo,
  ResponseBodyError,
  type ServerMetadata,
  WWWAuthenticateChallengeError,
} from 'openid-client'
import type { ErrorCode } from 'shared-schema/error-codes'
import { Refusal } from '../platform/errors.ts'
import { fetchOutside, OutsideFailure, type OutsideLimits } from '../platform/http/fetch-outside.ts'
import type { Platform } from '../platform/platform.ts'
import type { ClaimedEmail } from './claimed-emails.ts'
import type { ProviderWord } from './rules.ts'

/** How a provider signs what it says: with a key that others can check, never with none, never with the client's secret. */
const SIGNED_BY: readonly string[] = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
  'Ed25519',
]

/** The key under which the secrets of clients are encrypted. */
export const CLIENT_SECRET = 'sign-on-client-secret'

/** As which client this installation is known to which provider. */
export interface ProviderAccess {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

/** Opens the secret of a connection. */
export const accessOf = (
  { secrets }: Pick<Platform, 'secrets'>,
  row: { issuer: string; clientId: string; sealedClientSecret: string },
): ProviderAccess => ({
  issuer: row.issuer,
  clientId: row.clientId,
  clientSecret: secrets.open(CLIENT_SECRET, row.sealedClientSecret),
})

const limitsOf = ({ settings }: Pick<Platform, 'settings'>): OutsideLimits => ({
  reach: settings.SIGN_ON_INSIDE ? 'INSIDE_TOO' : 'PUBLIC',
  seconds: settings.SIGN_ON_TIMEOUT,
  mostBytes: settings.SIGN_ON_ANSWER_BYTES,
})

/** Asks the provider within the limits, at whatever address it names. */
export const providerFetch =
  (platform: Pick<Platform, 'settings'>): CustomFetch =>
  (address, { method, headers, body }) =>
    fetchOutside(
      address,
      { method, headers, body: body === undefined || body === null ? undefined : String(body) },
      limitsOf(platform),
    )

/**
 * Reads what the provider says of itself, each time anew: so its keys may change at any moment, and no process keeps what
 * another does not know.
 *
 * @throws OutsideFailure, and what openid-client throws for a description that is none, or of another issuer
 */
export async function providerAt(
  platform: Platform,
  { issuer, clientId, clientSecret }: ProviderAccess,
): Promise<Configuration> {
  const { settings, clock } = platform
  const fetch = providerFetch(platform)
  const inside = settings.SIGN_ON_INSIDE ? [allowInsecureRequests] : []
  const described = await discovery(new URL(issuer), clientId, undefined, undefined, {
    [customFetch]: fetch,
    timeout: settings.SIGN_ON_TIMEOUT,
    execute: inside,
  })
  const { supportsPKCE: _method, ...told } = described.serverMetadata()
  const offered = told.id_token_signing_alg_values_supported ?? ['RS256']
  const signedBy = offered.filter((one) => SIGNED_BY.includes(one))
  if (signedBy.length === 0) throw new UnfitProvider()
  const metadata: ServerMetadata = { ...told, id_token_signing_alg_values_supported: signedBy }
  const needed = [metadata.authorization_endpoint, metadata.token_endpoint, metadata.jwks_uri]
  const schemes = settings.SIGN_ON_INSIDE ? ['https:', 'http:'] : ['https:']
  const isAddress = (value: unknown): boolean =>
    typeof value === 'string' && schemes.includes(URL.parse(value)?.protocol ?? '')
  if (!needed.every(isAddress)) throw new UnfitProvider()
  const ways = metadata.token_endpoint_auth_methods_supported ?? ['client_secret_basic']
  const authentication = ways.includes('client_secret_basic') ? ClientSecretBasic : ClientSecretPost
  const skew = Math.round(((await clock.now()).getTime() - Date.now()) / 1000)
  const provider = new Configuration(
    metadata,
    clientId,
    { [clockSkew]: skew, [clockTolerance]: settings.SIGN_ON_CLOCK_SECONDS },
    authentication(clientSecret),
  )
  provider[customFetch] = fetch
  provider.timeout = settings.SIGN_ON_TIMEOUT
  // The signature is checked too, although the answer came over the provider's own connection.
  enableNonRepudiationChecks(provider)
  for (const allow of inside) allow(provider)
  return provider
}

/** The provider lacks what this installation needs of it. */
export class UnfitProvider extends Error {
  override name = 'UnfitProvider'
}

/** What binds one way to the provider and back. */
export interface Bound {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** The address at the provider to which the browser goes. */
export async function addressAt(
  provider: Configuration,
  { state, nonce, verifier }: Bound,
  { redirect, email }: { readonly redirect: string; readonly email: string | null },
): Promise<string> {
  const address = buildAuthorizationUrl(provider, {
    redirect_uri: redirect,
    scope: 'openid email profile',
    response_type: 'code',
    state,
    nonce,
    code_challenge: await calculatePKCECodeChallenge(verifier),
    code_challenge_method: 'S256',
    ...(email ? { login_hint: email } : {}),
  })
  return address.href
}

/** What a provider says of the person who was there. */
export interface ProviderAnswer extends ProviderWord {
  readonly subject: string
  readonly email: ClaimedEmail
  readonly name: string | null
  /** The session there; null where the provider does not name it. */
  readonly session: string | null
}

const textIn = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const LONGEST_SUBJECT = 255

/**
 * Exchanges the code of an answer, and reads what the provider says: signed by its key, for this client, for this browser's
 * nonce and at this time.
 *
 * @param returned the address at which the browser came back, with the provider's parameters
 * @throws OutsideFailure, and what openid-client throws
 */
export async function answerOf(
  provider: Configuration,
  { state, nonce, verifier }: Bound,
  returned: URL,
): Promise<ProviderAnswer> {
  const tokens = await authorizationCodeGrant(provider, returned, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (!claims || claims.sub.length > LONGEST_SUBJECT) throw new UnfitProvider()
  const told =
    claims.email === undefined && provider.serverMetadata().userinfo_endpoint
      ? await fetchUserInfo(provider, tokens.access_token, claims.sub)
      : claims
  const verified: unknown = told.email_verified
  const session = textIn(claims.sid)
  return {
    subject: claims.sub,
    email: {
      email: textIn(told.email),
      // Some providers write it as a text.
      verified: verified === undefined ? null : verified === true || verified === 'true',
    },
    name: textIn(told.name),
    acr: textIn(claims.acr),
    amr: Array.isArray(claims.amr) ? claims.amr.filter((one) => typeof one === 'string') : [],
    session: session !== null && session.length <= LONGEST_SUBJECT ? session : null,
  }
}

/** The failure at the bottom of an error of openid-client, which wraps what the asking throws. */
function outsideIn(error: unknown): OutsideFailure | null {
  for (let one: unknown = error; one instanceof Error; one = one.cause)
    if (one instanceof OutsideFailure) return one
  return null
}

/** openid-client's word for an answer such as 302 or 503. */
const UNEXPECTED_STATUS = 'OAUTH_RESPONSE_IS_NOT_CONFORM'

/**
 * The refusal that a person is told, for whatever went wrong with the provider. What it was, the log says, without anything
 * that the provider has sent.
 */
export function refusalFor(platform: Platform, connectionId: string, error: unknown): Refusal {
  if (error instanceof Refusal) return error
  const outside = outsideIn(error)
  const isKnown =
    outside !== null ||
    error instanceof ClientError ||
    error instanceof ResponseBodyError ||
    error instanceof AuthorizationResponseError ||
    error instanceof WWWAuthenticateChallengeError ||
    // What the provider says of itself has another form than it must have.
    error instanceof TypeError ||
    error instanceof UnfitProvider
  if (!isKnown) throw error
  const why = outside?.problem ?? (error as { code?: string }).code ?? (error as Error).name
  platform.log.warn({ connectionId, why }, 'a sign-in by a provider failed')
  const isAway = outside !== null || why === UNEXPECTED_STATUS
  const code: ErrorCode = isAway ? 'SINGLE_SIGN_ON_AWAY' : 'SINGLE_SIGN_ON_REFUSED'
  return new Refusal(code)
}
