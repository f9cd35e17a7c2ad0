import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { signedInWithMfa } from '../../test/harness/identity.ts'
import { newEcosystem, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  comeBack,
  newDns,
  newOwner,
  newSignOn,
  proveDomain,
  savedInput,
  setUpSignOn,
  signOn,
  switchPasswords,
} from '../../test/harness/single-sign-on.ts'
import { freshCode } from '../../test/harness/staff.ts'

const dns = newDns()
const product = useProduct(
  { SIGN_ON_INSIDE: 'yes', SIGN_ON_DOMAINS: '2' },
  { textRecords: dns.textRecords },
)
let provider: TestProvider
let made = 0
const newDomain = () => {
  made += 1
  return `company${made}.example`
}

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: ['http://localhost:4001', 'http://localhost:4003'].map(
      (app) => `${app}/sign-on/callback`,
    ),
  })
})
afterAll(() => provider.close())

describe('PA9: an administrator sets single sign-on up', () => {
  it('PA9: sees what the provider must know, and never the secret again', async () => {
    const { ecosystem, owner, browser } = await newOwner(product)
    const before = await browser.ask('store', signOn.read, { ecosystemId: ecosystem.id })
    expect(before.singleSignOn).toEqual({
      singleSignOn: null,
      redirectAddresses: [
        `http://localhost:4001/sign-on/callback/${ecosystem.id}`,
        `http://localhost:4003/sign-on/callback/${ecosystem.id}`,
      ],
      signOutAddress: 'http://localhost:4001/sign-on/sign-out',
    })
    const saved = await browser.ask(
      'store',
      signOn.save,
      await savedInput(product, provider, owner, ecosystem.id, { mfaValues: ['mfa', 'mfa'] }),
    )
    expect(saved.saveSingleSignOn.singleSignOn).toMatchObject({
      name: 'Acme',
      mfaValues: ['mfa'],
      role: null,
      enabled: false,
      passwordsOff: false,
      test: null,
      domains: [],
    })
    const rows = await product.rows<object>(
      'select * from sign_on_connections where ecosystem_id = $1',
      [ecosystem.id],
    )
    const record = await product.rows<object>(
      'select payload, disclosed from audit_events where target_id = (select id from sign_on_connections where ecosystem_id = $1)',
      [ecosystem.id],
    )
    for (const text of [JSON.stringify(saved), JSON.stringify(rows), JSON.stringify(record)])
      expect(text).not.toContain(provider.client.secret)
  })

  it('PA9: what can’t be is refused, and changes nothing', async () => {
    const { ecosystem, owner, browser } = await newOwner(product)
    const refusal = async (given: Parameters<typeof savedInput>[4]) =>
      browser.refusal(
        'store',
        signOn.save,
        await savedInput(product, provider, owner, ecosystem.id, given),
      )
    expect(await refusal({ name: ' ' })).toBe('NAME_INVALID')
    expect(await refusal({ issuer: 'login.example' })).toBe('PROVIDER_UNFIT')
    expect(await refusal({ clientId: ' ' })).toBe('BAD_USER_INPUT')
    expect(await refusal({ clientSecret: null })).toBe('BAD_USER_INPUT')
    expect(await refusal({ mfaValues: ['two words'] })).toBe('BAD_USER_INPUT')
    expect(await refusal({ role: 'ADMINISTRATOR' })).toBe('ROLE_NOT_ASSIGNABLE')
    const { input } = await savedInput(product, provider, owner, ecosystem.id)
    expect(
      await browser.refusal('store', signOn.save, { input: { ...input, code: '000000' } }),
    ).toBe('MFA_CODE_WRONG')
    const { singleSignOn } = await browser.ask('store', signOn.read, { ecosystemId: ecosystem.id })
    expect(singleSignOn.singleSignOn).toBeNull()
  })

  it('PA9: another issuer never gets the secret of the one before', async () => {
    const { ecosystem, owner, browser } = await newOwner(product)
    await browser.ask(
      'store',
      signOn.save,
      await savedInput(product, provider, owner, ecosystem.id),
    )
    const other = `${provider.issuer}/elsewhere`
    expect(
      await browser.refusal(
        'store',
        signOn.save,
        await savedInput(product, provider, owner, ecosystem.id, {
          issuer: other,
          clientSecret: null,
        }),
      ),
    ).toBe('BAD_USER_INPUT')
  })

  it('PA9: goes from the domain to the test, and only then on', async () => {
    const { ecosystem, owner, browser } = await newOwner(product)
    const ecosystemId = ecosystem.id
    const on = async () => ({
      input: { ecosystemId, on: true, code: await freshCode(product, owner) },
    })
    await browser.ask('store', signOn.save, await savedInput(product, provider, owner, ecosystemId))
    expect(await browser.refusal('store', signOn.switch, await on())).toBe('DOMAIN_UNPROVEN')
    expect(
      await browser.refusal('store', signOn.passwords, {
        input: { ecosystemId, on: false, code: '000000' },
      }),
    ).toBe('CONTEXT_CHANGED')
    const domain = newDomain()
    await proveDomain(browser, 'store', dns, ecosystemId, domain)
    expect(await browser.refusal('store', signOn.switch, await on())).toBe(
      'SINGLE_SIGN_ON_UNTESTED',
    )
    provider.person = { subject: 'tester', email: `tester@other.example`, emailVerified: true }
    const test = async () =>
      (await browser.ask('store', signOn.test, { ecosystemId })).testSingleSignOn
    const page = `/ecosystems/${ecosystemId}/settings/single-sign-on`
    expect(await comeBack(browser, 'store', await provider.visit(await test()))).toBe(
      `${page}?refused=SINGLE_SIGN_ON_EMAIL`,
    )
    provider.person = {
      ...provider.person,
      email: `tester@${domain}`,
      acr: undefined as never,
      amr: ['mfa'],
    }
    expect(await comeBack(browser, 'store', await provider.visit(await test()))).toBe(
      `${page}?tested=1`,
    )
    const { singleSignOn } = await browser.ask('store', signOn.read, { ecosystemId })
    expect(singleSignOn.singleSignOn.test).toMatchObject({
      email: `tester@${domain}`,
      amr: ['mfa'],
      mfa: false,
    })
    const switched = await browser.ask('store', signOn.switch, await on())
    expect(switched.switchSingleSignOn.singleSignOn.enabled).toBe(true)
    expect(
      await product.rows('select 1 from users where email = $1', [`tester@${domain}`]),
    ).toEqual([])
  })

  it('PA9: a test begins in an app that has pages', async () => {
    const { ecosystem, owner } = await newOwner(product)
    const browser = await signedInWithMfa(product, owner, 'api')
    await browser.ask('api', signOn.save, await savedInput(product, provider, owner, ecosystem.id))
    expect(await browser.refusal('api', signOn.test, { ecosystemId: ecosystem.id })).toBe(
      'APP_NOT_ALLOWED',
    )
  })

  it('PA9: a test counts only for who has begun it, with what is set up now', async () => {
    const { ecosystem, owner, browser } = await newOwner(product)
    const ecosystemId = ecosystem.id
    await browser.ask('store', signOn.save, await savedInput(product, provider, owner, ecosystemId))
    const domain = newDomain()
    await proveDomain(browser, 'store', dns, ecosystemId, domain)
    provider.person = { subject: 'tester', email: `tester@${domain}`, emailVerified: true }
    const { testSingleSignOn } = await browser.ask('store', signOn.test, { ecosystemId })
    const returned = await provider.visit(testSingleSignOn)
    await browser.ask(
      'store',
      signOn.save,
      await savedInput(product, provider, owner, ecosystemId, { clientSecret: 'another' }),
    )
    expect(await comeBack(browser, 'store', returned)).toContain('refused=SINGLE_SIGN_ON_')
    const again = await browser.ask('store', signOn.test, { ecosystemId })
    const away = await provider.visit(again.testSingleSignOn)
    await browser.ask('store', 'mutation { signOut }')
    expect(await comeBack(browser, 'store', away)).toContain('refused=SINGLE_SIGN_ON_')
  })

  it('PA9: another provider, client or secret switches it off until it is tested again', async () => {
    const given = { dns, domain: newDomain() }
    const made = await newSignOn(product, provider, given)
    await switchPasswords(product, made, false)
    const { ecosystem, owner, browser } = made
    const ecosystemId = ecosystem.id
    const renamed = await browser.ask(
      'store',
      signOn.save,
      await savedInput(product, provider, owner, ecosystemId, {
        name: 'Other',
        clientSecret: null,
      }),
    )
    expect(renamed.saveSingleSignOn.singleSignOn).toMatchObject({
      enabled: true,
      passwordsOff: true,
    })
    const changed = await browser.ask(
      'store',
      signOn.save,
      await savedInput(product, provider, owner, ecosystemId, { clientSecret: 'another' }),
    )
    expect(changed.saveSingleSignOn.singleSignOn).toMatchObject({
      enabled: false,
      passwordsOff: false,
      test: null,
    })
  })
})

describe('PA9: domains', () => {
  it('PA9: are proven by their TXT record, by one ecosystem alone', async () => {
    const one = await newOwner(product)
    const other = await newOwner(product)
    const domain = newDomain()
    for (const { browser, owner, ecosystem } of [one, other])
      await browser.ask(
        'store',
        signOn.save,
        await savedInput(product, provider, owner, ecosystem.id),
      )
    const added = await one.browser.ask('store', signOn.addDomain, {
      input: { ecosystemId: one.ecosystem.id, domain: `ana@${domain.toUpperCase()}` },
    })
    const [row] = added.addSingleSignOnDomain.singleSignOn.domains
    expect(row).toMatchObject({ domain, recordName: `_single-sign-on.${domain}`, provenAt: null })
    const named = { input: { ecosystemId: one.ecosystem.id, domainId: row.id } }
    expect(await one.browser.refusal('store', signOn.verify, named)).toBe('DOMAIN_UNPROVEN')
    dns.records.set(row.recordName, ['single-sign-on=something-else'])
    expect(await one.browser.refusal('store', signOn.verify, named)).toBe('DOMAIN_UNPROVEN')
    dns.records.set(row.recordName, [row.recordValue])
    await one.browser.ask('store', signOn.verify, named)
    // The record of one ecosystem proves nothing for another.
    const theirs = await other.browser.ask('store', signOn.addDomain, {
      input: { ecosystemId: other.ecosystem.id, domain },
    })
    const [their] = theirs.addSingleSignOnDomain.singleSignOn.domains
    const theirName = { input: { ecosystemId: other.ecosystem.id, domainId: their.id } }
    expect(await other.browser.refusal('store', signOn.verify, theirName)).toBe('DOMAIN_UNPROVEN')
    dns.records.set(row.recordName, [row.recordValue, their.recordValue])
    expect(await other.browser.refusal('store', signOn.verify, theirName)).toBe('DOMAIN_TAKEN')
    // Nobody touches the domain of another ecosystem.
    expect(
      await other.browser.refusal('store', signOn.verify, {
        input: { ecosystemId: other.ecosystem.id, domainId: row.id },
      }),
    ).toBe('NOT_FOUND')
  })

  it('PA9: are no more than the setting says, and each only once', async () => {
    const { browser, owner, ecosystem } = await newOwner(product)
    const ecosystemId = ecosystem.id
    await browser.ask('store', signOn.save, await savedInput(product, provider, owner, ecosystemId))
    const add = (domain: string) => ({ input: { ecosystemId, domain } })
    const domain = newDomain()
    await browser.ask('store', signOn.addDomain, add(domain))
    const twice = await browser.ask('store', signOn.addDomain, add(domain))
    expect(twice.addSingleSignOnDomain.singleSignOn.domains).toHaveLength(1)
    await browser.ask('store', signOn.addDomain, add(newDomain()))
    expect(await browser.refusal('store', signOn.addDomain, add(newDomain()))).toBe('DOMAINS_FULL')
    expect(await browser.refusal('store', signOn.addDomain, add('no domain'))).toBe(
      'DOMAIN_INVALID',
    )
  })

  it('PA9: the last one that goes switches single sign-on off, and passwords on', async () => {
    const domain = newDomain()
    const made = await newSignOn(product, provider, { dns, domain })
    await switchPasswords(product, made, false)
    const { browser, owner, ecosystem } = made
    const { singleSignOn } = await browser.ask('store', signOn.read, { ecosystemId: ecosystem.id })
    const [{ id: domainId }] = singleSignOn.singleSignOn.domains
    const left = await browser.ask('store', signOn.removeDomain, {
      input: { ecosystemId: ecosystem.id, domainId, code: await freshCode(product, owner) },
    })
    expect(left.removeSingleSignOnDomain.singleSignOn).toMatchObject({
      enabled: false,
      passwordsOff: false,
      domains: [],
    })
    expect(
      (await product.browser().ask('web', signOn.offer, { email: `ana@${domain}` }))
        .singleSignOnOffer,
    ).toBeNull()
  })

  it('PA9: a DNS that does not answer proves nothing', async () => {
    const { browser, owner, ecosystem } = await newOwner(product)
    const ecosystemId = ecosystem.id
    await browser.ask('store', signOn.save, await savedInput(product, provider, owner, ecosystemId))
    const added = await browser.ask('store', signOn.addDomain, {
      input: { ecosystemId, domain: newDomain() },
    })
    const [row] = added.addSingleSignOnDomain.singleSignOn.domains
    dns.fail(row.recordName)
    expect(
      await browser.refusal('store', signOn.verify, { input: { ecosystemId, domainId: row.id } }),
    ).toBe('DOMAIN_UNPROVEN')
  })
})

describe('PA9: who sets it up', () => {
  it('PA9: an administrator without MFA does not', async () => {
    const { id: ecosystemId, administrator } = await newEcosystem(product)
    const browser = await signedIn(product, administrator, 'STORE')
    const { owner } = await newOwner(product)
    const given = await savedInput(product, provider, owner, ecosystemId)
    expect(await browser.refusal('store', signOn.save, given)).toBe('MFA_NOT_ON')
    expect(await browser.refusal('store', signOn.read)).toBe('FORBIDDEN')
  })

  it('PA9: nor can one ecosystem be set up twice', async () => {
    const { browser, owner, ecosystem } = await newOwner(product)
    const first = await savedInput(product, provider, owner, ecosystem.id)
    await browser.ask('store', signOn.save, first)
    await setUpSignOn(
      product,
      provider,
      { browser, surface: 'store', person: owner },
      ecosystem.id,
      { dns, domain: newDomain() },
    )
    const rows = await product.rows('select 1 from sign_on_connections where ecosystem_id = $1', [
      ecosystem.id,
    ])
    expect(rows).toHaveLength(1)
  })
})
