import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newScene, operations, proven, waiting } from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { identity, newPersonWithPassword, OTHER_PASSWORD, PASSWORD } from './harness/identity.ts'
import { type Product, startProduct } from './harness/product.ts'

const sends = { SENDS_PER_HOUR: '1000', SEND_INTERVAL_SECONDS: '1' }

describe('C15: tries at codes, links and passwords, over all accounts', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ ...sends, SENSITIVE_PER_ADDRESS: '10', SENSITIVE_OVERALL: '20' })
  })
  afterAll(() => product.close())

  /** The limits begin anew, as they do a minute later. */
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
    // What needs no secret goes on from there, and others go on elsewhere.
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

  it('from fifty addresses at once no more is tried than all together may fail', async () => {
    await minuteLater()
    const codes = await Promise.all(
      Array.from({ length: 50 }, (_, index) => guess(from(`198.51.100.${index}`))),
    )
    expect(codes.filter((code) => code === 'LINK_INVALID')).toHaveLength(20)
    expect(codes.filter((code) => code === 'TOO_MANY_REQUESTS')).toHaveLength(30)
  })

  it('who gets it right uses up nothing of what all together may fail', async () => {
    await minuteLater()
    const { email } = await newPersonWithPassword(product)
    for (let time = 0; time < 25; time += 1)
      await from(`198.51.100.${time}`).ask('web', identity.signIn, {
        input: { email, password: PASSWORD },
      })
    expect(
      await from('198.51.100.200').refusal('web', identity.signIn, {
        input: { email, password: OTHER_PASSWORD },
      }),
    ).toBe('WRONG_CREDENTIALS')
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
