import { describe, expect, it } from 'vitest'
import {
  entered,
  inSession,
  newScene,
  operations,
  type Scene,
} from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { newEcosystem, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const RENAME =
  'mutation ($id: ID!) { renameEcosystem(input: { ecosystemId: $id, name: "Renamed" }) { name } }'
const LEAVE = 'mutation { leaveAccessSession }'

describe('AS15, S14: a tab is in the session that it says, or nowhere', () => {
  const product = useProduct(manySends)

  /** The cookie of Store in which a tab holds its connection. */
  const cookieOf = ({ accessContext }: Browser) =>
    `store_access_store_${accessContext?.split('.')[0]}`
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
    expect(one.cookies.has(cookieOf(one))).toBe(false)
    // With the cookie that the other tab still holds, and with the shared jar that has it no more.
    expect(await other.refusal('store', RENAME, { id: scene.ecosystem.id })).toBe('CONTEXT_CHANGED')
    other.cookies.delete(cookieOf(other))
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
    const secret = tab.cookies.get(cookieOf(tab)) ?? ''
    tab.cookies.set(`web_access_store_${session.accessSessionId}`, secret)
    tab.cookies.set(`web_access_web_${session.accessSessionId}`, secret)
    expect(await tab.refusal('web', '{ viewer { user { id } } }')).toBe('CONTEXT_CHANGED')
    tab.accessContext = `${session.accessSessionId}.WEB`
    expect(await tab.refusal('web', '{ viewer { user { id } } }')).toBe('CONTEXT_CHANGED')
  })
})
