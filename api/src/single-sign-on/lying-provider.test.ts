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

describe('PA9: a provider that lies', () => {
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

describe('PA9: what a provider says of itself', () => {
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
  ] as readonly (readonly [string, LyingProvider['lies']])[])(
    'PA9: %s: it is not set up, and nobody is sent there',
    async (_what, lies) => {
      provider.lies = lies
      const other = await newOwner(product)
      expect(await other.browser.refusal('store', signOn.save, await input(other))).toBe(
        'PROVIDER_UNFIT',
      )
      expect(['SINGLE_SIGN_ON_AWAY', 'SINGLE_SIGN_ON_REFUSED']).toContain(
        await product.browser().refusal('web', signOn.begin, { email: 'ana@liar.example' }),
      )
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
