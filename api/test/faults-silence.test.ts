import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newScene, operations, waiting } from './harness/assistance.ts'
import { codeOf } from './harness/identity.ts'
import { BACK, expectNoLeak, healthOf, isBack, viewerOf } from './harness/outage.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import { useProduct } from './harness/product.ts'
import { layWire, type Wire } from './harness/wire.ts'

const PATIENCE_SECONDS = 1

let server: OwnServer
beforeAll(async () => {
  server = await startOwnServer()
}, 60_000)
afterAll(() => server.close())

describe.each(['a plain', 'an encrypted'] as const)('F2: %s connection to the database', (kind) => {
  let wire: Wire
  beforeAll(async () => {
    wire = await layWire(kind === 'a plain' ? server.url : await server.encrypt())
  })
  afterAll(() => wire.close())
  const product = useProduct(() => ({
    DATABASE_URL: wire.url,
    DATABASE_PATIENCE: String(PATIENCE_SECONDS),
    LOG_LEVEL: 'silent',
  }))

  /** Uses one connection without a pause, for longer than a query may wait for an answer. */
  async function usedForLong(): Promise<void> {
    const client = await product.platform.database.pool.connect()
    const end = performance.now() + PATIENCE_SECONDS * 1_500
    try {
      while (performance.now() < end) await client.query('select 1')
    } finally {
      client.release()
    }
  }

  it('F2: it is what it is called', async () => {
    const ssl = 'select ssl from pg_stat_ssl where pid = pg_backend_pid()'
    expect(await product.rows(ssl)).toEqual([{ ssl: kind === 'an encrypted' }])
  })

  it('F2: it is kept as long as the database answers', async () => {
    await expect(usedForLong()).resolves.toBeUndefined()
  })

  it('F2: it is given up when the database falls silent, however old it is, and the next is found', async () => {
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    const subscription = scene.backoffice.subscribe('backoffice', operations.changed, { id })
    await subscription.next()
    await usedForLong()
    wire.goDead()
    const answers = Promise.all([viewerOf(scene.backoffice), viewerOf(scene.backoffice)])
    expect(await healthOf(product, 'ready')).toBe(503)
    for (const answer of await answers) expectNoLeak(answer)
    wire.mend()
    await isBack(product)
    // A dead connection is noticed when it is used.
    const profile = 'mutation { updateProfile(input: { name: "Ana" }) { name } }'
    const tried = async () => codeOf(await scene.backoffice.send('backoffice', profile))
    await expect.poll(tried, BACK).toBeUndefined()
    await scene.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
  }, 60_000)
})
