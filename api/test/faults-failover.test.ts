import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { verifyRecord } from '../src/audit/verify.ts'
import {
  entered,
  type InSession,
  inSession,
  newScene,
  operations,
  type Scene,
  type Waiting,
  waiting,
} from './harness/assistance.ts'
import type { Browser, Subscription } from './harness/browser.ts'
import { codeOf } from './harness/identity.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { giveBackJobs } from './harness/jobs.ts'
import { isLong, times } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import {
  BACK,
  expectNoLeak,
  expectRefusedAtOnce,
  healthOf,
  isBack,
  viewerOf,
} from './harness/outage.ts'
import { newReceiver } from './harness/outbox.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import { newPerson, signedIn } from './harness/people.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { testEnvironment } from './harness/test-settings.ts'

/** A job of a killed worker is retried by itself within a minute. */
const DONE = { timeout: times(20_000, 90_000), interval: 100 } as const
const RENAME = 'mutation { updateProfile(input: { name: "Ana" }) { name } }'

let server: OwnServer
beforeAll(async () => {
  server = await startOwnServer()
}, 60_000)
afterAll(() => server.close())
let mail: MailServer
const logged: string[] = []
const product = useProduct(() => ({ DATABASE_URL: server.url, LOG_LEVEL: 'warn' }), {
  logged: { write: (line) => logged.push(line) },
})
beforeAll(async () => {
  mail = await startMailServer(0, product.mailbox)
})
afterAll(() => mail.close())

describe('F2: a restored copy takes the place of the server', () => {
  let assisted: Scene
  let session: InSession
  let tab: Browser
  let asked: Scene
  let request: Waiting
  let subscription: Subscription
  let email: string
  let survivor: App | undefined
  let doomed: ApiProcess
  beforeAll(async () => {
    const { DATABASE_URL, SECRET_KEY } = product.settings
    assisted = await newScene(product)
    session = await inSession(assisted)
    tab = await entered(assisted, session, 'STORE')
    asked = await newScene(product)
    request = await waiting(asked)
    subscription = asked.backoffice.subscribe('backoffice', operations.changed, { id: request.id })
    await subscription.next()
    doomed = await startApiProcess({
      environment: testEnvironment(DATABASE_URL, SECRET_KEY, { SMTP_URL: mail.url }),
    })
    const offered: string[] = []
    mail.treat = (receiver) => {
      offered.push(receiver)
      return 'KEEP_WAITING'
    }
    email = await newReceiver(product)
    await vi.waitUntil(() => offered.includes(email), BACK)
  }, 60_000)
  afterAll(() => survivor?.close())

  it('F2: the API goes on without a restart, with all that the copy holds', async () => {
    await server.copy()
    const late = await signedIn(product, await newPerson(product), 'BACKOFFICE')
    expect((await viewerOf(late)).data.viewer).not.toBeNull()
    await Promise.all([server.kill(), doomed.kill()])
    await expectRefusedAtOnce(product, assisted.backoffice)
    await server.startCopy()
    await isBack(product)
    const { data } = await viewerOf(assisted.backoffice)
    expect(data.viewer.user.id).toBe(assisted.analyst.id)
    const { viewer } = await tab.ask('store', '{ viewer { user { id } } }')
    expect(viewer.user.id).toBe(assisted.client.id)
    // What was committed after the copy is lost with the old server. Whoever signed in then is signed out,
    // without an error.
    expect((await viewerOf(late)).data.viewer).toBeNull()
    expect(await late.refusal('backoffice', RENAME)).toBe('UNAUTHENTICATED')
  }, 60_000)

  it('F2: what was subscribed to hears of later changes', async () => {
    const { id, code, token } = request
    await asked.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    await asked.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    await subscription.until((data) => data.assistanceRequestChanged.state === 'IN_SESSION')
  })

  it(
    'F2: a job whose worker died with the old server is done',
    async () => {
      mail.treat = () => 'TAKE'
      survivor = await createApp({ ...product.settings, SMTP_URL: mail.url })
      await survivor.listen()
      if (!isLong) await giveBackJobs(product)
      const arrived = () => product.mailbox.mails.filter(({ to }) => to === email)
      await expect.poll(arrived, DONE).toHaveLength(1)
    },
    DONE.timeout + 10_000,
  )

  it('F2: deadlines are met, and the record goes on whole', async () => {
    await product.platform.clock.move(product.settings.ASSISTANCE_SESSION_SECONDS)
    const open = () => product.rows('select 1 from access_sessions where ended_at is null')
    await expect.poll(open, BACK).toEqual([])
    const { pool } = product.platform.database
    expect(await brokenInvariants(pool)).toEqual([])
    expect((await verifyRecord(pool)).breaks).toEqual([])
  })
})

describe('F2: the server comes back as a standby', () => {
  const listeners = async () =>
    (await product.rows("select 1 from pg_stat_activity where application_name = 'live'")).length

  it('F2: it is not ready until it is promoted, and nothing is left of what failed meanwhile', async () => {
    const { backoffice } = await newScene(product)
    await server.stop()
    await server.startAsStandby()
    expect(await healthOf(product, 'ready')).toBe(503)
    expectNoLeak(await backoffice.send('backoffice', RENAME))
    // A standby refuses LISTEN. Each failed try must release its connection.
    const failures = () => logged.filter((line) => line.includes('live: could not connect')).length
    const before = failures()
    await expect.poll(failures, BACK).toBeGreaterThan(before + 3)
    await expect.poll(listeners, BACK).toBeLessThanOrEqual(1)
    await server.promote()
    await isBack(product)
    expect(codeOf(await backoffice.send('backoffice', RENAME))).toBeUndefined()
  }, 60_000)
})
