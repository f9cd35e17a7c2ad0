import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, SignJWT, UnsecuredJWT } from 'jose'

/** How a provider lies, or fails. */
export interface Lies {
  /** What it says of itself, in the place of the truth. */
  description?: Record<string, unknown>
  /** Answers the request for its description by itself. */
  describe?: (response: ServerResponse) => void
  /** What its ID token says, in the place of the truth. */
  claims?: Record<string, unknown>
  /** Signs with no algorithm, with a key that it does not publish, or with the client's secret. */
  signedBy?: 'NONE' | 'ANOTHER_KEY' | 'CLIENT_SECRET'
}

/** A provider that does what a test says. */
export interface LyingProvider {
  readonly issuer: string
  readonly client: { readonly id: string; readonly secret: string }
  lies: Lies
  /** Its clock. */
  now: () => Promise<Date>
  /** The paths at which it was asked. */
  readonly asked: readonly string[]
  /** The answer of a person who was there, by the address that the API gave. */
  answer(address: string): URL
  /** A token that says that somebody has signed out there; what a test gives stands in the place of the truth. */
  signOutToken(given?: Record<string, unknown>): Promise<string>
  close(): Promise<void>
}

/** Starts a provider that lies. The test file closes it. */
export async function startLyingProvider(): Promise<LyingProvider> {
  const client = { id: 'waizant', secret: randomUUID() + randomUUID() }
  const own = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const nonces = new Map<string, string>()
  const self = { lies: {} as Lies, now: async () => new Date() }
  const asked: string[] = []
  let issuer = ''

  const description = () => ({
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    id_token_signing_alg_values_supported: ['RS256'],
    ...self.lies.description,
  })

  const signed = (claims: Record<string, unknown>): Promise<string> | string => {
    if (self.lies.signedBy === 'NONE') return new UnsecuredJWT(claims).encode()
    if (self.lies.signedBy === 'CLIENT_SECRET')
      return new SignJWT(claims)
        .setProtectedHeader({ alg: 'HS256' })
        .sign(Buffer.from(client.secret))
    const key = self.lies.signedBy === 'ANOTHER_KEY' ? other : own
    return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid: 'one' }).sign(key.privateKey)
  }
  const always = async () => {
    const iat = Math.floor((await self.now()).getTime() / 1000)
    return { iss: issuer, aud: client.id, sub: 'ana', iat, exp: iat + 3600 }
  }
  const idToken = async (nonce: string) =>
    signed({
      ...(await always()),
      nonce,
      email: 'ana@liar.example',
      email_verified: true,
      ...self.lies.claims,
    })

  async function answerTo(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const json = (body: unknown) =>
      response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    const { pathname } = new URL(request.url ?? '/', issuer)
    asked.push(pathname)
    if (pathname === '/.well-known/openid-configuration')
      return self.lies.describe ? self.lies.describe(response) : void json(description())
    if (pathname === '/keys') {
      const key = await exportJWK(own.publicKey)
      return void json({ keys: [{ ...key, kid: 'one', use: 'sig', alg: 'RS256' }] })
    }
    let body = ''
    for await (const part of request) body += String(part)
    const code = new URLSearchParams(body).get('code') ?? ''
    json({
      access_token: randomUUID(),
      token_type: 'Bearer',
      id_token: await idToken(nonces.get(code) ?? ''),
    })
  }

  const server = createServer((request, response) => void answerTo(request, response))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return Object.assign(self, {
    issuer,
    client,
    asked,
    answer(address: string) {
      const { searchParams: given } = new URL(address)
      const code = randomUUID()
      nonces.set(code, given.get('nonce') ?? '')
      const returned = new URL(given.get('redirect_uri') ?? '')
      returned.search = new URLSearchParams({ state: given.get('state') ?? '', code }).toString()
      return returned
    },
    signOutToken: async (given: Record<string, unknown> = {}) =>
      signed({
        ...(await always()),
        jti: randomUUID(),
        events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
        ...given,
      }),
    close: () =>
      new Promise<void>((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  })
}
