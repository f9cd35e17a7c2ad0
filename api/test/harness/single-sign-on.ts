import type { MembershipRole } from 'shared-schema/enums'
import { expect } from 'vitest'
import type { User } from '../../src/identity/entities.ts'
import type { TextRecords } from '../../src/platform/text-records.ts'
import type { Browser } from './browser.ts'
import { newPersonWithMfa, type PersonWithMfa, signedInWithMfa } from './identity.ts'
import { newEcosystem, type TestEcosystem } from './people.ts'
import type { Product } from './product.ts'
import type { TestProvider } from './provider.ts'
import { freshCode } from './staff.ts'

/** The DNS of a test: what it knows, by name. */
export interface TestDns {
  readonly records: Map<string, string[]>
  readonly textRecords: TextRecords
  /** From now on nobody answers for this name. */
  fail(name: string): void
}

export function newDns(): TestDns {
  const records = new Map<string, string[]>()
  const failing = new Set<string>()
  return {
    records,
    textRecords: async (name) => {
      if (failing.has(name)) throw Object.assign(new Error('no answer'), { code: 'ETIMEOUT' })
      return records.get(name) ?? []
    },
    fail: (name) => void failing.add(name),
  }
}

const SETUP = `redirectAddresses signOutAddress singleSignOn { id name issuer clientId mfaValues role enabled passwordsOff
  test { at email acr amr mfa } domains { id domain recordName recordValue provenAt } }`

/** The operations of single sign-on, as the apps send them. */
export const signOn = {
  read: `query ($ecosystemId: ID) { singleSignOn(ecosystemId: $ecosystemId) { ${SETUP} } }`,
  save: `mutation ($input: SaveSingleSignOnInput!) { saveSingleSignOn(input: $input) { ${SETUP} } }`,
  addDomain: `mutation ($input: AddSingleSignOnDomainInput!) { addSingleSignOnDomain(input: $input) { ${SETUP} } }`,
  verify: `mutation ($input: VerifySingleSignOnDomainInput!) { verifySingleSignOnDomain(input: $input) { ${SETUP} } }`,
  removeDomain: `mutation ($input: RemoveSingleSignOnDomainInput!) { removeSingleSignOnDomain(input: $input) { ${SETUP} } }`,
  test: `mutation ($ecosystemId: ID) { testSingleSignOn(ecosystemId: $ecosystemId) }`,
  switch: `mutation ($input: SwitchSingleSignOnInput!) { switchSingleSignOn(input: $input) { ${SETUP} } }`,
  passwords: `mutation ($input: SwitchSingleSignOnInput!) { switchPasswordSignIns(input: $input) { ${SETUP} } }`,
  list: `query ($first: Int! = 20, $after: String) { singleSignOnConnections(first: $first, after: $after) {
    edges { node { id ecosystemId ecosystemName name enabled passwordsOff domains } } pageInfo { hasNextPage endCursor } } }`,
  allow: `mutation ($input: AllowPasswordsAgainInput!) { allowPasswordsAgain(input: $input) }`,
  offer: `query ($email: String!) { singleSignOnOffer(email: $email) { name passwordsOff } }`,
  pending: `{ pendingSingleSignOnLink { name email } }`,
  begin: `mutation ($email: String!) { beginSingleSignOn(input: { email: $email }) }`,
  link: 'mutation { linkSingleSignOn }',
  links: `query ($first: Int! = 20, $after: String) { singleSignOnLinks(first: $first, after: $after) {
    edges { node { id name issuer linkedAt current } } pageInfo { hasNextPage endCursor } } }`,
  unlink: 'mutation ($id: ID!) { unlinkSingleSignOn(id: $id) }',
} as const

/** An app that people enter by single sign-on. */
export type SignOnSurface = 'store' | 'web' | 'backoffice'

/** Sends the browser back from the provider, and keeps its cookies. Returns the path to which the API sends it. */
export async function comeBack(
  browser: Browser,
  surface: SignOnSurface,
  returned: URL,
): Promise<string> {
  const response = await browser.fetch(`/${surface}${returned.pathname}${returned.search}`, {
    redirect: 'manual',
  })
  expect(response.status).toBe(303)
  for (const header of response.headers.getSetCookie()) {
    const [pair = ''] = header.split(';')
    const at = pair.indexOf('=')
    if (/max-age=0/i.test(header)) browser.cookies.delete(pair.slice(0, at))
    else browser.cookies.set(pair.slice(0, at), pair.slice(at + 1))
  }
  const { pathname, search } = new URL(response.headers.get('location') ?? '')
  return pathname + search
}

/** Goes by the company's own sign-in. Returns the path at which the browser arrives. */
export async function goBySignOn(
  browser: Browser,
  provider: TestProvider,
  email: string,
  surface: SignOnSurface = 'web',
): Promise<string> {
  const { beginSingleSignOn } = await browser.ask(surface, signOn.begin, { email })
  return comeBack(browser, surface, await provider.visit(beginSingleSignOn))
}

/** An ecosystem with its administrator, who is signed in to the Store. */
export interface SignOnOwner {
  readonly ecosystem: TestEcosystem
  readonly owner: PersonWithMfa
  readonly browser: Browser
}

export async function newOwner(product: Product): Promise<SignOnOwner> {
  const owner = await newPersonWithMfa(product)
  const ecosystem = await newEcosystem(product, { administrator: owner.user })
  return { ecosystem, owner, browser: await signedInWithMfa(product, owner, 'store') }
}

/** What a test says of a connection; the rest is as usual. */
export interface GivenSignOn {
  readonly name?: string
  readonly mfaValues?: string[]
  readonly role?: MembershipRole | null
  readonly issuer?: string
  readonly clientId?: string
  readonly clientSecret?: string | null
}

/** Saves a connection as the form does. */
export const savedInput = async (
  product: Product,
  provider: TestProvider,
  person: PersonWithMfa,
  ecosystemId: string | null,
  given: GivenSignOn = {},
) => ({
  input: {
    ecosystemId,
    name: 'Acme',
    issuer: provider.issuer,
    clientId: provider.client.id,
    clientSecret: provider.client.secret,
    mfaValues: [],
    role: null,
    ...given,
    code: await freshCode(product, person),
  },
})

/** Adds a domain, puts its record into the DNS, and verifies it. */
export async function proveDomain(
  browser: Browser,
  surface: SignOnSurface,
  dns: TestDns,
  ecosystemId: string | null,
  domain: string,
): Promise<void> {
  const { addSingleSignOnDomain } = await browser.ask(surface, signOn.addDomain, {
    input: { ecosystemId, domain },
  })
  const row = addSingleSignOnDomain.singleSignOn.domains.find(
    (one: { domain: string }) => one.domain === domain,
  )
  dns.records.set(row.recordName, ['v=spf1 -all', row.recordValue])
  await browser.ask(surface, signOn.verify, { input: { ecosystemId, domainId: row.id } })
}

interface NewSignOn extends GivenSignOn {
  readonly dns: TestDns
  readonly domain: string
}

/** Sets a connection up and switches it on, as its administrator does it in the Store. */
export async function newSignOn(
  product: Product,
  provider: TestProvider,
  { dns, domain, ...given }: NewSignOn,
): Promise<SignOnOwner> {
  const made = await newOwner(product)
  const { ecosystem, owner, browser } = made
  await setUpSignOn(product, provider, { browser, surface: 'store', person: owner }, ecosystem.id, {
    dns,
    domain,
    ...given,
  })
  return made
}

interface AtWork {
  readonly browser: Browser
  readonly surface: 'store' | 'backoffice'
  readonly person: PersonWithMfa
}

/** The same for an ecosystem that is there, or for the installation (null). */
export async function setUpSignOn(
  product: Product,
  provider: TestProvider,
  { browser, surface, person }: AtWork,
  ecosystemId: string | null,
  { dns, domain, ...given }: NewSignOn,
): Promise<void> {
  await browser.ask(
    surface,
    signOn.save,
    await savedInput(product, provider, person, ecosystemId, given),
  )
  await proveDomain(browser, surface, dns, ecosystemId, domain)
  const before = provider.person
  provider.person = { subject: 'tester', email: `tester@${domain}`, emailVerified: true }
  const { testSingleSignOn } = await browser.ask(surface, signOn.test, { ecosystemId })
  const path = await comeBack(browser, surface, await provider.visit(testSingleSignOn))
  expect(path).toContain('single-sign-on?tested=1')
  provider.person = before
  await browser.ask(surface, signOn.switch, {
    input: { ecosystemId, on: true, code: await freshCode(product, person) },
  })
}

/** Switches passwords off for the domains of an ecosystem, or allows them. */
export const switchPasswords = async (
  product: Product,
  { ecosystem, owner, browser }: SignOnOwner,
  on: boolean,
): Promise<void> => {
  const input = { ecosystemId: ecosystem.id, on, code: await freshCode(product, owner) }
  await browser.ask('store', signOn.passwords, { input })
}

/** The e-mail of whoever is signed in; null if nobody is. */
export const whoIsSignedIn = async (
  browser: Browser,
  surface: SignOnSurface = 'web',
): Promise<string | null> =>
  (await browser.ask(surface, '{ viewer { user { email } } }')).viewer?.user.email ?? null

/** The user with an address. */
export const userWith = async (product: Product, email: string): Promise<User> => {
  const [user] = await product.rows<User>('select * from users where email = $1', [email])
  return user as User
}
