import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  identity,
  mfaCode,
  newPersonWithMfa,
  newPersonWithPassword,
  signedInByPassword,
  signedInWithMfa,
  subjectsTo,
  typeCredentials,
} from '../../test/harness/identity.ts'
import { newMembership } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import { recordedEvents } from '../../test/harness/recorded.ts'
import {
  goBySignOn,
  newDns,
  newSignOn,
  type SignOnOwner,
  signOn,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'

const dns = newDns()
const product = useProduct({ SIGN_ON_INSIDE: 'yes' }, { textRecords: dns.textRecords })
let provider: TestProvider
let acme: SignOnOwner

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: [4001, 4003].map((port) => `http://localhost:${port}/sign-on/callback`),
  })
  acme = await newSignOn(product, provider, { dns, domain: 'acme.example' })
})
afterAll(() => provider.close())

/** A member who is linked, with a browser in which they came in by their password. */
async function linked(name: string) {
  const email = `${name}.sso@acme.example`
  const user = await newPersonWithPassword(product, { email })
  await newMembership(product, acme.ecosystem.id, user)
  provider.person = { subject: name, email, emailVerified: true }
  const browser = product.browser()
  await goBySignOn(browser, provider, email)
  await signedInByPassword(product, user, 'web', browser)
  await browser.ask('web', signOn.link)
  return { user, browser }
}

const linksIn = async (browser: Awaited<ReturnType<typeof linked>>['browser']) => {
  const { singleSignOnLinks } = await browser.ask('web', signOn.links)
  return singleSignOnLinks.edges.map(
    ({ node }: { node: { id: string; name: string; issuer: string; current: boolean } }) => node,
  )
}

describe('PA9: the accounts at a company’s own sign-in by which a person comes in', () => {
  it('are shown to that person: what each is called, of which provider, and whether they came in by it here', async () => {
    const { user, browser } = await linked('ana')
    expect(await linksIn(browser)).toMatchObject([
      { name: 'Acme', issuer: provider.issuer, current: false },
    ])
    const byProvider = product.browser()
    await goBySignOn(byProvider, provider, user.email)
    expect(await linksIn(byProvider)).toMatchObject([{ name: 'Acme', current: true }])
    const stranger = await newPersonWithMfa(product)
    expect(await linksIn(await signedInWithMfa(product, stranger, 'web'))).toEqual([])
  })

  it('are taken away by that person: whoever came in by one is out, the person is told, and it is on the record', async () => {
    const { user, browser } = await linked('rui')
    const byProvider = product.browser()
    await goBySignOn(byProvider, provider, user.email)
    const [link] = await linksIn(browser)
    await browser.ask('web', signOn.unlink, { id: link.id })
    expect(await whoIsSignedIn(byProvider)).toBeNull()
    expect(await whoIsSignedIn(browser)).toBe(user.email)
    expect(await linksIn(browser)).toEqual([])
    await product.settle()
    expect(subjectsTo(product, user)).toContain('You no longer sign in with Acme')
    const events = await recordedEvents(
      product,
      `action = 'singleSignOnLink.unlinked' and payload::jsonb ->> 'targetId' = $1`,
      [user.id],
    )
    expect(events).toMatchObject([{ actorId: user.id, subjectId: user.id }])
    // The same account opens nothing any more, before the person has proven the earlier way in.
    const again = product.browser()
    expect(await goBySignOn(again, provider, user.email)).toBe('/sign-in?link=1')
    expect(await whoIsSignedIn(again)).toBeNull()
    await signedInByPassword(product, user, 'web', again)
    await again.ask('web', signOn.link)
    expect(await linksIn(again)).toHaveLength(1)
  })

  it('with the one by which they came in here, they are signed out here too', async () => {
    const { user } = await linked('eva')
    const byProvider = product.browser()
    await goBySignOn(byProvider, provider, user.email)
    const [link] = await linksIn(byProvider)
    await byProvider.ask('web', signOn.unlink, { id: link.id })
    expect(await whoIsSignedIn(byProvider)).toBeNull()
  })

  it('R2: somebody else’s, one that is gone and what is no id are not found', async () => {
    const [one, other] = [await linked('one'), await linked('other')]
    const [link] = await linksIn(one.browser)
    const unlink = (id: string) => other.browser.refusal('web', signOn.unlink, { id })
    expect(await unlink(link.id)).toBe('NOT_FOUND')
    expect(await unlink('no id')).toBe('NOT_FOUND')
    await one.browser.ask('web', signOn.unlink, { id: link.id })
    expect(await one.browser.refusal('web', signOn.unlink, { id: link.id })).toBe('NOT_FOUND')
    expect(await linksIn(other.browser)).toHaveLength(1)
  })

  it('a sign-in that waits for its MFA code ends with the link by which it was begun', async () => {
    const person = await newPersonWithMfa(product, { email: 'mia.sso@acme.example' })
    await newMembership(product, acme.ecosystem.id, person.user)
    const { email } = person.user
    provider.person = { subject: 'mia', email, emailVerified: true }
    const browser = product.browser()
    expect(await goBySignOn(browser, provider, email)).toBe('/sign-in?link=1')
    await typeCredentials(browser, 'web', email)
    await browser.ask('web', identity.enterCode, { code: await mfaCode(product, person.secret) })
    await browser.ask('web', signOn.link)
    await product.pass(30)
    const waiting = product.browser()
    expect(await goBySignOn(waiting, provider, email)).toBe('/sign-in?factors=app')
    const [link] = await linksIn(browser)
    await browser.ask('web', signOn.unlink, { id: link.id })
    const code = await mfaCode(product, person.secret)
    expect(await waiting.refusal('web', identity.enterCode, { code })).toBe('MFA_CHALLENGE_EXPIRED')
  })
})
