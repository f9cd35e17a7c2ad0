/// <reference path="./oidc-provider.d.ts" />
import { generateKeyPairSync, randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** A person as the provider knows them, and what it says of how they proved themself. */
export interface ProviderPerson {
  subject: string
  email?: string
  emailVerified?: boolean
  name?: string
  acr?: string
  amr?: string[]
}

/** A client as the provider knows it. */
export interface ProviderClient {
  readonly id: string
  readonly secret: string
}

/** A company's own sign-in: the real `oidc-provider`, at an address of this machine. */
export interface TestProvider {
  readonly issuer: string
  readonly client: ProviderClient
  /** Who is at the keyboard there: signs in without being asked. */
  person: ProviderPerson
  /** Signs with another key from now on; the keys before are gone. */
  rotateKeys(): void
  /** Goes away: nobody answers at its address. */
  stop(): Promise<void>
  /** Comes back at the same address. */
  start(): Promise<void>
  /**
   * Goes through the provider as a browser does, from the address that the API gave.
   *
   * @returns the address to which the provider sends the browser back
   */
  visit(address: string): Promise<URL>
  /** Signs a person out there: the provider tells the client. */
  signOut(subject: string, session: string): Promise<void>
  close(): Promise<void>
}

interface ProviderGiven {
  /** It sends browsers back to whatever is below these. */
  readonly redirectAddresses: readonly string[]
  /** Where it tells that somebody has signed out; nowhere if left out. */
  readonly signOutAddress?: string
}

const MOST_STEPS = 12

const newKeys = () => ({
  keys: [
    {
      ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
      kid: randomUUID(),
      use: 'sig',
      alg: 'RS256',
    },
  ],
})

/** Starts a provider. The test file closes it. */
export async function startProvider({
  redirectAddresses,
  signOutAddress,
}: ProviderGiven): Promise<TestProvider> {
  const people = new Map<string, ProviderPerson>()
  const client = { id: 'waizant', secret: randomUUID() }
  let provider: Provider
  let issuer = ''
  const make = (): Provider => {
    const made = new Provider(issuer, {
      jwks: newKeys(),
      cookies: { keys: [randomUUID()] },
      clients: [
        {
          client_id: client.id,
          client_secret: client.secret,
          redirect_uris: redirectAddresses,
          grant_types: ['authorization_code'],
          response_types: ['code'],
          ...(signOutAddress
            ? {
                backchannel_logout_uri: signOutAddress,
                backchannel_logout_session_required: true,
              }
            : {}),
        },
      ],
      claims: {
        openid: ['sub', 'acr', 'amr'],
        email: ['email', 'email_verified'],
        profile: ['name'],
      },
      // Its own would not go to this machine.
      fetch: (address: string, { method, headers, body }: RequestInit) =>
        fetch(address, { method, headers, body } as RequestInit),
      features: {
        devInteractions: { enabled: false },
        backchannelLogout: { enabled: true },
      },
      interactions: { url: (_context: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_context: unknown, subject: string) => {
        const known = people.get(subject)
        return (
          known && {
            accountId: subject,
            claims: () => ({
              sub: subject,
              email: known.email,
              email_verified: known.emailVerified,
              name: known.name,
            }),
          }
        )
      },
      loadExistingGrant: async (context: {
        oidc: { client: { clientId: string }; session: { accountId: string } }
      }) => {
        const { client: asking, session } = context.oidc
        const grant = new provider.Grant({
          clientId: asking.clientId,
          accountId: session.accountId,
        })
        grant.addOIDCScope('openid email profile')
        await grant.save()
        return grant
      },
    })
    // Each ecosystem has an address of its own below.
    made.Client.prototype.redirectUriAllowed = (address) =>
      redirectAddresses.some((known) => address.startsWith(`${known}/`))
    return made
  }
  const self = { person: { subject: 'nobody' } as ProviderPerson }
  let server: Server
  const listen = (port: number): Promise<void> => {
    server = createServer((request, response) => {
      if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response)
      const { subject: accountId, acr, amr } = self.person
      people.set(accountId, { ...self.person })
      void provider.interactionFinished(
        request,
        response,
        { login: { accountId, ...(acr ? { acr } : {}), ...(amr ? { amr } : {}) } },
        { mergeWithLastSubmission: false },
      )
    })
    return new Promise((ready) => server.listen(port, '127.0.0.1', ready))
  }
  await listen(0)
  const { port } = (server! as Server).address() as AddressInfo
  issuer = `http://127.0.0.1:${port}`
  provider = make()
  const stop = (): Promise<void> =>
    new Promise((stopped) => {
      server.close(() => stopped())
      server.closeAllConnections()
    })
  return Object.assign(self, {
    issuer,
    client,
    rotateKeys: () => {
      provider = make()
    },
    stop,
    start: () => listen(port),
    visit: (address: string) => visitAs(new Map(), address, issuer),
    signOut: async (subject: string, session: string) =>
      (await provider.Client.find(client.id))?.backchannelLogout(subject, session),
    close: stop,
  }) as TestProvider
}

/** Follows the provider's redirects with its cookies until one leads away from it. */
async function visitAs(
  cookies: Map<string, string>,
  address: string,
  issuer: string,
): Promise<URL> {
  let at = new URL(address)
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (at.origin !== issuer) return at
    const response = await fetch(at, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    })
    for (const header of response.headers.getSetCookie()) {
      const [pair = ''] = header.split(';')
      const equals = pair.indexOf('=')
      cookies.set(pair.slice(0, equals), pair.slice(equals + 1))
    }
    const location = response.headers.get('location')
    if (!location)
      throw new Error(`the provider answered ${response.status}: ${await response.text()}`)
    at = new URL(location, at)
  }
  throw new Error('the provider leads nowhere')
}
