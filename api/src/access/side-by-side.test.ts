import { describe, expect, it } from 'vitest'
import {
  entered,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
} from '../../test/harness/assistance.ts'
import type { Browser } from '../../test/harness/browser.ts'
import { newEcosystem, newPerson, signedIn } from '../../test/harness/people.ts'
import { useProduct } from '../../test/harness/product.ts'
import { manySends } from '../../test/harness/test-settings.ts'

const VIEWER = '{ viewer { user { id } memberships { ecosystem { id } } accessSession { id } } }'
const LIVE = 'subscription { accessSessionChanged { id subject { id } } }'
const LEAVE = 'mutation { leaveAccessSession }'
const RENAME = `mutation ($id: ID!, $name: String!) {
  renameEcosystem(input: { ecosystemId: $id, name: $name }) { name } }`

interface Work {
  readonly scene: Scene
  readonly session: InSession
  readonly tab: Browser
}

describe('AD10: several sessions side by side in one browser', () => {
  const product = useProduct({
    ...manySends,
    ACCESS_CONNECTIONS_PER_BROWSER: '3',
  })

  /** A session of the same analyst with another client, entered in a new tab of the same browser. */
  async function alsoIn(
    browser: Browser,
    like: Scene,
    environment: 'STORE' | 'WEB' = 'STORE',
  ): Promise<Work> {
    const ecosystem = await newEcosystem(product, { administrator: await newPerson(product) })
    const scene = { ...like, client: ecosystem.administrator, ecosystem }
    await product.pass(2)
    const session = await inSession(scene)
    return { scene, session, tab: await entered(scene, session, environment, browser) }
  }
  async function two(): Promise<{ browser: Browser; one: Work; other: Work }> {
    const browser = product.browser()
    const like = await newScene(product)
    const one = await alsoIn(browser, like)
    return { browser, one, other: await alsoIn(browser, like) }
  }
  const connectionsOf = (browser: Browser) =>
    [...browser.cookies.keys()].filter((name) => name.startsWith('store_access_'))

  it('each tab sees its own client only, by HTTP and live', async () => {
    const { one, other } = await two()
    for (const { tab, scene, session } of [one, other, one]) {
      const { viewer } = await tab.ask('store', VIEWER)
      expect(viewer.user.id).toBe(scene.client.id)
      expect(viewer.accessSession.id).toBe(session.accessSessionId)
      expect(viewer.memberships).toEqual([{ ecosystem: { id: scene.ecosystem.id } }])
      const { accessSessionChanged } = await tab.subscribe('store', LIVE).next()
      expect(accessSessionChanged).toEqual({
        id: session.accessSessionId,
        subject: { id: scene.client.id },
      })
    }
    const renamed = await one.tab.ask('store', RENAME, {
      id: one.scene.ecosystem.id,
      name: 'One',
    })
    expect(renamed.renameEcosystem.name).toBe('One')
    expect(
      await one.tab.refusal('store', RENAME, { id: other.scene.ecosystem.id, name: 'Wrong' }),
    ).toBe('NOT_FOUND')
  })

  it('the end of one leaves the other, and each tab learns of its own end only', async () => {
    const { one, other } = await two()
    const [live, others] = [one.tab.subscribe('store', LIVE), other.tab.subscribe('store', LIVE)]
    await live.next()
    await others.next()
    await one.scene.backoffice.ask('backoffice', operations.end, { id: one.session.id })
    expect(await live.closeCode()).toBe(4403)
    expect(await one.tab.refusal('store', VIEWER)).toBe('ACCESS_SESSION_ENDED')
    expect((await other.tab.ask('store', VIEWER)).viewer.user.id).toBe(other.scene.client.id)
    await other.tab.ask('store', RENAME, { id: other.scene.ecosystem.id, name: 'Still there' })
  })

  it('leaving one takes its cookie alone from the browser', async () => {
    const { browser, one, other } = await two()
    const before = [...browser.cookies.keys()]
    await one.tab.ask('store', LEAVE)
    const gone = before.filter((name) => !browser.cookies.has(name))
    expect(gone).toEqual([`store_access_store_${one.session.accessSessionId}`])
    expect(await one.tab.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    expect((await other.tab.ask('store', VIEWER)).viewer.user.id).toBe(other.scene.client.id)
  })

  it('signing out of the app itself leaves the connections to every session', async () => {
    const { browser, one, other } = await two()
    const own = await signedIn(product, one.scene.client, 'STORE')
    browser.cookies.set('store_device', own.cookies.get('store_device') ?? '')
    const ordinary = browser.newTab()
    await ordinary.ask('store', 'mutation { signOut }')
    expect(browser.cookies.has('store_device')).toBe(false)
    for (const { tab, scene } of [one, other])
      expect((await tab.ask('store', VIEWER)).viewer.user.id).toBe(scene.client.id)
  })

  it('AS15: a tab that names a session to which this browser has not gets nothing', async () => {
    const { one, other } = await two()
    const stranger = product.browser()
    stranger.accessContext = one.tab.accessContext
    expect(await stranger.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    expect(await stranger.subscribe('store', LIVE).closeCode()).toBe(4403)
    // Nor with the means of another session under the name of this one.
    const own = other.tab.cookies.get(`store_access_store_${other.session.accessSessionId}`) ?? ''
    stranger.cookies.set(`store_access_store_${one.session.accessSessionId}`, own)
    expect(await stranger.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    expect(await stranger.subscribe('store', LIVE).closeCode()).toBe(4403)
    for (const forged of [
      `${one.session.accessSessionId.slice(0, -4)}0000.STORE`,
      `${one.session.accessSessionId};x=1.STORE`,
      '__proto__.STORE',
    ]) {
      other.tab.accessContext = forged
      expect(await other.tab.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    }
  })

  it('a browser forgets connections that are over when it gets another one', async () => {
    const { browser, one, other } = await two()
    await one.scene.backoffice.ask('backoffice', operations.end, { id: one.session.id })
    browser.cookies.set('store_access_store_planted', 'by-nobody')
    const third = await alsoIn(browser, one.scene)
    expect(connectionsOf(browser).toSorted()).toEqual(
      [other, third]
        .map(({ session }) => `store_access_store_${session.accessSessionId}`)
        .toSorted(),
    )
  })

  it('one more than a browser may hold ends the oldest connection, and only that', async () => {
    const { browser, one, other } = await two()
    const third = await alsoIn(browser, one.scene)
    const live = one.tab.subscribe('store', LIVE)
    await live.next()
    const fourth = await alsoIn(browser, one.scene)
    expect(await live.closeCode()).toBe(4403)
    expect(connectionsOf(browser)).toHaveLength(3)
    expect(await one.tab.refusal('store', VIEWER)).toBe('CONTEXT_CHANGED')
    for (const { tab, scene } of [other, third, fourth])
      expect((await tab.ask('store', VIEWER)).viewer.user.id).toBe(scene.client.id)
    const { assistanceRequest } = await one.scene.backoffice.ask('backoffice', operations.request, {
      id: one.session.id,
    })
    expect(assistanceRequest.state).toBe('IN_SESSION')
    expect(assistanceRequest.accessSession.connections).toMatchObject([
      { endedAt: expect.any(String) },
    ])
  })
})
