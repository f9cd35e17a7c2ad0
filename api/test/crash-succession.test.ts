import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import { type Counted, type CrashPoint, moments } from './harness/crash-point.ts'
import {
  A_DAY,
  goThroughHandover,
  type Handover,
  newHandover,
  type Way,
} from './harness/handover.ts'
import { newPersonWithMfa, type PersonWithMfa } from './harness/identity.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { giveBackJobs } from './harness/jobs.ts'
import { patience, times } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { standing } from './harness/succession.ts'
import { testEnvironment } from './harness/test-settings.ts'

/** How many crashes, for each way in which an ecosystem changes hands. */
const CRASHES = times(4, 50)
/** The most e-mails that one process sends at once (`JOBS_AT_ONCE`). */
const SENT_AT_ONCE = 3

/** Creates people, moves the clock and reads the database. It answers no request and works off no timer. */
const product = useProduct()
let mail: MailServer
let reviewer: PersonWithMfa
let environment: Record<string, string>
let process: ApiProcess
/** The addresses of people in whose succession nothing crashed. */
const calm: string[] = []
beforeAll(async () => {
  mail = await startMailServer()
  reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
  const { DATABASE_URL, SECRET_KEY, FILES_DIRECTORY } = product.settings
  environment = testEnvironment(DATABASE_URL, SECRET_KEY, { SMTP_URL: mail.url, FILES_DIRECTORY })
  process = await started()
})
afterAll(() => mail.close())

const started = () => startApiProcess({ environment, preloads: ['crash-preload.ts'] })
const going = (handover: Handover) => goThroughHandover(handover, process.sent)

/** Points spread over the whole hand-over: every statement, commit and moment has its turn. */
function crashPoints(whole: Counted): CrashPoint[] {
  return Array.from({ length: CRASHES }, (_, index) => {
    const of = index % 2 === 0 ? 'COMMITS' : 'STATEMENTS'
    const place = (Math.floor(index / 2) + Math.random()) / Math.ceil(CRASHES / 2)
    const moment = moments[index % moments.length] ?? 'WHEN_IT_IS_SENT'
    return { of, number: 1 + Math.floor(place * whole[of]), moment }
  })
}

/** Goes on until the process dies, or to the end. */
async function goThroughOrDie(handover: Handover): Promise<void> {
  const { kill, ended } = process
  const through = going(handover).then(kill)
  // The process may die at a timer's work, while the people wait for an e-mail or for a day to pass.
  await Promise.race([through, ended]).catch(async (error: Error) => {
    if (!(error.cause instanceof Error)) throw error
    await ended
  })
  through.catch(() => undefined)
}

const unsent = () => product.rows('select id from outbox_mails where sent_at is null')
const broken = () => brokenInvariants(product.platform.database.pool)

/**
 * Evidence whose content must be stored. The content of files that were discarded before a claim may be removed
 * (SU14).
 */
const neededEvidence = () =>
  product.rows<{ id: string; sha256: string }>(
    'select id, sha256 from evidence_files where discarded_at is null or submitted_at is not null',
  )

/** The ids of needed evidence whose content is missing or not what was uploaded. */
async function evidenceWithoutFile(): Promise<string[]> {
  const rows = await neededEvidence()
  const whole = await Promise.all(
    rows.map(async ({ sha256 }) => {
      const path = join(product.settings.FILES_DIRECTORY, sha256.slice(0, 2), sha256)
      const content = await readFile(path).catch(() => Buffer.alloc(0))
      return createHash('sha256').update(content).digest('hex') === sha256
    }),
  )
  // A timer may have discarded a file since its row was read. Then its content is not needed any more.
  const needed = new Set((await neededEvidence()).map(({ id }) => id))
  return rows.flatMap(({ id }, index) => (whole[index] || !needed.has(id) ? [] : [id]))
}

describe('F1: the API is killed with -9 at any point of a succession', () => {
  for (const way of ['HANDOVER', 'CLAIM'] as const satisfies Way[])
    it(`F1: a ${way} is never half done, and the next process goes on from where it was`, {
      timeout: patience(4, 50, 20_000),
    }, async () => {
      const fresh = () => newHandover(product, { way, reviewer, mailbox: mail.mailbox })
      const first = await fresh()
      const whole = await process.counting(() => going(first))
      expect((await standing(first.heirs))?.state).toBe('COMPLETED')
      await expect.poll(unsent, { timeout: 20_000 }).toEqual([])
      calm.push(first.heirs.administrator.user.email, first.heirs.successor.user.email)
      for (const [index, point] of crashPoints(whole).entries()) {
        const handover = await fresh()
        process.dieAt(point)
        await goThroughOrDie(handover)
        expect(await broken(), JSON.stringify(point)).toEqual([])
        expect(await evidenceWithoutFile(), JSON.stringify(point)).toEqual([])
        await giveBackJobs(product)
        process = await started()
        // Every second succession is taken up again; the others end by their deadlines.
        if (index % 2 === 0) expect(await going(handover), JSON.stringify(point)).toBe('COMPLETED')
      }
    })

  it('F1, SU19: every deadline is met, by whatever process is there', {
    timeout: 90_000,
  }, async () => {
    const overdue = () =>
      product.rows(`select id, state from successions
          where least(
            -- The day by which a claim is to be decided stays as it is when the reviewers are reminded of it.
            case when state = 'UNDER_REVIEW' and reminded_at >= deadline then null else deadline end,
            case when state = 'IN_VALIDATION' then not_before end)
            + interval '1 second' <= app_now()
        union all select id, 'GATHERED' from evidence_files
          where submitted_at is null and discarded_at is null and uploaded_at + interval '1 day' <= app_now()`)
    // Once for deadlines of days, and once more for the confirmations that begin then.
    for (const days of [15, 8]) {
      await product.platform.clock.move(days * A_DAY)
      await expect.poll(overdue, { timeout: 30_000 }).toEqual([])
    }
    expect(await broken()).toEqual([])
    expect(await evidenceWithoutFile()).toEqual([])
    const states = await product.rows<{ state: string }>('select distinct state from successions')
    // Where nobody acts, the succession waits for the administrator or a reviewer, who is reminded at its
    // bound.
    const waiting = [
      'INVITATION_EXPIRED',
      'ACTIVATION_EXPIRED',
      'ACTIVE',
      'UNDER_REVIEW',
      'COMPLETED',
    ]
    for (const { state } of states) expect(waiting).toContain(state)
  })

  it('F1: every promised e-mail has left, and each arrived as one message', {
    timeout: 90_000,
  }, async () => {
    await expect.poll(unsent, { timeout: 60_000 }).toEqual([])
    const queued = await product.rows<{ message_id: string }>('select message_id from outbox_mails')
    const all = mail.mailbox.mails.map(({ messageId }) => messageId)
    expect(new Set(all)).toEqual(new Set(queued.map(({ message_id }) => message_id)))
    // If a process crashes after the mail server took an e-mail and before the row says so, the e-mail is
    // sent again. Nothing else can be doubled.
    expect(all.length - queued.length).toBeLessThanOrEqual(2 * CRASHES * SENT_AT_ONCE)
    const undisturbed = mail.mailbox.mails.filter(({ to }) => calm.includes(to))
    expect(new Set(undisturbed.map(({ messageId }) => messageId)).size).toBe(undisturbed.length)
    expect(undisturbed.length).toBeGreaterThanOrEqual(20)
    const first = new Map(mail.mailbox.mails.map((one) => [one.messageId, one]))
    for (const { messageId, to, subject, text } of mail.mailbox.mails)
      expect([to, subject, linksOf(text)]).toEqual([
        first.get(messageId)?.to,
        first.get(messageId)?.subject,
        linksOf(first.get(messageId)?.text ?? ''),
      ])
  })

  it('SU14, SU17: each claim and no other was announced to the reviewer, once', async () => {
    const claims = await product.rows(
      "select 1 from audit_events where action = 'succession.claimed'",
    )
    const announced = await product.rows(
      "select 1 from outbox_mails where template = 'claimReceived' and recipient = $1",
      [reviewer.user.email],
    )
    expect(announced).toHaveLength(claims.length)
  })

  it('AT3, F1: the record is whole, and the last process stops cleanly', async () => {
    expect((await verifyRecord(product.platform.database.pool)).breaks).toEqual([])
    expect(await process.stop()).toBe(0)
  })
})

/**
 * The links of a message. Boundaries and dates differ with each sending, so whole messages can't be compared.
 */
const linksOf = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s"<]+/g))].sort()
