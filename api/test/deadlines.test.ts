import { PgBoss } from 'pg-boss'
import { afterEach, describe, expect, it } from 'vitest'
import { accessDeadlines } from '../src/access/deadlines.ts'
import { writeSessionEnd } from '../src/access/sessions.ts'
import { assistanceRequests } from '../src/assistance/request-kind.ts'
import { ecosystemMails } from '../src/ecosystems/mails/mails.ts'
import { systemActor } from '../src/platform/actor.ts'
import { newId } from '../src/platform/ids.ts'
import { mailDeadlines } from '../src/platform/mail/mail-deadlines.ts'
import { PermanentMailFailure } from '../src/platform/mail/mail-port.ts'
import { mailTo } from '../src/platform/mail/mail-to.ts'
import { writeExpiry } from '../src/support-requests/close-request.ts'
import { inSession, newScene, operations, started, waiting } from './harness/assistance.ts'
import { newPerson } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import { startSecondProcess, useSecondProcess } from './harness/second-process.ts'
import { testAction } from './harness/test-actions.ts'
import { manySends } from './harness/test-settings.ts'

const product = useProduct({
  ...manySends,
  MAIL_ATTEMPTS: '3',
  STAFF_IDLE_SECONDS: '3600',
})
const second = useSecondProcess(product)

const eventsOf = async (targetId: string, action: string) =>
  (
    await product.rows('select 1 from audit_events where target_id = $1 and action = $2', [
      targetId,
      action,
    ])
  ).length
const mailsTo = (email: string, template: string) =>
  product.rows<{
    attempts: number
    sent: boolean
    failed: boolean
    sealed: boolean
    error: string
  }>(
    `select attempts, sent_at is not null as sent, failed_at is not null as failed,
       sealed_parameters is not null as sealed, last_error as error
     from outbox_mails where recipient = $1 and template = $2 order by created_at`,
    [email, template],
  )

describe('the row decides, a timer only writes it down', () => {
  it('AS10: a request that ran out is shown so before any timer has run', async () => {
    const scene = await newScene(product)
    const id = await started(scene)
    const open = await scene.backoffice.ask('backoffice', operations.request, { id })
    await product.platform.clock.move(900)
    const { assistanceRequest } = await scene.backoffice.ask('backoffice', operations.request, {
      id,
    })
    expect(assistanceRequest).toMatchObject({
      state: 'EXPIRED',
      closedBy: 'TIME',
      closedAt: open.assistanceRequest.expiresAt,
      allowedActions: [],
    })
    expect(await eventsOf(id, 'assistance.expired')).toBe(0)
    await product.settle()
    expect(await eventsOf(id, 'assistance.expired')).toBe(1)
  })

  it('AS6: an ending that many timers on two processes write at once is written once, with one mail', async () => {
    const scene = await newScene(product)
    const { id, accessSessionId } = await inSession(scene)
    await product.platform.clock.move(300)
    await Promise.all(
      [product.platform, second.app.platform].flatMap((platform) => [
        writeSessionEnd(platform, accessSessionId),
        writeSessionEnd(platform, accessSessionId),
        writeExpiry(platform, assistanceRequests, id),
        platform.deadlines.runDue(),
      ]),
    )
    await product.settle()
    expect(await eventsOf(accessSessionId, 'accessSession.ended')).toBe(1)
    expect(await eventsOf(id, 'assistance.completed')).toBe(1)
    expect(await mailsTo(scene.client.email, 'assistanceSummary')).toHaveLength(1)
    const received = product.mailbox.mails.filter(
      ({ to, text }) => to === scene.client.email && text.includes('past-assistance'),
    )
    expect(received).toHaveLength(1)
    const [session] = await product.rows<{ exact: boolean }>(
      'select ended_at = ends_at as exact from access_sessions where id = $1',
      [accessSessionId],
    )
    expect(session).toEqual({ exact: true })
  })

  it('a timer that comes too early, or after its thing went on, writes nothing', async () => {
    const scene = await newScene(product)
    const { id, accessSessionId } = await inSession(scene)
    await writeSessionEnd(product.platform, accessSessionId)
    await writeExpiry(product.platform, assistanceRequests, id)
    await product.pass(299)
    expect(await eventsOf(accessSessionId, 'accessSession.ended')).toBe(0)
    expect(await eventsOf(id, 'assistance.expired')).toBe(0)
    await product.pass(1)
    expect(await eventsOf(accessSessionId, 'accessSession.ended')).toBe(1)
  })

  it('AS6: a timer is never set before its instant, however long the change has taken', async () => {
    const { clock, inChange } = product.platform
    const targetId = newId()
    const at = new Date((await clock.now()).getTime() + 3_600_000)
    await inChange(systemActor('test'), async (change) => {
      change.schedule({ kind: accessDeadlines.sessionEnd, targetId, at })
      await change.manager.query('select pg_sleep(0.05)')
    })
    const [{ early } = {}] = await product.rows<{ early?: boolean }>(
      `select $2::timestamptz - app_now() + clock_timestamp() - start_after > interval '40 ms' as early
       from pgboss.job where data ->> 'targetId' = $1`,
      [targetId, at],
    )
    expect(early).toBe(false)
  })

  it('a timer that a change sets is the job that the queue itself would have made', async () => {
    const { clock, database, inChange } = product.platform
    const at = await clock.now()
    const ofChange = newId()
    await inChange(systemActor('test'), async (change) => {
      for (const kind of [accessDeadlines.sessionEnd, mailDeadlines.codeMail])
        change.schedule({ kind, targetId: ofChange, at })
    })
    const row = "to_jsonb(j) - 'id' - 'data' - 'created_on' - 'start_after' - 'keep_until'"
    const jobs = (targetId: string) =>
      product.rows<{ startAfter: Date }>(
        `select ${row} as job, keep_until - start_after as kept, data - 'targetId' as data, start_after as "startAfter"
         from pgboss.job j where data ->> 'targetId' = $1 order by name`,
        [targetId],
      )
    const made = await jobs(ofChange)
    const queue = new PgBoss({
      db: { executeSql: (text, values) => database.pool.query(text, values) },
      schema: 'pgboss',
      migrate: false,
      schedule: false,
      supervise: false,
    })
    await queue.start()
    const ofQueue = newId()
    const data = { targetId: ofQueue, at: at.toISOString() }
    for (const { name } of [accessDeadlines.sessionEnd, mailDeadlines.codeMail])
      await queue.insert(name, [{ data, startAfter: made[0]?.startAfter ?? at }])
    await queue.stop({ graceful: false })
    expect(made).toHaveLength(2)
    expect(made).toEqual(await jobs(ofQueue))
    await product.rows("delete from pgboss.job where data ->> 'targetId' = any($1)", [
      [ofChange, ofQueue],
    ])
  })

  it('AS6: a timer that is worked off before its instant is kept, not spent', async () => {
    const scene = await newScene(product)
    const { accessSessionId } = await inSession(scene)
    await product.rows(
      `update pgboss.job set start_after = now() - interval '1 second'
       where name = 'sessionEnd' and data ->> 'targetId' = $1`,
      [accessSessionId],
    )
    await product.settle()
    expect(await eventsOf(accessSessionId, 'accessSession.ended')).toBe(0)
    await product.pass(300)
    expect(await eventsOf(accessSessionId, 'accessSession.ended')).toBe(1)
  })

  it('F1: a timer set on a process that is gone is worked off by another', async () => {
    const third = await startSecondProcess(product)
    const scene = await newScene(product)
    const there = third.sent(scene.backoffice)
    const { startAssistance } = await there.ask('backoffice', operations.start, {
      email: scene.client.email,
      ecosystemId: scene.ecosystem.id,
      key: 'on-the-third-process',
    })
    await third.close()
    await product.platform.clock.move(900)
    await second.app.platform.deadlines.runDue()
    expect(await eventsOf(startAssistance.id, 'assistance.expired')).toBe(1)
  })

  it('F1, trap 7: the job of a killed worker comes back, and is done once', async () => {
    const scene = await newScene(product)
    const { id } = await waiting(scene)
    await product.platform.clock.move(900)
    const pool = product.platform.database.pool
    const worker = new PgBoss({
      db: { executeSql: (text, values) => pool.query(text, values) },
      schema: 'pgboss',
      migrate: false,
      schedule: false,
      supervise: false,
    })
    await worker.start()
    const taken = await worker.fetch('requestAnswer', { batchSize: 50 })
    expect(taken.length).toBeGreaterThan(0)
    // The process dies here, while it works on the jobs.
    await product.settle()
    expect(await eventsOf(id, 'assistance.expired')).toBe(0)
    await product.rows(
      "update pgboss.job set started_on = started_on - interval '31 seconds' where state = 'active'",
    )
    await worker.supervise('requestAnswer')
    await worker.stop({ graceful: false })
    await product.pass(2)
    expect(await eventsOf(id, 'assistance.expired')).toBe(1)
    expect(await mailsTo(scene.client.email, 'assistanceClosed')).toHaveLength(1)
  })

  it('F5: only a test or demo database lets its clock be moved', async () => {
    await product.rows('update clock set movable = false')
    await expect(product.platform.clock.move(1)).rejects.toThrow('CLOCK_NOT_MOVABLE')
    await product.rows('update clock set movable = true')
  })
})

describe('mails leave once, when the mail server takes them', () => {
  afterEach(() => {
    product.mailbox.failure = null
  })

  const mailed = async () => {
    const person = await newPerson(product)
    await product.platform.inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.happened', 'user'), { targetId: person.id })
      const { email, name } = person
      change.mail(
        mailTo({ email, language: 'EN', timeZone: null }, ecosystemMails.memberInvitationAccepted, {
          name,
          ecosystemName: 'Ecosystem',
          memberName: 'Somebody',
          memberEmail: 'somebody@test.example',
        }),
      )
    })
    return person
  }

  it('F3: a mail that the server did not take leaves later, as the same message, once', async () => {
    product.mailbox.failure = new Error('421 try again later')
    const { email } = await mailed()
    await product.settle()
    expect(await mailsTo(email, 'memberInvitationAccepted')).toMatchObject([
      {
        attempts: 1,
        sent: false,
        failed: false,
        sealed: true,
        error: expect.stringContaining('421'),
      },
    ])
    product.mailbox.failure = null
    await product.pass(400)
    await product.pass(400)
    expect(await mailsTo(email, 'memberInvitationAccepted')).toEqual([
      { attempts: 2, sent: true, failed: false, sealed: false, error: null },
    ])
    expect(product.mailbox.mails.filter(({ to }) => to === email)).toHaveLength(1)
    const [row] = await product.rows<{ message_id: string }>(
      'select message_id from outbox_mails where recipient = $1',
      [email],
    )
    expect(product.mailbox.lastTo(email).messageId).toBe(row?.message_id)
  })

  it('F3: a permanent refusal is kept for staff to see, and never tried again', async () => {
    product.mailbox.failure = new PermanentMailFailure('550 no such mailbox')
    const { email } = await mailed()
    await product.settle()
    product.mailbox.failure = null
    await product.pass(1000)
    expect(await mailsTo(email, 'memberInvitationAccepted')).toEqual([
      {
        attempts: 1,
        sent: false,
        failed: true,
        // So that it can be sent again.
        sealed: true,
        error: expect.stringContaining('550 no such mailbox'),
      },
    ])
    expect(product.mailbox.mails.filter(({ to }) => to === email)).toHaveLength(0)
  })

  it('F3, PA10: after the last try a mail is given up, and kept sealed for whoever sends it again', async () => {
    product.mailbox.failure = new Error('connection refused')
    const { email } = await mailed()
    for (let time = 0; time < 5; time += 1) await product.pass(400)
    expect(await mailsTo(email, 'memberInvitationAccepted')).toMatchObject([
      { attempts: 3, sent: false, failed: true, sealed: true },
    ])
  })

  it('F4: two processes that send at once send each mail once', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, mailed))
    await Promise.all([product.settle(), second.app.platform.deadlines.runDue()])
    for (const { email } of people)
      expect(product.mailbox.mails.filter(({ to }) => to === email)).toHaveLength(1)
  })
})
