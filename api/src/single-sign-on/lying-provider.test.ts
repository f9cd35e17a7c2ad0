import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LyingProvider, startLyingProvider } from '../../test/harness/lying-provider.ts'
import { startProduct, useProduct } from '../../test/harness/product.ts'
import {
  comeBack,
  newDns,
  newOwner,
  proveDomain,
  type SignOnOwner,
  signOn,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'
import { freshCode } from '../../test/harness/staff.ts'

const dns = newDns()
const product = useProduct({ SIGN_ON_INSIDE: 'yes' }, { textRecords: dns.textRecords })
let provider: LyingProvider
let set: SignOnOwner

const input = async (owner: SignOnOwner, given: Record<string, unknown> = {}, of = product) => ({
  input: {
    ecosystemId: owner.ecosystem.id,
    name: 'Liar',
    issuer: provider.issuer,
    clientId: provider.client.id,
    clientSecret: provider.client.secret,
    mfaValues: [],
    role: 'USER',
    ...given,
    code: await freshCode(of, owner.owner),
  },
})

beforeAll(async () => {
  provider = await startLyingProvider()
  provider.now = () => product.platform.clock.now()
  set = await newOwner(product)
  const { browser, ecosystem, owner } = set
  await browser.ask('store', signOn.save, await input(set))
  await proveDomain(browser, 'store', dns, ecosystem.id, 'liar.example')
  const { testSingleSignOn } = await browser.ask('store', signOn.test, {
    ecosystemId: ecosystem.id,
  })
  expect(await comeBack(browser, 'store', provider.answer(testSingleSignOn))).toContain('tested=1')
  const on = { ecosystemId: ecosystem.id, on: true, code: await freshCode(product, owner) }
  await browser.ask('store', signOn.switch, { input: on })
})
afterAll(() => provider.close())

async function arrive(): Promise<{ path: string; signedIn: string | null }> {
  const browser = product.browser()
  const { beginSingleSignOn } = await browser.ask('web', signOn.begin, {
    email: 'ana@liar.example',
  })
  const path = await comeBack(browser, 'web', provider.answer(beginSingleSignOn))
  return { path, signedIn: await whoIsSignedIn(browser) }
}

describe('PA9, C23: a provider that lies', () => {
  it('PA9: signs in whoever it says, as long as it keeps to the rules', async () => {
    provider.lies = {}
    expect(await arrive()).toEqual({ path: '/sign-in', signedIn: 'ana@liar.example' })
  })

  it.each([
    ['is not signed', { signedBy: 'NONE' }],
    ['is signed with a key that is not its own', { signedBy: 'ANOTHER_KEY' }],
    ['is signed with the secret of the client', { signedBy: 'CLIENT_SECRET' }],
    ['is of another issuer', { claims: { iss: 'https://other.example' } }],
    ['is for another client', { claims: { aud: 'other' } }],
    ['was given to another client', { claims: { aud: ['waizant', 'other'], azp: 'other' } }],
    ['is for another browser', { claims: { nonce: 'other' } }],
    ['has no nonce', { claims: { nonce: undefined } }],
    ['is over', { claims: { exp: 1 } }],
    ['names nobody', { claims: { sub: undefined } }],
    ['names somebody by a very long text', { claims: { sub: 'a'.repeat(256) } }],
  ] as const)('PA9: whose token %s signs nobody in', async (_what, lies) => {
    provider.lies = lies as LyingProvider['lies']
    expect(await arrive()).toEqual({
      path: '/sign-in?refused=SINGLE_SIGN_ON_REFUSED',
      signedIn: null,
    })
    provider.lies = {}
  })
})

describe('PA9, C26: a sign-out that a provider tells of', () => {
  const EVENT = 'http://schemas.openid.net/event/backchannel-logout'
  const tell = async (token: string) =>
    (
      await product.browser().fetch('/web/sign-on/sign-out', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ logout_token: token }).toString(),
      })
    ).status
  const signedIn = async () => {
    const browser = product.browser()
    const { beginSingleSignOn } = await browser.ask('web', signOn.begin, {
      email: 'ana@liar.example',
    })
    await comeBack(browser, 'web', provider.answer(beginSingleSignOn))
    return browser
  }

  it('PA9: a token that comes again ends nothing that has begun since', async () => {
    const before = await signedIn()
    const token = await provider.signOutToken()
    expect(await tell(token)).toBe(200)
    expect(await whoIsSignedIn(before)).toBeNull()
    await product.pass(product.settings.SIGN_ON_CLOCK_SECONDS + 30)
    const since = await signedIn()
    expect(await tell(token)).toBe(200)
    expect(await whoIsSignedIn(since)).toBe('ana@liar.example')
  })

  it.each([
    ['is not signed', {}, { signedBy: 'NONE' }],
    ['is signed with a key that is not its own', {}, { signedBy: 'ANOTHER_KEY' }],
    ['is signed with the secret of the client', {}, { signedBy: 'CLIENT_SECRET' }],
    ['is for another client', { aud: 'other' }, {}],
    ['is of another issuer', { iss: 'https://other.example' }, {}],
    ['is over', { exp: 1 }, {}],
    ['is an ID token', { nonce: 'one' }, {}],
    ['says nothing of a sign-out', { events: { other: {} } }, {}],
    ['has no event', { events: undefined }, {}],
    ['has an event that is none', { events: EVENT }, {}],
    ['does not say when', { iat: undefined }, {}],
    ['has no name of its own', { jti: undefined }, {}],
    ['names nobody', { sub: undefined }, {}],
  ] as const)('PA9: whose token %s signs nobody out', async (_what, given, lies) => {
    const browser = await signedIn()
    provider.lies = lies
    const token = await provider.signOutToken(given)
    provider.lies = {}
    expect(await tell(token)).toBe(400)
    expect(await whoIsSignedIn(browser)).toBe('ana@liar.example')
  })
})

const redirected: LyingProvider['lies'] = {
  describe: (response) =>
    response.writeHead(302, { location: `${provider.issuer}/elsewhere` }).end(),
}
const endless: LyingProvider['lies'] = {
  describe: (response) => {
    response.setHeader('content-type', 'application/json')
    response.end(`{"issuer":"${'a'.repeat(10 * 1024 * 1024)}"}`)
  },
}

describe('PA9, C24: what a provider says of itself', () => {
  it.each([
    ['leads to another address', redirected],
    ['is ten megabytes long', endless],
    ['is no JSON', { describe: (response) => response.end('<html>') }],
    ['is an error', { describe: (response) => response.writeHead(503).end() }],
    ['is of another issuer', { description: { issuer: 'https://other.example' } }],
    [
      'knows no algorithm but none',
      { description: { id_token_signing_alg_values_supported: ['none'] } },
    ],
    [
      'knows the secret of the client alone',
      { description: { id_token_signing_alg_values_supported: ['HS256'] } },
    ],
    ['has no keys', { description: { jwks_uri: undefined } }],
    ['is of other types', { description: { token_endpoint: 7 } }],
    [
      'sends browsers to a script',
      { description: { authorization_endpoint: 'javascript:alert(document.domain)' } },
    ],
    ['has its keys in a file', { description: { jwks_uri: 'file:///etc/passwd' } }],
  ] as readonly (readonly [string, LyingProvider['lies']])[])(
    'PA9: %s: it is not set up, and nobody is sent there',
    async (_what, lies) => {
      provider.lies = lies
      const other = await newOwner(product)
      expect(await other.browser.refusal('store', signOn.save, await input(other))).toBe(
        'PROVIDER_UNFIT',
      )
      const { id: ecosystemId } = set.ecosystem
      for (const refusal of [
        await product.browser().refusal('web', signOn.begin, { email: 'ana@liar.example' }),
        await set.browser.refusal('store', signOn.test, { ecosystemId }),
      ])
        expect(['SINGLE_SIGN_ON_AWAY', 'SINGLE_SIGN_ON_REFUSED']).toContain(refusal)
      provider.lies = {}
    },
  )

  it('PA9: an address of the own network, or one without encryption, is refused unless the installation allows it', async () => {
    const strict = await startProduct()
    try {
      const owner = await newOwner(strict)
      const { port } = new URL(provider.issuer)
      for (const issuer of [
        provider.issuer,
        `https://127.0.0.1:${port}`,
        `https://localhost:${port}`,
        `https://[::1]:${port}`,
        `https://[::ffff:127.0.0.1]:${port}`,
        `https://127.1:${port}`,
        `https://0x7f000001:${port}`,
        'https://10.0.0.1',
        'https://169.254.169.254',
        'https://100.64.0.1',
        'https://[fd00::1]',
        'https://[64:ff9b::a00:1]',
      ])
        expect(
          await owner.browser.refusal('store', signOn.save, await input(owner, { issuer }, strict)),
          issuer,
        ).toBe('PROVIDER_UNFIT')
    } finally {
      await strict.close()
    }
  })
})
