import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { verifyRecord } from '../src/audit/verify.ts'
import {
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
import { expectRefusedAtOnce, isBack, viewerOf } from './harness/outage.ts'
import { newReceiver } from './harness/outbox.ts'
import { type OwnServer, startOwnServer } from './harness/own-server.ts'
import { useProduct } from './harness/product.ts'
import { RawSocket } from './harness/raw-socket.ts'

const AWAY_MILLISECONDS = times(0, 30_000)
/**
 * How many seconds a session has left when the outage begins. It runs out during the outage, or the test moves
 * the clock there.
 */
const LEFT_SECONDS = times(60, 15)
/** A job of a killed worker is retried by itself within a minute. */
const DONE = { timeout: times(20_000, 90_000), interval: 100 } as const

let server: OwnServer
beforeAll(async () => {
  server = await startOwnServer()
}, 60_000)
afterAll(() => server.close())
const product = useProduct(() => ({ DATABASE_URL: server.url, LOG_LEVEL: 'silent' }))
/** A second process, which works off the timers. */
let worker: App
beforeAll(async () => {
  worker = await createApp(product.settings, { mailPort: product.mailbox })
  await worker.listen()
}, 60_000)
afterAll(() => worker.close())

const mailsTo = (email: string) => product.mailbox.mails.filter(({ to }) => to === email)

/** An open socket of a browser, without a subscription yet. */
function socketOf({ cookies }: Browser): Promise<RawSocket> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  return new RawSocket(product, '/backoffice/graphql', { cookie }).greeted()
}

describe.each(['stop', 'kill'] as const)('F2: PostgreSQL is away after a %s', (way) => {
  let assisted: Scene
  let session: InSession
  let asked: Scene
  let request: Waiting
  let subscription: Subscription
  let email: string

  it('F2: whatever is asked meanwhile is refused at once, with a stable code', {
    timeout: 60_000 + AWAY_MILLISECONDS,
  }, async () => {
    assisted = await newScene(product)
    session = await inSession(assisted)
    asked = await newScene(product)
    request = await waiting(asked)
    subscription = asked.backoffice.subscribe('backoffice', operations.changed, { id: request.id })
    await subscription.next()
    await product.platform.clock.move(product.settings.ASSISTANCE_SESSION_SECONDS - LEFT_SECONDS)
    // The e-mail is queued, and can't be sent before the outage begins.
    product.mailbox.failure = new Error('not now')
    email = await newReceiver(product)
    const greeted = await socketOf(asked.backoffice)
    await server[way]()
    const began = performance.now()
    // The socket must be closed: then the app connects and subscribes again. An error would end the
    // subscription for good.
    greeted.subscribe('late', 'subscription { viewerChanged { user { id } } }')
    expect(await greeted.closeCode()).toBe(1012)
    do await expectRefusedAtOnce(product, assisted.backoffice)
    while (performance.now() - began < AWAY_MILLISECONDS)
    product.mailbox.failure = null
    await server.start()
    await isBack(product)
    expect(codeOf(await viewerOf(assisted.backoffice))).toBeUndefined()
    if (isLong) return
    await giveBackJobs(product)
    await product.platform.clock.move(LEFT_SECONDS)
  })

  it(
    'F2: a timer that fell due meanwhile is worked off, and told of by one e-mail',
    async () => {
      const ended = () =>
        product.rows('select 1 from access_sessions where id = $1 and end_cause = $2', [
          session.accessSessionId,
          'TIME',
        ])
      await expect.poll(ended, DONE).toHaveLength(1)
      const summaries = () =>
        mailsTo(assisted.client.email).filter(({ subject }) => subject.startsWith('Summary'))
      await expect.poll(summaries, DONE).toHaveLength(1)
      const { assistanceRequest } = await assisted.backoffice.ask(
        'backoffice',
        operations.request,
        {
          id: session.id,
        },
      )
      expect(assistanceRequest).toMatchObject({ state: 'COMPLETED', closedBy: 'TIME' })
    },
    DONE.timeout * 2,
  )

  it(
    'F2: an e-mail that had been promised leaves, once',
    async () => {
      await expect.poll(() => mailsTo(email), DONE).toHaveLength(1)
      const open = () => product.rows('select 1 from outbox_mails where sent_at is null')
      await expect.poll(open, DONE).toEqual([])
      expect(mailsTo(email)).toHaveLength(1)
    },
    DONE.timeout * 2,
  )

  it('F2: what was subscribed to hears of later changes, by one listener of each process', async () => {
    const { id, code, token } = request
    await asked.clientBrowser.ask('web', operations.enterAsClient, { token, code })
    await subscription.until((data) => data.assistanceRequestChanged.clientEnteredAt)
    await asked.backoffice.ask('backoffice', operations.enterAsAnalyst, { id, code })
    await subscription.until((data) => data.assistanceRequestChanged.state === 'IN_SESSION')
    const listeners = "select 1 from pg_stat_activity where application_name = 'live'"
    expect(await product.rows(listeners)).toHaveLength(2)
  })

  it('F2: nothing is half done, and the record is whole', async () => {
    const { pool } = product.platform.database
    expect(await brokenInvariants(pool)).toEqual([])
    expect((await verifyRecord(pool)).breaks).toEqual([])
  })
})
