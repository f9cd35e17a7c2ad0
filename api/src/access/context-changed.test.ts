import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  entered,
  inSession,
  newScene,
  operations,
  type Scene,
} from '../../test/harness/assistance.ts'
import { newEcosystem, newPerson, signedIn } from '../../test/harness/people.ts'
import { type Product, startProduct } from '../../test/harness/product.ts'

const RENAME =
  'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }'
const LEAVE = 'mutation { leaveAccessSession }'

describe('AS15, S14: a tab is in the session that it says, or nowhere', () => {
  let product: Product
  beforeAll(async () => {
    product = await startProduct({ SENDS_PER_HOUR: '1000', SEND_INTERVAL_SECONDS: '1' })
  })
  afterAll(() => product.close())

  const nameOf = async ({ ecosystem }: Scene) =>
    (
      await product.rows<{ name: string }>('select name from ecosystems where id = $1', [
        ecosystem.id,
      ])
    )[0]?.name

  it('one tab leaves; what the other saves then is not done, as nobody', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const one = await entered(scene, session, 'STORE')
    const other = product.browser()
    for (const [name, value] of one.cookies) other.cookies.set(name, value)
    other.accessContext = one.accessContext
    const live = other.subscribe('store', 'subscription { accessSessionChanged { id } }')
    await live.next()
    expect(await one.ask('store', LEAVE)).toEqual({ leaveAccessSession: true })
    expect(one.cookies.has('store_access_store')).toBe(false)
    // With the cookie that the other tab still holds, and with the shared jar that has it no more.
    expect(await other.refusal('store', RENAME, { id: scene.ecosystem.id })).toBe('CONTEXT_CHANGED')
    other.cookies.delete('store_access_store')
    expect(await other.refusal('store', RENAME, { id: scene.ecosystem.id })).toBe('CONTEXT_CHANGED')
    expect(await live.closeCode()).toBe(4403)
    expect(await nameOf(scene)).toBe(scene.ecosystem.name)
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id: session.id,
    })
    expect(assistanceRequest.state).toBe('IN_SESSION')
  })

  it('who is signed in there as themself is not asked instead', async () => {
    const scene = await newScene(product)
    const tab = await entered(scene, await inSession(scene), 'STORE')
    await tab.ask('store', LEAVE)
    const own = await newEcosystem(product)
    const asAdministrator = await signedIn(product, own.administrator, 'STORE')
    for (const [name, value] of asAdministrator.cookies) tab.cookies.set(name, value)
    expect(await tab.refusal('store', RENAME, { id: own.id })).toBe('CONTEXT_CHANGED')
    tab.accessContext = null
    expect((await tab.ask('store', RENAME, { id: own.id })).renameEcosystem.name).toBe('Renamed')
  })

  it('another session, another environment, or nonsense is no context', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const other = await inSession(await newScene(product))
    for (const claimed of [
      `${other.accessSessionId}.STORE`,
      `${session.accessSessionId}.WEB`,
      `${session.accessSessionId}.RCM`,
      session.accessSessionId,
      'null',
      `${session.accessSessionId}.STORE `.padEnd(5000, 'x'),
    ]) {
      tab.accessContext = claimed
      expect(await tab.refusal('store', RENAME, { id: scene.ecosystem.id })).toBe('CONTEXT_CHANGED')
      const live = tab.subscribe('store', 'subscription { accessSessionChanged { id } }')
      expect(await live.closeCode()).toBe(4403)
    }
    expect(await nameOf(scene)).toBe(scene.ecosystem.name)
  })

  it('the way in to one app is none to another, though both stand on one host', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = await entered(scene, session, 'STORE')
    const secret = tab.cookies.get('store_access_store') ?? ''
    tab.cookies.set('web_access_store', secret)
    tab.cookies.set('web_access_web', secret)
    expect(await tab.refusal('web', '{ viewer { user { id } } }')).toBe('CONTEXT_CHANGED')
    tab.accessContext = `${session.accessSessionId}.WEB`
    expect(await tab.refusal('web', '{ viewer { user { id } } }')).toBe('CONTEXT_CHANGED')
  })

  it('the next client’s session in the same browser leaves the first tab without one', async () => {
    const first = await newScene(product)
    const firstTab = await entered(first, await inSession(first), 'WEB')
    const ecosystem = await newEcosystem(product, { administrator: await newPerson(product) })
    const second = { ...first, client: ecosystem.administrator, ecosystem }
    await product.pass(2)
    const secondTab = await entered(second, await inSession(second), 'WEB')
    // One jar for both tabs.
    for (const [name, value] of secondTab.cookies) firstTab.cookies.set(name, value)
    expect(await firstTab.refusal('web', '{ viewer { user { id } } }')).toBe('CONTEXT_CHANGED')
    expect((await secondTab.ask('web', '{ viewer { user { id } } }')).viewer.user.id).toBe(
      second.client.id,
    )
  })
})
