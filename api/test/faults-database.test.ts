import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { inSession, newScene, operations, started, waiting } from './harness/assistance.ts'
import type { Answer, Browser } from './harness/browser.ts'
import { codeOf } from './harness/identity.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import { type Product, startProduct } from './harness/product.ts'
import { layWire, type Wire } from './harness/wire.ts'

/** Time enough to come back, on a machine that has other things to do. */
const BACK = { timeout: 20_000, interval: 100 } as const

let server: OwnServer
let wire: Wire
let product: Product
/** A second process, which works off timers by itself. */
let worker: App
beforeAll(async () => {
  server = await startOwnServer()
  wire = await layWire(server.url)
  product = await startProduct({
    DATABASE_URL: wire.url,
    SENDS_PER_HOUR: '1000',
    SEND_INTERVAL_SECONDS: '1',
    LOG_LEVEL: 'silent',
    DATABASE_PATIENCE: '2',
  })
  worker = await createApp(product.settings, { mailPort: product.mailbox })
  await worker.listen()
}, 60_000)
afterAll(async () => {
  await worker.close()
  await product.close()
  await wire.close()
  await server.close()
})

const ready = async (): Promise<number> =>
  (await fetch(`http://127.0.0.1:${product.app.ports.api}/health/ready`)).status
const isBack = () => expect.poll(ready, BACK).toBe(200)
const viewerOf = (browser: Browser): Promise<Answer> =>
  browser.send('backoffice', '{ viewer { user { id } } }')

/** What an outsider may learn while the database is away: a stable code, and nothing of what is behind it. */
function expectNoLeak(answer: Answer): void {
  expect(codeOf(answer)).toBe('INTERNAL_ERROR')
  expect(JSON.stringify(answer.errors)).not.toMatch(
    /ECONN|connect|postgres|127\.0\.0\.1|select|\.ts/i,
  )
}

describe('F2: PostgreSQL stops and comes back', { timeout: 60_000 }, () => {
  it('F2: while it is away, everything is answered at once, with a stable code', async () => {
    const { backoffice } = await newScene(product)
    await server.stop()
    expect(await ready()).toBe(503)
    const live = await fetch(`http://127.0.0.1:${product.app.ports.api}/health/live`)
    expect(live.status).toBe(200)
    for (const answer of await Promise.all(Array.from({ length: 30 }, () => viewerOf(backoffice))))
      expectNoLeak(answer)
    const socket = backoffice.subscribe(
      'backoffice',
      'subscription { viewerChanged { user { id } } }',
    )
    expect(await socket.closeCode()).toBe(1012)
    await server.start()
    await isBack()
    expect(codeOf(await viewerOf(backoffice))).toBeUndefined()
  })

  it('F2: what was subscribed to goes on with a new snapshot, and hears of later changes', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    const subscription = scene.backoffice.subscribe('backoffice', operations.changed, { id })
    await subscription.next()
    await server.stop()
    await server.start()
    await isBack()
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    await scene.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    await subscription.until((data) => data.assistanceRequestChanged.state === 'IN_SESSION')
  })

  it('F2: what fell due meanwhile is written down, and told by e-mail, once it is back', async () => {
    const scene = await newScene(product)
    const { id, accessSessionId } = await inSession(scene)
    await product.platform.clock.move(299.5)
    await server.stop()
    await server.start()
    await isBack()
    await product.platform.clock.move(1)
    const ended = () =>
      product.rows('select 1 from access_sessions where id = $1 and ended_at is not null', [
        accessSessionId,
      ])
    await expect.poll(ended, BACK).toHaveLength(1)
    const summaries = () =>
      product.mailbox.mails.filter(
        ({ to, subject }) => to === scene.client.email && subject.startsWith('Summary'),
      )
    await expect.poll(summaries, BACK).toHaveLength(1)
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id,
    })
    expect(assistanceRequest).toMatchObject({ state: 'COMPLETED', closedBy: 'TIME' })
  })
})

describe('connections', { timeout: 60_000 }, () => {
  it('F2: connections that are cut under load cost an error at most, and leave nothing half done', async () => {
    const cut = `select pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid()`
    const scenes = await Promise.all(Array.from({ length: 4 }, () => newScene(product)))
    for (let time = 0; time < 3; time += 1) {
      const outcomes = Promise.allSettled(scenes.map((scene) => started(scene)))
      await product.rows(cut).catch(() => undefined)
      for (const outcome of await outcomes)
        if (outcome.status === 'rejected')
          expect(String(outcome.reason)).toMatch(/^Error: (INTERNAL_ERROR|REQUEST_ALREADY_OPEN)/)
      await isBack()
      expect(await brokenInvariants(product.platform.database.pool)).toEqual([])
    }
    for (const { backoffice } of scenes) expect(codeOf(await viewerOf(backoffice))).toBeUndefined()
  })

  it('F6: with no connection left, requests are refused after a few seconds, and served again', async () => {
    const { backoffice } = await newScene(product)
    const { pool } = product.platform.database
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    const refused = viewerOf(backoffice)
    expect(await ready()).toBe(503)
    expectNoLeak(await refused)
    for (const client of held) client.release()
    expect(codeOf(await viewerOf(backoffice))).toBeUndefined()
    expect(await ready()).toBe(200)
  })

  it('F2: a database that falls silent without a word is given up, and found again', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    const subscription = scene.backoffice.subscribe('backoffice', operations.changed, { id })
    await subscription.next()
    wire.goDead()
    const answers = Promise.all([viewerOf(scene.backoffice), viewerOf(scene.backoffice)])
    expect(await ready()).toBe(503)
    for (const answer of await answers) expectNoLeak(answer)
    wire.mend()
    await isBack()
    // Connections that are dead without knowing it are found out as they are used.
    const profile = 'mutation { updateProfile(input: { name: "Ana" }) { name } }'
    const tried = async () => codeOf(await scene.backoffice.send('backoffice', profile))
    await expect.poll(tried, BACK).toBeUndefined()
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
  })
})
