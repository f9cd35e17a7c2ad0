import { describe, expect, it } from 'vitest'
import { newScene, operations, proven, waiting } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { identity, newPersonWithPassword, OTHER_PASSWORD, PASSWORD } from './harness/identity.ts'
import { useProduct } from './harness/product.ts'
import { manySends } from './harness/test-settings.ts'

describe('C15: tries at codes, links and passwords, over all accounts', () => {
  const product = useProduct({
    ...manySends,
    SENSITIVE_PER_ADDRESS: '10',
    SENSITIVE_OVERALL: '20',
    SENSITIVE_STOP_FACTOR: '2',
    SENSITIVE_LONGEST_WAIT: '1',
  })

  /** Empties the counters, as a minute of waiting would. */
  const minuteLater = () => product.rows('delete from rate_limits')
  const from = (address: string): Browser => {
    const browser = product.browser()
    browser.address = address
    return browser
  }
  const guess = async (browser: Browser) =>
    (await browser.send('web', operations.enterAsClient, { token: 'x'.repeat(43), code: '123456' }))
      .errors?.[0]?.extensions.code

  it('one guess after the other from one address is held up soon', async () => {
    await minuteLater()
    const browser = from('203.0.113.50')
    const codes = []
    for (let time = 0; time < 15; time += 1) codes.push(await guess(browser))
    expect(codes.slice(0, 10)).toEqual(Array(10).fill('LINK_INVALID'))
    expect(codes.slice(10)).toEqual(Array(5).fill('TOO_MANY_REQUESTS'))
    // Operations without a secret still work from that address, and other addresses are not limited.
    await browser.ask('web', '{ publicSettings { brandName } }')
    expect(await guess(from('203.0.113.51'))).toBe('LINK_INVALID')
  })

  it('C10: the addresses of one /64 are one address', async () => {
    await minuteLater()
    const codes = []
    for (let time = 0; time < 12; time += 1)
      codes.push(await guess(from(`2001:db8:1:2:${time.toString(16)}::${time.toString(16)}`)))
    expect(codes.slice(10)).toEqual(Array(2).fill('TOO_MANY_REQUESTS'))
    expect(await guess(from('2001:db8:1:3::1'))).toBe('LINK_INVALID')
  })

  it('from fifty addresses at once, above the limit each waits, and at its double they are refused', async () => {
    await minuteLater()
    const started = performance.now()
    const times: number[] = []
    const codes = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const code = await guess(from(`198.51.100.${index}`))
        if (code === 'LINK_INVALID') times.push(performance.now() - started)
        return code
      }),
    )
    // A refused try is given back, so a later one may be let through.
    const tried = codes.filter((code) => code === 'LINK_INVALID').length
    expect(tried).toBeGreaterThanOrEqual(40)
    expect(tried).toBeLessThan(50)
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(50 - tried)
    expect(times.at(-1)).toBeGreaterThan(500)
  })

  const signIn = (browser: Browser, email: string, password = PASSWORD) =>
    browser.send('web', identity.signIn, { input: { email, password } })
  const codeOfSignIn = async (browser: Browser, email: string, password = PASSWORD) =>
    (await signIn(browser, email, password)).errors?.[0]?.extensions.code

  it('C16: junk tokens from a few addresses hold up no sign-in, nor anybody else’s link', async () => {
    await minuteLater()
    for (let address = 0; address < 5; address += 1)
      for (let time = 0; time < 11; time += 1) await guess(from(`203.0.113.${100 + address}`))
    const { email } = await newPersonWithPassword(product)
    const started = performance.now()
    expect(await codeOfSignIn(from('198.51.100.1'), email)).toBeUndefined()
    expect(await guess(from('198.51.100.2'))).toBe('LINK_INVALID')
    expect(performance.now() - started).toBeLessThan(5000)
    // Addresses that caused the failures must wait.
    expect(await guess(from('203.0.113.102'))).toBe('TOO_MANY_REQUESTS')
  })

  it('C16: wrong passwords from a few addresses slow strangers down, and stop no sign-in', async () => {
    await minuteLater()
    const { email } = await newPersonWithPassword(product)
    for (let address = 0; address < 5; address += 1)
      for (let time = 0; time < 11; time += 1)
        await signIn(from(`203.0.113.${120 + address}`), `nobody${time}@test.example`)
    expect(await codeOfSignIn(from('203.0.113.124'), email)).toBe('TOO_MANY_REQUESTS')
    expect(await codeOfSignIn(from('198.51.100.3'), email)).toBeUndefined()
  })

  it('C16: who is known on a device signs in from an address that others have used up', async () => {
    await minuteLater()
    const { email } = await newPersonWithPassword(product)
    const other = await newPersonWithPassword(product)
    const known = from('203.0.113.140')
    await signIn(known, email)
    for (let time = 0; time < 11; time += 1)
      await signIn(from('203.0.113.140'), `nobody${time}@test.example`)
    expect(await codeOfSignIn(from('203.0.113.140'), email)).toBe('TOO_MANY_REQUESTS')
    expect(await codeOfSignIn(known, email)).toBeUndefined()
    // For another person's account the device is unknown.
    expect(await codeOfSignIn(known, other.email)).toBe('TOO_MANY_REQUESTS')
  })

  it('an office behind one address signs in as often as it likes: what succeeds is given back', async () => {
    await minuteLater()
    const { email } = await newPersonWithPassword(product)
    for (let time = 0; time < 25; time += 1)
      expect(await codeOfSignIn(from('198.51.100.7'), email)).toBeUndefined()
    expect(await codeOfSignIn(from('198.51.100.200'), email, OTHER_PASSWORD)).toBe(
      'WRONG_CREDENTIALS',
    )
  })

  it('C10: what sends or tells something is given back to no address', async () => {
    await minuteLater()
    const codes = []
    for (let time = 0; time < 12; time += 1) {
      const email = `somebody${time}@test.example`
      const answer = await from('203.0.113.150').send('web', identity.requestReset, { email })
      codes.push(answer.errors?.[0]?.extensions.code)
    }
    expect(codes.slice(10)).toEqual(Array(2).fill('TOO_MANY_REQUESTS'))
    expect(codes.slice(0, 10)).toEqual(Array(10).fill(undefined))
  })

  it('C1: each alias is a try of its own', async () => {
    await minuteLater()
    const aliases = Array.from(
      { length: 8 },
      (_, index) => `t${index}: clientAssistance(token: "${'x'.repeat(40)}${index}") { state }`,
    ).join(' ')
    const browser = from('203.0.113.60')
    await browser.send('web', `{ ${aliases} }`)
    const { errors = [] } = await browser.send('web', `{ ${aliases} }`)
    const codes = errors.map(({ extensions }) => extensions.code)
    expect(codes).toContain('TOO_MANY_REQUESTS')
    expect(await guess(browser)).toBe('TOO_MANY_REQUESTS')
  })

  it('the client’s open page is one try, however often it is told something', async () => {
    await minuteLater()
    const scene = await newScene(product)
    const { id, token, code } = await waiting(scene)
    scene.clientBrowser.address = '203.0.113.70'
    const page = scene.clientBrowser.subscribe('web', operations.clientChanged, { token })
    await page.next()
    for (let time = 0; time < 30; time += 1) {
      await product.rows("select pg_notify('live', $1)", [
        JSON.stringify([`client:${scene.client.id}`]),
      ])
      await page.next()
    }
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await page.until((data) => data.clientAssistanceChanged.clientEnteredAt)
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    await page.until((data) => data.clientAssistanceChanged.state === 'IN_SESSION')
  })

  it('an analyst’s ordinary hour of work is not held up', async () => {
    await minuteLater()
    for (let time = 0; time < 4; time += 1) await proven(await newScene(product))
  })
})
