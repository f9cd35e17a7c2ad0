import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newPersonWithPassword, signedInByPassword } from '../../test/harness/identity.ts'
import { newMembership } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { startProvider, type TestProvider } from '../../test/harness/provider.ts'
import {
  goBySignOn,
  newDns,
  newSignOn,
  type SignOnOwner,
  signOn,
  whoIsSignedIn,
} from '../../test/harness/single-sign-on.ts'

const dns = newDns()
// The provider's clock does not go on with the product's, which is some codes ahead.
const product = useProduct(
  { SIGN_ON_INSIDE: 'yes', SIGN_ON_CLOCK_SECONDS: '300' },
  { textRecords: dns.textRecords },
)
let provider: TestProvider
let acme: SignOnOwner

beforeAll(async () => {
  provider = await startProvider({
    redirectAddresses: [4001, 4003].map((port) => `http://localhost:${port}/sign-on/callback`),
    signOutAddress: `http://127.0.0.1:${product.app.ports.api}/web/sign-on/sign-out`,
  })
  acme = await newSignOn(product, provider, { dns, domain: 'acme.example' })
})
afterAll(() => provider.close())

// Its tokens are good for two minutes of the provider's clock: the product's is not moved far.
describe('PA9: a sign-out at the provider', () => {
  const sessionOf = async (email: string) => {
    const [row] = await product.rows<{ session: string; subject: string }>(
      `select d.provider_session as session, l.subject from devices d join sign_on_links l on l.id = d.provider_link_id
       join users u on u.id = d.user_id where u.email = $1 and d.signed_out_at is null order by d.signed_in_at desc limit 1`,
      [email],
    )
    return row as { session: string; subject: string }
  }

  it('PA9: ends the sign-ins that came from there, and no others', async () => {
    const email = 'ana.sso@acme.example'
    const user = await newPersonWithPassword(product, { email })
    await newMembership(product, acme.ecosystem.id, user)
    provider.person = { subject: 'ana', email, emailVerified: true }
    const browser = product.browser()
    await goBySignOn(browser, provider, user.email)
    await signedInByPassword(product, user, 'web', browser)
    await browser.ask('web', signOn.link)
    const other = product.browser()
    await goBySignOn(other, provider, user.email)
    const { session, subject } = await sessionOf(user.email)
    expect(session).not.toBeNull()
    await provider.signOut(subject, session)
    expect(await whoIsSignedIn(other)).toBeNull()
    // Signed in by password: the provider has no say in it.
    expect(await whoIsSignedIn(browser)).toBe(user.email)
  })

  it('PA9: is believed only by its signature', async () => {
    const send = (token: string) =>
      product.browser().fetch('/web/sign-on/sign-out', {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({ logout_token: token }).toString(),
      })
    const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
    const claims = part({
      iss: provider.issuer,
      aud: provider.client.id,
      sub: 'member-1',
      iat: Math.floor(Date.now() / 1000),
      exp: Math.floor(Date.now() / 1000) + 60,
      jti: 'one',
      events: { 'http://schemas.openid.net/event/backchannel-logout': {} },
    })
    for (const token of [
      '',
      'no token',
      `${part({ alg: 'none' })}.${claims}.`,
      `${part({ alg: 'RS256' })}.${claims}.AAAA`,
      `${part({ alg: 'RS256' })}.${part({ iss: 'https://other.example', aud: 'x' })}.AAAA`,
      'a'.repeat(20_000),
    ])
      expect((await send(token)).status).toBe(400)
  })
})
