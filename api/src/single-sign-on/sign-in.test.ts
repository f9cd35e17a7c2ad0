import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  signedInByPassword,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newMembership } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  comeBack,
  goBySignOn,
  newDns,
  newSignOn,
  type SignOnOwner,
  signOn,
  userWith,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { systemActor } from '../platform/actor.ts'

const dns = newDns()
const product = useProduct({ SIGN_ON_INSIDE: 'yes' }, { textRecords: dns.textRecords })
let provider: TestProvider
/** Its people join by themselves. */
let acme: SignOnOwner
/** Its people do not, and the provider's word counts as MFA. */
let strict: SignOnOwner
let made = 0

const redirectAddresses = ['http://localhost:4001', 'http://localhost:4003'].map(
  (app) => `${app}/sign-on/callback`,
)

beforeAll(async () => {
  provider = await startProvider({ redirectAddresses })
  acme = await newSignOn(product, provider, { dns, domain: 'acme.example', role: 'USER' })
  strict = await newSignOn(product, provider, {
    dns,
    domain: 'strict.example',
    name: 'Strict',
    mfaValues: ['mfa', 'urn:strict'],
  })
})
afterAll(() => provider.close())

/** Somebody new at the provider. */
function newcomer(domain: string, given: Partial<TestProvider['person']> = {}) {
  made += 1
  const email = `person${made}.sso@${domain}`
  provider.person = {
    subject: `subject-${made}`,
    email,
    emailVerified: true,
    name: `Person ${made}`,
    ...given,
  }
  return { email, subject: `subject-${made}` }
}

/** A member who has an account with a password, and stands before the provider now. */
async function member({ ecosystem }: SignOnOwner, domain: string, given = {}) {
  const { email } = newcomer(domain, given)
  const user = await newPersonWithPassword(product, { email })
  await newMembership(product, ecosystem.id, user)
  return user
}

/** Links the account of whoever stands before the provider, as its owner does. */
async function link(email: string, browser = product.browser()) {
  expect(await goBySignOn(browser, provider, email)).toBe('/sign-in?link=1')
  await signedInByPassword(product, { email }, 'web', browser)
  await browser.ask('web', signOn.link)
  return browser
}

describe('PA9: people who have no account', () => {
  it('PA9: join in the role that was chosen, and come back by the same link', async () => {
    const { email } = newcomer('acme.example')
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email)).toBe('/sign-in')
    expect(await whoIsSignedIn(browser)).toBe(email)
    const user = await userWith(product, email)
    const [row] = await product.rows(
      'select role, status from memberships where user_id = $1 and ecosystem_id = $2',
      [user.id, acme.ecosystem.id],
    )
    expect(row).toEqual({ role: 'USER', status: 'ACTIVE' })
    const other = product.browser()
    expect(await goBySignOn(other, provider, email)).toBe('/sign-in')
    expect(await whoIsSignedIn(other)).toBe(email)
    const [{ count }] = (await product.rows<{ count: string }>(
      'select count(*) from users where email = $1',
      [email],
    )) as [{ count: string }]
    expect(Number(count)).toBe(1)
  })

  it('PA9: do not get in where nobody joins, or by the Store', async () => {
    const { email } = newcomer('strict.example')
    expect(await goBySignOn(product.browser(), provider, email)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    const { email: other } = newcomer('acme.example')
    expect(await goBySignOn(product.browser(), provider, other, 'store')).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    expect(await userWith(product, other)).toBeUndefined()
  })

  it('PA9: their address counts as confirmed only if the provider says so', async () => {
    const { email } = newcomer('acme.example', { emailVerified: undefined as never })
    await goBySignOn(product.browser(), provider, email)
    const [row] = await product.rows(
      'select email_confirmed_at as "confirmedAt" from users where email = $1',
      [email],
    )
    expect(row).toEqual({ confirmedAt: null })
  })
})

describe('PA9, C22: an account that is there already', () => {
  it('PA9: is linked only after its owner has signed in as before, and is told', async () => {
    const user = await member(acme, 'acme.example')
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, user.email)).toBe('/sign-in?link=1')
    expect(await whoIsSignedIn(browser)).toBeNull()
    expect((await browser.ask('web', signOn.pending)).pendingSingleSignOnLink).toEqual({
      name: 'Acme',
      email: user.email,
    })
    expect(await browser.refusal('web', signOn.link)).toBe('UNAUTHENTICATED')
    await signedInByPassword(product, user, 'web', browser)
    await browser.ask('web', signOn.link)
    expect((await browser.ask('web', signOn.pending)).pendingSingleSignOnLink).toBeNull()
    await product.settle()
    expect(subjectsTo(product, user)).toContain('You can now sign in with Acme')
    const other = product.browser()
    expect(await goBySignOn(other, provider, user.email)).toBe('/sign-in')
    expect(await whoIsSignedIn(other)).toBe(user.email)
  })

  it('PA9: is not linked by a sign-in of before, or that of somebody else', async () => {
    const user = await member(acme, 'acme.example')
    const earlier = await signedInByPassword(product, user)
    await product.pass(5)
    expect(await goBySignOn(earlier, provider, user.email)).toBe('/sign-in?link=1')
    expect(await earlier.refusal('web', signOn.link)).toBe('SINGLE_SIGN_ON_NOT_PROVEN')
    const stranger = await newPersonWithPassword(product)
    const browser = product.browser()
    await goBySignOn(browser, provider, user.email)
    await signedInByPassword(product, stranger, 'web', browser)
    expect(await browser.refusal('web', signOn.link)).toBe('SINGLE_SIGN_ON_NOT_PROVEN')
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe('/sign-in?link=1')
  })

  it('PA9: with MFA on is linked only with the code too', async () => {
    const { email } = newcomer('acme.example')
    const person = await newPersonWithMfa(product, { email })
    await newMembership(product, acme.ecosystem.id, person.user)
    const browser = product.browser()
    await goBySignOn(browser, provider, email)
    await typeCredentials(browser, 'web', email)
    expect(await browser.refusal('web', signOn.link)).toBe('UNAUTHENTICATED')
    await browser.ask('web', identity.enterCode, { code: await mfaCode(product, person.secret) })
    await browser.ask('web', signOn.link)
  })

  it('PA9: is not linked once the time for the proof is over', async () => {
    const user = await member(acme, 'acme.example')
    const browser = product.browser()
    await goBySignOn(browser, provider, user.email)
    await product.pass(product.settings.SIGN_ON_LINK_SECONDS)
    await signedInByPassword(product, user, 'web', browser)
    expect(await browser.refusal('web', signOn.link)).toBe('SINGLE_SIGN_ON_TOO_LATE')
  })

  it('PA9: of another account at the provider, with the same address, is not opened, but linked anew by its owner', async () => {
    const user = await member(acme, 'acme.example')
    await link(user.email)
    provider.person = { ...provider.person, subject: `impostor-${made}` }
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe('/sign-in?link=1')
    const browser = product.browser()
    await goBySignOn(browser, provider, user.email)
    await signedInByPassword(product, user, 'web', browser)
    await browser.ask('web', signOn.link)
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe('/sign-in')
    const { subject } = provider.person
    provider.person = { ...provider.person, subject: `subject-${made}` }
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe('/sign-in?link=1')
    const other = await member(acme, 'acme.example', { subject })
    expect(await goBySignOn(product.browser(), provider, other.email)).toBe('/sign-in')
  })

  it('PA9: is closed to the provider once its member is blocked or removed, or its address has left the domain', async () => {
    const user = await member(acme, 'acme.example')
    await link(user.email)
    const change = (sql: string) =>
      product.platform.inChange(systemActor('test'), async (one) => {
        await one.manager.query(sql, [user.id])
        one.record(testAction('user.changed', 'user'), { targetId: user.id })
      })
    await change("update memberships set status = 'BLOCKED' where user_id = $1")
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    await change('update memberships set removed_at = app_now() where user_id = $1')
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    await change("update memberships set removed_at = null, status = 'ACTIVE' where user_id = $1")
    await change(
      "update users set email = 'gone' || left(id::text, 8) || '@elsewhere.example' where id = $1",
    )
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_EMAIL',
    )
  })
})

describe('PA9: MFA', () => {
  it('PA9: is asked for where the provider’s word does not count', async () => {
    const { email } = newcomer('acme.example', { amr: ['mfa'] })
    const person = await newPersonWithMfa(product, { email })
    await newMembership(product, acme.ecosystem.id, person.user)
    const first = product.browser()
    await goBySignOn(first, provider, email)
    await typeCredentials(first, 'web', email)
    await first.ask('web', identity.enterCode, { code: await mfaCode(product, person.secret) })
    await first.ask('web', signOn.link)
    await product.pass(30)
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email)).toBe('/sign-in?factors=app')
    expect(await whoIsSignedIn(browser)).toBeNull()
    await browser.ask('web', identity.enterCode, { code: await mfaCode(product, person.secret) })
    expect(await whoIsSignedIn(browser)).toBe(email)
  })

  it('PA9: is what acr or amr say, where that counts', async () => {
    const { email } = newcomer('strict.example', { amr: ['pwd', 'mfa'] })
    const person = await newPersonWithMfa(product, { email })
    await newMembership(product, strict.ecosystem.id, person.user)
    const first = product.browser()
    await goBySignOn(first, provider, email)
    await typeCredentials(first, 'web', email)
    await first.ask('web', identity.enterCode, { code: await mfaCode(product, person.secret) })
    await first.ask('web', signOn.link)
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email)).toBe('/sign-in')
    expect(await whoIsSignedIn(browser)).toBe(email)
    provider.person = { ...provider.person, amr: ['pwd'] }
    expect(await goBySignOn(product.browser(), provider, email)).toBe('/sign-in?factors=app')
  })
})

describe('PA9, C22: what the provider claims', () => {
  it.each([
    ['an address outside of the proven domain', { email: 'chief@other.example' }],
    ['an address that it says is not verified', { emailVerified: false }],
    ['no address', { email: undefined as never }],
  ])('PA9: %s opens nothing, whatever it says of it', async (_what, claimed) => {
    const { email } = newcomer('acme.example', claimed)
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email)).toBe('/sign-in?refused=SINGLE_SIGN_ON_EMAIL')
    expect(await whoIsSignedIn(browser)).toBeNull()
  })

  it('PA9: an address for which another ecosystem’s provider speaks opens nothing there', async () => {
    const user = await member(strict, 'strict.example')
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, 'anybody@acme.example')).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_EMAIL',
    )
    expect(await whoIsSignedIn(browser)).toBeNull()
    expect(user.email).toContain('strict.example')
  })
})

describe('PA9, C23: the way there and back', () => {
  const begun = async (email: string, browser = product.browser()) => {
    const { beginSingleSignOn } = await browser.ask('web', signOn.begin, { email })
    return { browser, address: beginSingleSignOn as string }
  }

  it('PA9: asks with PKCE, nonce and state', async () => {
    const { email } = newcomer('acme.example')
    const { address } = await begun(email)
    const { searchParams } = new URL(address)
    expect(searchParams.get('response_type')).toBe('code')
    expect(searchParams.get('code_challenge_method')).toBe('S256')
    for (const name of ['state', 'nonce', 'code_challenge'])
      expect(searchParams.get(name)).toMatch(/^[\w-]{43}$/)
    expect(searchParams.get('redirect_uri')).toBe(`${redirectAddresses[1]}/${acme.ecosystem.id}`)
    expect(address).not.toContain(provider.client.secret)
  })

  it('PA9: is good once, in one browser, in one app and for a time', async () => {
    const { email } = newcomer('acme.example')
    const { browser, address } = await begun(email)
    const cookies = new Map(browser.cookies)
    const returned = await provider.visit(address)
    // Another browser, with a way of its own, and one with none.
    const other = await begun(email)
    for (const stranger of [other.browser, product.browser()])
      expect(await comeBack(stranger, 'web', returned)).toBe(
        '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
      )
    expect(await comeBack(browser, 'store', returned)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
    )
    expect(await comeBack(browser, 'web', returned)).toBe('/sign-in')
    // The same answer once more, with the cookies of before.
    const replayed = product.browser()
    for (const [name, value] of cookies) replayed.cookies.set(name, value)
    expect(await comeBack(replayed, 'web', returned)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
    )
    expect(await whoIsSignedIn(replayed)).toBeNull()
    const late = await begun(email)
    const lateReturned = await provider.visit(late.address)
    await product.pass(product.settings.SIGN_ON_SECONDS)
    expect(await comeBack(late.browser, 'web', lateReturned)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_TOO_LATE',
    )
  })

  it('PA9: a made up answer, and one with another code, sign nobody in', async () => {
    const { email } = newcomer('acme.example')
    const { browser, address } = await begun(email)
    const state = new URL(address).searchParams.get('state')
    const made = new URL(
      `${redirectAddresses[1]}/${acme.ecosystem.id}?state=${state}&code=made-up&iss=${encodeURIComponent(provider.issuer)}`,
    )
    expect(await comeBack(browser, 'web', made)).toBe('/sign-in?refused=SINGLE_SIGN_ON_REFUSED')
    const again = await begun(email)
    const denied = new URL(
      `${redirectAddresses[1]}/${acme.ecosystem.id}?state=${new URL(again.address).searchParams.get('state')}&error=access_denied&iss=${encodeURIComponent(provider.issuer)}`,
    )
    expect(await comeBack(again.browser, 'web', denied)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_REFUSED',
    )
  })

  it('PA9: another key of the provider is taken as soon as it signs with it', async () => {
    const { email } = newcomer('acme.example')
    await goBySignOn(product.browser(), provider, email)
    provider.rotateKeys()
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email)).toBe('/sign-in')
    expect(await whoIsSignedIn(browser)).toBe(email)
  })

  it('PA9: a provider that is away is said to be, at the beginning and at the end', async () => {
    const { email } = newcomer('acme.example')
    const { browser, address } = await begun(email)
    const returned = await provider.visit(address)
    await provider.stop()
    try {
      expect(await product.browser().refusal('web', signOn.begin, { email })).toBe(
        'SINGLE_SIGN_ON_AWAY',
      )
      expect(await comeBack(browser, 'web', returned)).toBe('/sign-in?refused=SINGLE_SIGN_ON_AWAY')
    } finally {
      await provider.start()
    }
  })

  it('PA9: the offer knows domains alone, and never a person', async () => {
    const user = await member(acme, 'acme.example')
    const browser = product.browser()
    const offer = async (email: string) =>
      (await browser.ask('web', signOn.offer, { email })).singleSignOnOffer
    expect(await offer(user.email)).toEqual({ name: 'Acme', passwordsOff: false })
    expect(await offer('nobody-at-all@acme.example')).toEqual(await offer(user.email))
    for (const email of ['ana@sub.acme.example', 'ana@other.example', 'acme.example', ''])
      expect(await offer(email)).toBeNull()
    expect(
      (await browser.ask('backoffice', signOn.offer, { email: user.email })).singleSignOnOffer,
    ).toBeNull()
    expect(await browser.refusal('web', signOn.begin, { email: 'ana@other.example' })).toBe(
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    expect(await browser.refusal('api', signOn.begin, { email: user.email })).toBe(
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    )
  })
})

// Last, since it moves the clock far away from the provider's.
describe('PA9: clocks', () => {
  it('PA9: of which one goes a little wrong keep nobody out; one that is far off does', async () => {
    const { email } = newcomer('acme.example')
    await goBySignOn(product.browser(), provider, email)
    const ahead = ((await product.platform.clock.now()).getTime() - Date.now()) / 1000
    // The provider's word is good for an hour from its own clock.
    await product.pass(Math.round(3600 - ahead + product.settings.SIGN_ON_CLOCK_SECONDS / 2))
    expect(await goBySignOn(product.browser(), provider, email)).toBe('/sign-in')
    await product.pass(product.settings.SIGN_ON_CLOCK_SECONDS)
    expect(await goBySignOn(product.browser(), provider, email)).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_REFUSED',
    )
  })
})
