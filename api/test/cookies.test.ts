import { describe, expect, it } from 'vitest'
import {
  identity,
  newPersonWithMfa,
  newPersonWithPassword,
  signedInByPassword,
  typeCredentials,
} from './harness/identity.ts'
import { useProduct } from './harness/product.ts'

const encrypted = {
  STORE_URL: 'https://store.example.com',
  BACKOFFICE_URL: 'https://backoffice.example.com',
  WEB_URL: 'https://web.example.com',
  API_URL: 'https://api.example.com',
}

describe.each([
  ['under HTTPS', encrypted, '__Host-'],
  ['over HTTP on localhost', {}, ''],
] as const)('ID1: the cookies of an app %s', (_where, addresses, prefix) => {
  const product = useProduct(addresses)

  it('are host-only, HttpOnly, SameSite=Lax, named per app, and Secure with their prefix', async () => {
    const { user } = await newPersonWithMfa(product)
    const plain = await newPersonWithPassword(product)
    for (const [email, name] of [
      [user.email, 'web_challenge'],
      [plain.email, 'web_device'],
    ] as const) {
      const answer = await typeCredentials(product.browser(), 'web', email)
      const cookies = answer.headers.getSetCookie()
      expect(cookies.filter((cookie) => cookie.startsWith(`${prefix}${name}=`))).toHaveLength(1)
      for (const cookie of cookies) {
        const [pair, ...attributes] = cookie.split('; ')
        expect(pair).toMatch(new RegExp(`^${prefix}web_\\w+=`))
        expect(attributes.filter((attribute) => !attribute.startsWith('Max-Age=')).sort()).toEqual(
          ['HttpOnly', 'Path=/', 'SameSite=Lax', ...(prefix ? ['Secure'] : [])].sort(),
        )
      }
    }
  })

  it('let a person in, on HTTP and on the websocket, and are taken back at the sign-out', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const known = `${prefix}web_known`
    expect([...browser.cookies.keys()]).toEqual([`${prefix}web_device`, known])
    expect((await browser.ask('web', identity.viewer)).viewer.user.id).toBe(user.id)
    const live = browser.subscribe('web', identity.viewerChanged)
    expect((await live.next()).viewerChanged.user.id).toBe(user.id)
    const { headers } = await browser.send('web', identity.signOut)
    // The cookie by which a browser is known proves no sign-in, so it outlives the sign-in.
    expect([...browser.cookies.keys()]).toEqual([known])
    const cleared = headers.getSetCookie()
    expect(cleared).not.toEqual([])
    for (const cookie of cleared) expect(/; Secure/.test(cookie)).toBe(prefix !== '')
  })

  it('are read under their one name: a cookie that a sibling domain could plant is none', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signedInByPassword(product, user)
    const token = browser.cookies.get(`${prefix}web_device`) ?? ''
    const other = prefix ? 'web_device' : '__Host-web_device'
    browser.cookies.clear()
    browser.cookies.set(other, token)
    expect((await browser.ask('web', identity.viewer)).viewer).toBeNull()
    const live = browser.subscribe('web', identity.viewerChanged)
    expect(await live.refusal()).toBe('UNAUTHENTICATED')
  })
})
