import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  challenge,
  inSession,
  newScene,
  operations,
  verifier,
  waiting,
} from './harness/assistance.ts'
import type { Browser } from './harness/browser.ts'
import { newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { RawSocket } from './harness/raw-socket.ts'
import { startSecondProcess } from './harness/second-process.ts'
import { manySends } from './harness/test-settings.ts'

const LIVE = 'subscription { viewerChanged { mfaOn } }'

describe('G3: the websocket', () => {
  const product = useProduct({
    ...manySends,
    SOCKET_SUBSCRIPTIONS: '3',
  })
  let browser: Browser
  const sockets: RawSocket[] = []
  beforeAll(async () => {
    browser = await signedIn(product, await newPerson(product), 'WEB')
  })
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.close()
    await browser.close()
    await expect.poll(() => product.platform.live.size).toBe(0)
  })

  const open = (path = '/web/graphql', headers: Record<string, string> = {}): RawSocket => {
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const socket = new RawSocket(product, path, { cookie, ...headers })
    sockets.push(socket)
    return socket
  }

  it('G2: is opened from the app’s own origin only, on the paths of the surfaces only', async () => {
    const { WEB_URL, STORE_URL } = product.settings
    for (const origin of [STORE_URL, 'https://evil.example', 'null', `${WEB_URL}.evil.example`])
      expect((await open('/web/graphql', { origin }).opened()).refusedWith).toBe(403)
    for (const path of ['/', '/graphql/x', '/webgraphql', '/health/live'])
      expect((await open(path).opened()).refusedWith).toBe(403)
    const own = await open('/web/graphql?x=1', { origin: WEB_URL }).greeted()
    own.subscribe('1', LIVE)
    expect((await own.answer('1')).type).toBe('next')
  })

  it('what is out of the protocol closes it, with the protocol’s codes', async () => {
    const uninvited = await open().opened()
    uninvited.subscribe('1', LIVE)
    expect(await uninvited.closeCode()).toBe(4401)

    const twice = await open().greeted()
    twice.say({ type: 'connection_init' })
    expect(await twice.closeCode()).toBe(4429)

    const garbage = await open().greeted()
    garbage.say('{ not JSON')
    expect(await garbage.closeCode()).toBe(4400)

    const unknown = await open().greeted()
    unknown.say({ type: 'start', id: '1' })
    expect(await unknown.closeCode()).toBe(4400)

    const same = await open().greeted()
    same.subscribe('1', LIVE)
    await same.answer('1')
    same.subscribe('1', LIVE)
    expect(await same.closeCode()).toBe(4409)

    const huge = await open().greeted()
    huge.say(`"${'x'.repeat(65 * 1024)}"`)
    expect(await huge.closeCode()).toBe(1009)
  })

  it('takes so many subscriptions and no more, and leaves none behind', async () => {
    const socket = await open().greeted()
    for (const id of ['1', '2', '3']) {
      socket.subscribe(id, LIVE)
      expect((await socket.answer(id)).type).toBe('next')
    }
    socket.subscribe('4', LIVE)
    expect(await socket.closeCode()).toBe(4429)
    await expect.poll(() => product.platform.live.size).toBe(0)
  })

  it('a subscription that is completed makes room for the next', async () => {
    const socket = await open().greeted()
    for (let time = 0; time < 10; time += 1) {
      socket.subscribe(`s${time}`, LIVE)
      expect((await socket.answer(`s${time}`)).type).toBe('next')
      socket.say({ id: `s${time}`, type: 'complete' })
    }
  })

  it('fifty sockets that vanish in the middle of their greeting leave nothing behind', async () => {
    await Promise.all(
      Array.from({ length: 50 }, async () => {
        const socket = await open().opened()
        socket.say({ type: 'connection_init' })
        socket.close()
      }),
    )
    const last = await open().greeted()
    last.close()
    await expect.poll(() => product.platform.live.size).toBe(0)
  })

  it('a reader that never reads is given no more than fits its buffers, and holds nobody up', async () => {
    const scene = await newScene(product)
    const { id, token, code } = await waiting(scene)
    const cookie = [...scene.backoffice.cookies]
      .map(([name, value]) => `${name}=${value}`)
      .join('; ')
    const stalled = await new RawSocket(product, '/backoffice/graphql', {
      cookie,
      'user-agent': scene.backoffice.userAgent,
    }).greeted()
    sockets.push(stalled)
    stalled.subscribe('1', operations.changed, { id })
    await stalled.answer('1')
    stalled.stall()
    const reader = scene.backoffice.subscribe('backoffice', operations.changed, { id })
    await reader.next()
    for (let time = 0; time < 200; time += 1)
      await product.rows("select pg_notify('live', $1)", [JSON.stringify([`request:${id}`])])
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await reader.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    await scene.backoffice.close()
  })

  it('F2: a database that does not answer costs the connection, not the process, and tells nothing', async () => {
    const second = await startSecondProcess(product)
    await second.app.platform.database.pool.end()
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const there = { ...product, app: second.app }
    const socket = await new RawSocket(there, '/web/graphql', { cookie }).opened()
    socket.say({ type: 'connection_init' })
    expect(await socket.closeCode()).toBe(1012)
    expect(socket.closed?.reason).not.toMatch(/pool|pg|Error:/)
    await second.close().catch(() => undefined)
  })

  it('AS6: the socket of a tab under control is closed at the end, idle as it may be', async () => {
    const scene = await newScene(product)
    const { accessSessionId, id } = await inSession(scene)
    const { openEnvironment } = await scene.backoffice.ask('backoffice', operations.open, {
      id: accessSessionId,
      environment: 'WEB',
      challenge,
    })
    const tab = product.browser()
    const { redeemTicket } = await tab.ask('web', operations.redeem, {
      ticket: new URL(openEnvironment.url).hash.slice(1),
      verifier,
    })
    const cookie = [...tab.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const idle = await new RawSocket(product, '/web/graphql', {
      cookie,
      'user-agent': tab.userAgent,
    }).greeted({ accessSession: redeemTicket.accessContext })
    await scene.backoffice.ask('backoffice', operations.end, { id })
    expect(await idle.closeCode()).toBe(4403)
  })

  it('a stop says so on every open socket', async () => {
    const second = await startSecondProcess(product)
    const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const socket = await new RawSocket({ ...product, app: second.app }, '/web/graphql', {
      cookie,
    }).greeted()
    socket.subscribe('1', LIVE)
    await socket.answer('1')
    const [code] = await Promise.all([socket.closeCode(), second.close()])
    expect(code).toBe(1012)
  })
})
