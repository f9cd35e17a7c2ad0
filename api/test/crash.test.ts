import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import { newScene } from './harness/assistance.ts'
import { type Counted, type CrashPoint, moments } from './harness/crash-point.ts'
import { type Flow, goThrough, type Hands, newFlow } from './harness/flow.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { giveBackJobs } from './harness/jobs.ts'
import { patience, times } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { manySends, testEnvironment } from './harness/test-settings.ts'

const CRASHES = times(6, 200)

/** Creates people and reads the database. It answers no request and works off no timer. */
const product = useProduct()
let mail: MailServer
let environment: Record<string, string>
beforeAll(async () => {
  mail = await startMailServer()
  environment = testEnvironment(product.settings.DATABASE_URL, product.settings.SECRET_KEY, {
    SMTP_URL: mail.url,
    ...manySends,
  })
})
afterAll(() => mail.close())

const started = () => startApiProcess({ environment, preloads: ['crash-preload.ts'] })

const handsAt = (process: ApiProcess, { scene }: Flow): Hands => ({
  backoffice: process.sent(scene.backoffice),
  client: process.sent(scene.clientBrowser),
})

/** Points spread over the whole flow: every statement, commit and moment has its turn. */
function crashPoints(whole: Counted): CrashPoint[] {
  return Array.from({ length: CRASHES }, (_, index) => {
    const of = index % 2 === 0 ? 'COMMITS' : 'STATEMENTS'
    const place = (Math.floor(index / 2) + Math.random()) / Math.ceil(CRASHES / 2)
    const moment = moments[index % moments.length] ?? 'WHEN_IT_IS_SENT'
    return { of, number: 1 + Math.floor(place * whole[of]), moment }
  })
}

/** Goes on until the process dies, or to the end. */
async function goThroughOrDie(process: ApiProcess, flow: Flow): Promise<void> {
  const going = goThrough(flow, handsAt(process, flow)).then(() => process.kill())
  // The process may die at a timer's work, while the people wait for an e-mail.
  await Promise.race([going, process.ended]).catch(async (error: Error) => {
    if (!(error.cause instanceof Error)) throw error
    await process.ended
  })
  going.catch(() => undefined)
}

describe('F1: the API is killed with -9 at any point of the assistance flow', () => {
  const flows: Flow[] = []
  let process: ApiProcess

  it('F1: nothing is half done, and the next process goes on from where it was', {
    timeout: patience(6, 200, 15_000),
  }, async () => {
    process = await started()
    const calm = newFlow(await newScene(product), mail.mailbox)
    const whole = await process.counting(() => goThrough(calm, handsAt(process, calm)))
    flows.push(calm)
    for (const [index, point] of crashPoints(whole).entries()) {
      const flow = newFlow(await newScene(product), mail.mailbox)
      flows.push(flow)
      process.dieAt(point)
      await goThroughOrDie(process, flow)
      expect(await brokenInvariants(product.platform.database.pool), JSON.stringify(point)).toEqual(
        [],
      )
      await giveBackJobs(product)
      process = await started()
      // Every second flow is taken up again; the others end by their deadlines.
      if (index % 2 === 0) expect(await goThrough(flow, handsAt(process, flow))).toBe('COMPLETED')
    }
  })

  it('F1: every deadline is met, by whatever process is there', async () => {
    await product.platform.clock.move(1200)
    const open = () =>
      product.rows(`select id from assistance_requests where closed_at is null
        union all select id from access_sessions where ended_at is null`)
    await expect.poll(open, { timeout: 15_000 }).toEqual([])
    expect(await brokenInvariants(product.platform.database.pool)).toEqual([])
  })

  it('F1: every promised e-mail has left, and each arrived as one message', async () => {
    const waiting = () => product.rows('select id from outbox_mails where sent_at is null')
    await expect.poll(waiting, { timeout: 15_000 }).toEqual([])
    const queued = await product.rows<{ message_id: string }>('select message_id from outbox_mails')
    const arrived = mail.mailbox.mails.map(({ messageId }) => messageId)
    expect(new Set(arrived)).toEqual(new Set(queued.map(({ message_id }) => message_id)))
    // If a process crashes after the mail server took an e-mail and before the row says so, that e-mail is
    // sent again. Nothing else can be doubled.
    expect(arrived.length - queued.length).toBeLessThanOrEqual(CRASHES)
    for (const { messageId, to, text } of mail.mailbox.mails) {
      const same = mail.mailbox.mails.filter((other) => other.messageId === messageId)
      expect(same.every((other) => other.to === to && body(other.text) === body(text))).toBe(true)
    }
  })

  it('AT3, F1: the record is whole, and the last process stops cleanly', async () => {
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    expect(await process.stop()).toBe(0)
  })
})

/** What two sendings of a message have in common: its code. MIME boundary and date differ with each sending. */
const body = (source: string): string => /^\s*\d{6}\s*$/m.exec(source)?.[0].trim() ?? ''
