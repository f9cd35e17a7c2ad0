import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type LyingProvider, startLyingProvider } from '../../test/harness/lying-provider.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  comeBack,
  newDns,
  newSignOn,
  type SignOnOwner,
  savedInput,
  signOn,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'
import { OutsideFailure } from '../platform/http/fetch-outside.ts'
import { providerFetch } from './provider.ts'

const dns = newDns()
const lines: string[] = []
const product = useProduct(
  { SIGN_ON_INSIDE: 'yes', LOG_LEVEL: 'debug' },
  { textRecords: dns.textRecords, logged: { write: (line) => lines.push(line) } },
)
let provider: TestProvider
let other: LyingProvider
let acme: SignOnOwner
let evil: SignOnOwner

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: [4001, 4003].map((port) => `http://localhost:${port}/sign-on/callback`),
  })
  other = await startLyingProvider()
  acme = await newSignOn(product, provider, { dns, domain: 'acme.example', role: 'USER' })
  evil = await newSignOn(product, provider, { dns, domain: 'evil.example', role: 'USER' })
})
afterAll(async () => {
  await provider.close()
  await other.close()
})

const begun = async (email: string) => {
  const browser = product.browser()
  const { beginSingleSignOn } = await browser.ask('web', signOn.begin, { email })
  return { browser, address: beginSingleSignOn as string }
}

describe('PA9, C25: two providers that are mixed up', () => {
  it('PA9: what one has said, at its own address, is not taken for the word of another', async () => {
    provider.person = {
      subject: 'victim',
      email: 'victim@acme.example',
      emailVerified: true,
    }
    // The attacker's way to the honest provider: its binding is put into the way of the victim.
    const own = await begun('attacker@acme.example')
    const victim = await begun('victim@evil.example')
    const bent = new URL(own.address)
    const state = new URL(victim.address).searchParams.get('state') ?? ''
    bent.searchParams.set('state', state)
    const returned = await provider.visit(bent.href)
    expect(returned.pathname).toBe(`/sign-on/callback/${acme.ecosystem.id}`)
    // The victim's browser went by the attacker's provider: the code is not handed to that one.
    expect(await comeBack(victim.browser, 'web', returned)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
    )
    expect(await whoIsSignedIn(victim.browser)).toBeNull()
    // Nor is an answer that is moved to the other address.
    returned.pathname = `/sign-on/callback/${evil.ecosystem.id}`
    expect(await comeBack(own.browser, 'web', returned)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
    )
  })

  it('PA9: a way to a provider that was changed meanwhile ends, and the new one sees no code', async () => {
    const { browser, address } = await begun('victim@evil.example')
    const returned = await provider.visit(address)
    const { id: clientId, secret: clientSecret } = other.client
    await evil.browser.ask(
      'store',
      signOn.save,
      await savedInput(product, provider, evil.owner, evil.ecosystem.id, {
        issuer: other.issuer,
        clientId,
        clientSecret,
      }),
    )
    const asked = other.asked.length
    expect(await comeBack(browser, 'web', returned)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
    )
    expect(other.asked.length).toBe(asked)
  })

  it('C12: no code, state, nonce, verifier or secret is in the log', async () => {
    const { browser, address } = await begun('victim@acme.example')
    const returned = await provider.visit(address)
    const failing = new URL(returned)
    failing.searchParams.set('code', 'made-up-code')
    expect(await comeBack(browser, 'web', failing)).toContain('refused=')
    const log = lines.join('')
    expect(log).toContain('a sign-in by a provider failed')
    const { searchParams } = new URL(address)
    for (const secret of [
      'made-up-code',
      returned.searchParams.get('code'),
      searchParams.get('state'),
      searchParams.get('nonce'),
      provider.client.secret,
    ])
      expect([secret, log.includes(secret ?? '-')]).toEqual([secret, false])
  })
})

describe('PA9, C24: addresses that a provider names', () => {
  it.each([
    ['https://169.254.169.254/latest/meta-data', 'PRIVATE_ADDRESS'],
    ['https://localhost/keys', 'PRIVATE_ADDRESS'],
    ['https://[::1]/token', 'PRIVATE_ADDRESS'],
    ['http://provider.example/token', 'NOT_ENCRYPTED'],
  ])(
    'PA9: %s is not asked, whether it is that of keys, tokens or people',
    async (address, problem) => {
      const ask = providerFetch({ settings: { ...product.settings, SIGN_ON_INSIDE: false } })
      const asked = ask(address, {
        method: 'GET',
        headers: {},
        body: undefined,
        redirect: 'manual',
      })
      const failure = await asked.then(
        () => null,
        (error: unknown) => error,
      )
      expect(failure).toBeInstanceOf(OutsideFailure)
      expect((failure as OutsideFailure).problem).toBe(problem)
    },
  )
})
