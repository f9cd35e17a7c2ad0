import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { newScene, started } from './harness/assistance.ts'
import { codeOf } from './harness/identity.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { expectNoLeak, healthOf, isBack, viewerOf } from './harness/outage.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import { useProduct } from './harness/product.ts'
import { manySends } from './harness/test-settings.ts'

let server: OwnServer
beforeAll(async () => {
  server = await startOwnServer()
}, 60_000)
afterAll(() => server.close())
const product = useProduct(() => ({
  DATABASE_URL: server.url,
  ...manySends,
  LOG_LEVEL: 'silent',
  DATABASE_PATIENCE: '2',
}))
/** A second process, which works off the timers. */
let worker: App
beforeAll(async () => {
  worker = await createApp(product.settings, { mailPort: product.mailbox })
  await worker.listen()
}, 60_000)
afterAll(() => worker.close())

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
          expect(String(outcome.reason)).toMatch(
            /^Error: (SERVICE_UNAVAILABLE|REQUEST_ALREADY_OPEN)/,
          )
      await isBack(product)
      expect(await brokenInvariants(product.platform.database.pool)).toEqual([])
    }
    for (const { backoffice } of scenes) expect(codeOf(await viewerOf(backoffice))).toBeUndefined()
  })

  it('F6: with no connection left, requests are refused after a few seconds, and served again', async () => {
    const { backoffice } = await newScene(product)
    const { pool } = product.platform.database
    const held = await Promise.all(Array.from({ length: pool.options.max }, () => pool.connect()))
    const refused = viewerOf(backoffice)
    expect(await healthOf(product, 'ready')).toBe(503)
    expectNoLeak(await refused)
    for (const client of held) client.release()
    expect(codeOf(await viewerOf(backoffice))).toBeUndefined()
    expect(await healthOf(product, 'ready')).toBe(200)
  })
})
