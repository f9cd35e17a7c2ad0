import { describe, expect, it } from 'vitest'
import type { Browser } from '../../test/harness/browser.ts'
import { newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'

const WHO = '{ viewer { user { id } } }'
const PEOPLE = 20

describe('ID4: who is acting, where many ask at the same instant', () => {
  const product = useProduct()

  const whoIs = async (
    browser: Browser,
    surface: 'web' | 'store' = 'web',
  ): Promise<string | null> => (await browser.ask(surface, WHO)).viewer?.user.id ?? null

  it('each is who they are, and a device that was signed out is nobody from its next request on', async () => {
    const people = await Promise.all(Array.from({ length: PEOPLE }, () => newPerson(product)))
    const browsers = await Promise.all(people.map((person) => signedIn(product, person, 'WEB')))
    const leaving = browsers[7]
    if (!leaving) throw new Error('nobody leaves')
    const kept = new Map(leaving.cookies)
    await leaving.ask('web', 'mutation { signOut }')
    for (const [name, value] of kept) leaving.cookies.set(name, value)
    const stranger = product.browser()
    stranger.cookies.set('web_device', 'made-up')
    const asked = [...browsers, ...browsers.toReversed(), stranger]
    const expected = people.map(({ id }, index) => (index === 7 ? null : id))
    expect(await Promise.all(asked.map((browser) => whoIs(browser)))).toEqual([
      ...expected,
      ...expected.toReversed(),
      null,
    ])
  })

  it('the secret of one app’s device is nothing to another app', async () => {
    const person = await newPerson(product)
    const web = await signedIn(product, person, 'WEB')
    const store = product.browser()
    store.cookies.set('store_device', web.cookies.get('web_device') ?? '')
    expect(await Promise.all([whoIs(web), whoIs(store, 'store'), whoIs(web)])).toEqual([
      person.id,
      null,
      person.id,
    ])
  })
})
