import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import {
  codeOf,
  identity,
  newPersonWithPassword,
  OTHER_PASSWORD,
  PASSWORD,
  signedInByPassword,
} from '../../test/harness/identity.ts'
import { useProduct } from '../../test/harness/product.ts'
import type { User } from './entities.ts'

describe('known devices (ID4)', () => {
  const product = useProduct({
    KNOWN_PEOPLE_PER_BROWSER: '2',
    CLIENT_DEVICE_SECONDS: '2592000',
  })

  const signIn = (user: User, browser = product.browser()) =>
    signedInByPassword(product, user, 'web', browser)
  const toldOf = async ({ email }: User): Promise<number> => {
    await product.settle()
    return product.mailbox.mails.filter(
      ({ to, subject }) => to === email && subject.includes('new device'),
    ).length
  }
  const known = (browser: Browser) => browser.cookies.get('web_known') ?? ''
  const copyOf = (browser: Browser): Browser => {
    const copy = product.browser()
    copy.cookies.set('web_known', known(browser))
    return copy
  }

  it('a browser is told by its secret: the next version is no new device, a look-alike is', async () => {
    const user = await newPersonWithPassword(product)
    const browser = product.browser()
    browser.userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0'
    await signIn(user, browser)
    expect(await toldOf(user)).toBe(1)
    expect(product.mailbox.lastTo(user.email).text).toContain('Firefox · Linux')
    expect(product.mailbox.lastTo(user.email).text).toContain(browser.address)
    browser.userAgent = browser.userAgent.replaceAll('140', '141')
    await signIn(user, browser)
    expect(await toldOf(user)).toBe(1)
    const lookAlike = product.browser()
    lookAlike.userAgent = browser.userAgent
    await signIn(user, lookAlike)
    expect(await toldOf(user)).toBe(2)
  })

  it('it stays known after a sign-out, and is given up some time after the last sign-in', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signIn(user)
    await browser.ask('web', identity.signOut)
    await product.pass(product.settings.KNOWN_DEVICE_SECONDS - 60)
    await signIn(user, browser)
    expect(await toldOf(user)).toBe(1)
    await product.pass(product.settings.KNOWN_DEVICE_SECONDS + 60)
    await signIn(user, browser)
    expect(await toldOf(user)).toBe(2)
  })

  it('each sign-in renews the secret: a copy of the one before is worth nothing', async () => {
    const user = await newPersonWithPassword(product)
    const browser = await signIn(user)
    const copy = copyOf(browser)
    await signIn(user, browser)
    expect(known(copy)).not.toBe(known(browser))
    await signIn(user, copy)
    expect(await toldOf(user)).toBe(2)
  })

  it('two people share a browser, and each is known on it', async () => {
    const [one, other] = [
      await newPersonWithPassword(product),
      await newPersonWithPassword(product),
    ]
    const browser = await signIn(one)
    await signIn(other, browser)
    expect(await toldOf(other)).toBe(1)
    await signIn(one, browser)
    await signIn(other, browser)
    expect([await toldOf(one), await toldOf(other)]).toEqual([1, 1])
    // A third takes the place of the one who was there last of all.
    await signIn(await newPersonWithPassword(product), browser)
    expect(known(browser).split('.')).toHaveLength(2)
    await signIn(one, browser)
    expect(await toldOf(one)).toBe(2)
  })

  it('S11: the secret of one app is worth nothing in another, nor for another user', async () => {
    const [user, other] = [
      await newPersonWithPassword(product),
      await newPersonWithPassword(product),
    ]
    const browser = await signIn(user)
    const elsewhere = product.browser()
    elsewhere.cookies.set('api_known', known(browser))
    await signedInByPassword(product, user, 'api', elsewhere)
    expect(await toldOf(user)).toBe(2)
    await signIn(other, copyOf(browser))
    expect(await toldOf(other)).toBe(1)
  })

  it('no script and no other site gets at the cookie, which holds 256 random bits', async () => {
    const user = await newPersonWithPassword(product)
    const answer = await product
      .browser()
      .send('web', identity.signIn, { input: { email: user.email, password: PASSWORD } })
    const cookie = answer.headers.getSetCookie().find((one) => one.startsWith('web_known='))
    expect(cookie?.replace(/=[\w-]{43};/, '=…;')).toBe(
      'web_known=…; Max-Age=7776000; Path=/; HttpOnly; SameSite=Lax',
    )
  })

  it('ID7: the secret is kept as a keyed hash only', async () => {
    const user = await newPersonWithPassword(product)
    const token = known(await signIn(user))
    const text = JSON.stringify(
      await product.rows(
        `select (select jsonb_agg(k) from known_devices k) as devices,
           (select jsonb_agg(a) from audit_events a) as events`,
      ),
    )
    expect(text).toContain(user.id)
    for (const hidden of [token, Buffer.from(token).toString('hex')])
      expect(text).not.toContain(hidden)
  })

  describe('whoever was there is forgotten', () => {
    it('when all devices are signed out', async () => {
      const user = await newPersonWithPassword(product)
      const [here, there] = [await signIn(user), await signIn(user)]
      await here.ask('web', identity.signOutAll)
      await signIn(user, here)
      await signIn(user, there)
      expect(await toldOf(user)).toBe(4)
    })

    it('when that device is signed out from another', async () => {
      const user = await newPersonWithPassword(product)
      const [here, lost] = [await signIn(user), await signIn(user)]
      const { devices } = await here.ask('web', identity.devices)
      const [{ node }] = devices.edges.filter(
        (edge: { node: { current: boolean } }) => !edge.node.current,
      )
      await here.ask('web', identity.signOutDevice, { id: node.id })
      await signIn(user, here)
      expect(await toldOf(user)).toBe(2)
      await signIn(user, lost)
      expect(await toldOf(user)).toBe(3)
    })

    it('when the password is changed, but for the browser where it was', async () => {
      const user = await newPersonWithPassword(product)
      const [here, there] = [await signIn(user), await signIn(user)]
      await here.ask('web', identity.changePassword, {
        input: { currentPassword: PASSWORD, newPassword: OTHER_PASSWORD },
      })
      for (const browser of [here, there])
        await browser.ask('web', identity.signIn, {
          input: { email: user.email, password: OTHER_PASSWORD },
        })
      expect(await toldOf(user)).toBe(3)
    })

    it('when the password is reset; the first sign-in thereafter is still told of', async () => {
      const user = await newPersonWithPassword(product)
      const browser = await signIn(user)
      await browser.ask('web', identity.requestReset, { email: user.email })
      await product.settle()
      const token = product.mailbox.linkTokenTo(user.email)
      await browser.ask('web', identity.reset, { token, newPassword: OTHER_PASSWORD })
      const input = { email: user.email, password: OTHER_PASSWORD }
      await browser.ask('web', identity.signIn, { input })
      expect(await toldOf(user)).toBe(2)
      await browser.ask('web', identity.signIn, { input })
      expect(await toldOf(user)).toBe(2)
    })
  })

  it('C9, C14: a cookie of whatever text is no known device, and hurts nobody', async () => {
    const user = await newPersonWithPassword(product)
    for (const text of ['x', '.', 'A'.repeat(43), `${'A'.repeat(43)}.`.repeat(50), '%00', "'"]) {
      const browser = product.browser()
      browser.cookies.set('web_known', text)
      const answer = await browser.send('web', identity.signIn, {
        input: { email: user.email, password: PASSWORD },
      })
      expect(codeOf(answer)).toBeUndefined()
      expect(known(browser).split('.').length).toBeLessThanOrEqual(2)
    }
    expect(await toldOf(user)).toBe(6)
  })
})
