import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { confirmedErasure } from '../../test/harness/erasures.ts'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  type PersonWithMfa,
  signedInByPassword,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newMembership } from '../../test/harness/people.ts'
import { brought, newOperator } from '../../test/harness/platform-ecosystems.ts'
import { peopleOperations } from '../../test/harness/platform-people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  goBySignOn,
  newDns,
  newSignOn,
  type SignOnOwner,
  signOn,
  userWith,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'
import { testAction } from '../../test/harness/test-actions.ts'
import { manySends } from '../../test/harness/test-settings.ts'
import { systemActor } from '../platform/actor.ts'

const dns = newDns()
const product = useProduct(
  {
    ...manySends,
    SIGN_ON_INSIDE: 'yes',
    ERASURE_SECONDS: '60',
    ERASURE_NOTICE_SECONDS: '60',
    STAFF_IDLE_SECONDS: '86400',
    STAFF_DEVICE_SECONDS: '604800',
  },
  { textRecords: dns.textRecords },
)
let provider: TestProvider
let acme: SignOnOwner
let made = 0

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: [4001, 4003].map((port) => `http://localhost:${port}/sign-on/callback`),
  })
  acme = await newSignOn(product, provider, {
    dns,
    domain: 'acme.example',
    role: 'USER',
    mfaValues: ['mfa'],
  })
})
afterAll(() => provider.close())

/** A member with MFA whose account is linked; the provider's word counts as MFA. */
async function linkedMember(): Promise<PersonWithMfa> {
  made += 1
  const email = `linked${made}.sso@acme.example`
  provider.person = { subject: `linked-${made}`, email, emailVerified: true, amr: ['mfa'] }
  const person = await newPersonWithMfa(product, { email })
  await newMembership(product, acme.ecosystem.id, person.user)
  const browser = product.browser()
  await goBySignOn(browser, provider, email)
  await typeCredentials(browser, 'web', email)
  await browser.ask('web', identity.enterCode, { code: await mfaCode(product, person.secret) })
  await browser.ask('web', signOn.link)
  await product.pass(30)
  return person
}

const change = (sql: string, id: string) =>
  product.platform.inChange(systemActor('test'), async (one) => {
    await one.manager.query(sql, [id])
    one.record(testAction('user.changed', 'user'), { targetId: id })
  })

describe('PA9: who is let in no more', () => {
  it('PA9: somebody who is blocked', async () => {
    const { user } = await linkedMember()
    await change("update users set status = 'BLOCKED' where id = $1", user.id)
    for (const amr of [['mfa'], ['pwd']]) {
      provider.person = { ...provider.person, amr }
      const browser = product.browser()
      expect(await goBySignOn(browser, provider, user.email)).toBe('/sign-in?refused=USER_BLOCKED')
      expect(await whoIsSignedIn(browser)).toBeNull()
    }
  })

  it('PA9: somebody of whom the word stopped to hold before the MFA code came', async () => {
    const { user, secret } = await linkedMember()
    provider.person = { ...provider.person, amr: ['pwd'] }
    for (const [undo, redo] of [
      [
        "update memberships set status = 'BLOCKED' where user_id = $1",
        "update memberships set status = 'ACTIVE' where user_id = $1",
      ],
      [
        'update sign_on_connections set enabled = false where $1::uuid is not null',
        'update sign_on_connections set enabled = true where $1::uuid is not null',
      ],
    ] as const) {
      const browser = product.browser()
      expect(await goBySignOn(browser, provider, user.email)).toBe('/sign-in?factors=app')
      await change(undo, user.id)
      await product.pass(30)
      const code = await mfaCode(product, secret)
      expect(await browser.refusal('web', identity.enterCode, { code })).toBe(
        'SINGLE_SIGN_ON_TOO_LATE',
      )
      expect(await whoIsSignedIn(browser)).toBeNull()
      await change(redo, user.id)
    }
  })

  it('PA9, PA11: somebody whose data is erased; their copy says before who they are at the provider', async () => {
    const person = await linkedMember()
    const { email } = person.user
    const { subject } = provider.person
    const browser = product.browser()
    await goBySignOn(browser, provider, email)
    await browser.ask('web', 'mutation ($code: String!) { openOwnData(code: $code) }', {
      code: await mfaCode(product, person.secret),
    })
    const copy = await browser.fetch('/web/own-data', { headers: { 'x-app': 'web' } })
    const lines = (await copy.text())
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines).toContainEqual(
      expect.objectContaining({ table: 'sign_on_links', issuer: provider.issuer, subject }),
    )
    await change(
      'update sign_on_connections set tested_email = (select email from users where id = $1)',
      person.user.id,
    )
    const { browser: backoffice } = await newOperator(product)
    const page = await backoffice.ask('backoffice', peopleOperations.one, { id: person.user.id })
    expect(page.platformPerson.linkedSignOns).toEqual(['Acme'])
    const { id } = await confirmedErasure(product, person)
    // The provider's clock does not go on with the product's: little time passes.
    await product.pass(60)
    await product.settle()
    const links = await product.rows('select 1 from sign_on_links where user_id = $1', [
      person.user.id,
    ])
    expect(links).toEqual([])
    await product.pass(60)
    await product.settle()
    expect(await product.rows('select state from erasures where id = $1', [id])).toEqual([
      { state: 'DONE' },
    ])
    const [tested] = await product.rows<{ email: string }>(
      'select tested_email as email from sign_on_connections',
    )
    expect(tested?.email).toMatch(/@erased\.invalid$/)
    const later = product.browser()
    // Whoever comes with that account now is somebody new, who has nothing of before.
    expect(await goBySignOn(later, provider, email)).toBe('/sign-in')
    expect((await userWith(product, email)).id).not.toBe(person.user.id)
    expect(await whoIsSignedIn(later)).toBe(email)
  })

  it('PA9, PA3: into a suspended ecosystem nobody joins; a closed one’s sign-in speaks for nobody, and binds nobody', async () => {
    const { user } = await linkedMember()
    const operator = await newOperator(product)
    provider.person = {
      subject: 'client',
      email: 'client.sso@acme.example',
      emailVerified: true,
    }
    const client = await newPersonWithPassword(product, { email: 'client.sso@acme.example' })
    const waiting = product.browser()
    expect(await goBySignOn(waiting, provider, client.email)).toBe('/sign-in?link=1')
    await brought(operator, acme.ecosystem.id, 'SUSPENDED')
    await signedInByPassword(product, client, 'web', waiting)
    expect(await waiting.refusal('web', signOn.link)).toBe('ECOSYSTEM_NOT_OPEN')
    provider.person = {
      subject: `linked-${made}`,
      email: user.email,
      emailVerified: true,
      amr: ['mfa'],
    }
    // Their account is theirs all the same; what they may do there is another question.
    expect(await goBySignOn(product.browser(), provider, user.email)).toBe('/sign-in')
    const newcomer = 'newcomer.sso@acme.example'
    provider.person = { subject: 'newcomer', email: newcomer, emailVerified: true }
    expect(await goBySignOn(product.browser(), provider, newcomer)).toBe(
      '/sign-in?refused=ECOSYSTEM_NOT_OPEN',
    )
    expect(await userWith(product, newcomer)).toBeUndefined()
    await brought(operator, acme.ecosystem.id, 'CLOSED')
    expect(await product.browser().refusal('web', signOn.begin, { email: newcomer })).toBe(
      'SINGLE_SIGN_ON_NOT_ADMITTED',
    )
    expect(
      (await product.browser().ask('web', signOn.offer, { email: newcomer })).singleSignOnOffer,
    ).toBeNull()
  })
})
