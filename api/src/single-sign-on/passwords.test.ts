import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  identity,
  newPersonWithPassword,
  PASSWORD,
  signedInByPassword,
  subjectsTo,
} from '../../test/harness/identity.ts'
import { newMembership } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  goBySignOn,
  newDns,
  newSignOn,
  type SignOnOwner,
  setUpSignOn,
  signOn,
  switchPasswords,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'
import { freshCode, newStaff, type TestStaff } from '../../test/harness/staff.ts'
import { systemActor } from '../platform/actor.ts'
import { allowStaffPasswords } from './allow-staff-passwords.ts'

const dns = newDns()
const product = useProduct({ SIGN_ON_INSIDE: 'yes' }, { textRecords: dns.textRecords })
let provider: TestProvider
let acme: SignOnOwner
let operator: TestStaff
let made = 0

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: [4001, 4002, 4003].map(
      (port) => `http://localhost:${port}/sign-on/callback`,
    ),
  })
  acme = await newSignOn(product, provider, { dns, domain: 'acme.example' })
  operator = await newStaff(product)
})
afterAll(() => provider.close())

async function member(domain = 'acme.example') {
  made += 1
  const email = `member${made}.sso@${domain}`
  const user = await newPersonWithPassword(product, { email })
  await newMembership(product, acme.ecosystem.id, user)
  provider.person = { subject: `member-${made}`, email, emailVerified: true }
  return user
}

const credentials = (email: string) => ({ input: { email, password: PASSWORD } })

describe('PA9: passwords are switched off for a domain', () => {
  it('PA9: nobody with its addresses signs in by one, whether they have an account or not', async () => {
    const user = await member()
    await switchPasswords(product, acme, false)
    for (const email of [user.email, 'nobody-at-all@acme.example', 'NOBODY@Acme.Example'])
      for (const surface of ['web', 'store', 'api'] as const)
        expect(await product.browser().refusal(surface, identity.signIn, credentials(email))).toBe(
          'PASSWORDS_OFF',
        )
    const offered = await product.browser().ask('web', signOn.offer, { email: user.email })
    expect(offered.singleSignOnOffer).toEqual({ name: 'Acme', passwordsOff: true })
    // Others, and staff, are not meant.
    const other = await newPersonWithPassword(product)
    await signedInByPassword(product, other)
    const staff = await newPersonWithPassword(product, {
      email: 'staff.sso@acme.example',
      staffRole: 'ANALYST',
    })
    await signedInByPassword(product, staff, 'backoffice')
    await switchPasswords(product, acme, true)
    await signedInByPassword(product, user)
  })

  it('PA9: the password still proves the earlier way in, once, for the account that the provider has named', async () => {
    const user = await member()
    const other = await member()
    provider.person = { subject: 'for-user', email: user.email, emailVerified: true }
    await switchPasswords(product, acme, false)
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, user.email)).toBe('/sign-in?link=1')
    expect(await browser.refusal('web', identity.signIn, credentials(other.email))).toBe(
      'PASSWORDS_OFF',
    )
    await signedInByPassword(product, user, 'web', browser)
    await browser.ask('web', signOn.link)
    await browser.ask('web', identity.signOut)
    expect(await browser.refusal('web', identity.signIn, credentials(user.email))).toBe(
      'PASSWORDS_OFF',
    )
    expect(await goBySignOn(browser, provider, user.email)).toBe('/sign-in')
    await switchPasswords(product, acme, true)
  })

  it('PA9: operators allow them again, with a code, and the administrator is told', async () => {
    const user = await member()
    await switchPasswords(product, acme, false)
    const { singleSignOnConnections } = await operator.browser.ask('backoffice', signOn.list)
    const [{ node }] = singleSignOnConnections.edges
    expect(node).toMatchObject({
      ecosystemId: acme.ecosystem.id,
      ecosystemName: acme.ecosystem.name,
      name: 'Acme',
      enabled: true,
      passwordsOff: true,
      domains: ['acme.example'],
    })
    const input = { id: node.id, code: '000000' }
    expect(await operator.browser.refusal('backoffice', signOn.allow, { input })).toBe(
      'MFA_CODE_WRONG',
    )
    for (const id of [randomUUID(), 'none'])
      expect(
        await operator.browser.refusal('backoffice', signOn.allow, { input: { ...input, id } }),
      ).toBe('NOT_FOUND')
    await operator.browser.ask('backoffice', signOn.allow, {
      input: { id: node.id, code: await freshCode(product, operator) },
    })
    await signedInByPassword(product, user)
    await product.settle()
    expect(subjectsTo(product, acme.owner.user)).toContain(
      `Passwords are allowed again at ${acme.ecosystem.name}`,
    )
    const again = { input: { id: node.id, code: await freshCode(product, operator) } }
    await operator.browser.ask('backoffice', signOn.allow, again)
    const events = await product.rows(
      "select 1 from audit_events where target_id = $1 and action = 'singleSignOn.passwordsAllowed'",
      [node.id],
    )
    expect(events.length).toBeGreaterThan(0)
  })
})

describe('PA9: the installation’s own provider, for its staff', () => {
  it('PA9: is set up by operators, and lets in staff alone', async () => {
    await setUpSignOn(
      product,
      provider,
      { browser: operator.browser, surface: 'backoffice', person: operator },
      null,
      { dns, domain: 'house.example' },
    )
    const email = 'analyst.sso@house.example'
    const analyst = await newPersonWithPassword(product, { email, staffRole: 'ANALYST' })
    provider.person = { subject: 'analyst', email, emailVerified: true }
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email, 'backoffice')).toBe('/sign-in?link=1')
    await signedInByPassword(product, analyst, 'backoffice', browser)
    await browser.ask('backoffice', signOn.link)
    const other = product.browser()
    expect(await goBySignOn(other, provider, email, 'backoffice')).toBe('/sign-in')
    expect(await whoIsSignedIn(other, 'backoffice')).toBe(email)
    // It speaks for nobody in the apps of clients.
    expect(await product.browser().refusal('web', signOn.begin, { email })).toBe(
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    provider.person = {
      subject: 'somebody',
      email: 'somebody.sso@house.example',
      emailVerified: true,
    }
    expect(await goBySignOn(product.browser(), provider, email, 'backoffice')).toBe(
      '/sign-in?refused=SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    const off = { ecosystemId: null, on: false, code: await freshCode(product, operator) }
    await operator.browser.ask('backoffice', signOn.passwords, { input: off })
    for (const surface of ['backoffice', 'api'] as const)
      expect(await product.browser().refusal(surface, identity.signIn, credentials(email))).toBe(
        'PASSWORDS_OFF',
      )
    await signedInByPassword(product, analyst, 'web')
    const server = systemActor('operator allow-passwords')
    const [line] = await allowStaffPasswords(product.platform, server)
    expect(line).toContain('Staff sign in by password again.')
    await signedInByPassword(product, analyst, 'backoffice')
    expect(await allowStaffPasswords(product.platform, server)).toEqual([
      'Passwords of staff are not switched off.',
    ])
  })

  it('PA9: gives nobody a role, and joins nobody', async () => {
    const { singleSignOn } = await operator.browser.ask('backoffice', signOn.read)
    expect(singleSignOn.redirectAddresses).toEqual(['http://localhost:4002/sign-on/callback/staff'])
    const input = {
      ecosystemId: null,
      name: 'House',
      issuer: provider.issuer,
      clientId: provider.client.id,
      clientSecret: null,
      mfaValues: [],
      role: 'USER',
      code: await freshCode(product, operator),
    }
    expect(await operator.browser.refusal('backoffice', signOn.save, { input })).toBe(
      'ROLE_NOT_ASSIGNABLE',
    )
  })
})
