import { afterEach, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import type { RenderedMail } from '../src/platform/mail/mail-port.ts'
import { leaseSeconds } from '../src/platform/mail/outbox.ts'
import { newReceiver, outboxRow } from './harness/outbox.ts'
import { useProduct } from './harness/product.ts'

/** A mail server that answers when the test lets it. */
class SlowServer {
  readonly offered: RenderedMail[] = []
  readonly answers: ((error?: Error) => void)[] = []

  send(mail: RenderedMail): Promise<void> {
    this.offered.push(mail)
    return new Promise((resolve, reject) => {
      this.answers.push((error) => (error ? reject(error) : resolve()))
    })
  }

  async close(): Promise<void> {
    for (const answer of this.answers) answer()
  }
}

const product = useProduct({ LOG_LEVEL: 'silent' })
let server: SlowServer
const senders: App[] = []
afterEach(async () => {
  await server.close()
  for (const sender of senders.splice(0)) await sender.close()
})

/** Starts processes that send to one slow server. The test works off their timers. */
async function startSenders(count: number): Promise<App[]> {
  server = new SlowServer()
  for (let number = 0; number < count; number += 1) {
    const mailPort = {
      send: server.send.bind(server),
      reaches: async () => true,
      close: async () => undefined,
    }
    const sender = await createApp(product.settings, { mailPort, deadlines: 'BY_HAND' })
    await sender.listen()
    senders.push(sender)
  }
  return senders
}

/** The open transactions of this database, from `pg_stat_activity`. */
const openTransactions = () =>
  product.rows<{ query: string }>(
    `select query from pg_stat_activity where datname = current_database()
     and state like 'idle in transaction%'`,
  )
const waiting = (count: number) =>
  expect.poll(() => server.offered.length, { timeout: 10_000 }).toBe(count)
/** Gives timers that a worker holds back to the queue, as after the worker's death. */
const giveBackTimers = () =>
  product.rows("update pgboss.job set state = 'retry', start_after = now() where state = 'active'")
const lease = () => leaseSeconds(product.settings)

describe('an e-mail is claimed while it is sent', () => {
  it('F3: no transaction is open, and no connection held, while a mail server thinks', async () => {
    const [sender] = (await startSenders(1)) as [App]
    const emails = [await newReceiver(product), await newReceiver(product)]
    const work = sender.platform.deadlines.runDue()
    await waiting(1)
    expect(await openTransactions()).toEqual([])
    const { pool } = sender.platform.database
    expect(pool.totalCount).toBe(pool.idleCount)
    server.answers[0]?.()
    await waiting(2)
    server.answers[1]?.()
    await work
    for (const email of emails)
      expect(await outboxRow(product, email)).toEqual({ attempts: 1, sent: true, failed: false })
  })

  it('F3: two processes never send it both as long as the claim lasts', async () => {
    const [first, second] = (await startSenders(2)) as [App, App]
    const email = await newReceiver(product)
    const work = first.platform.deadlines.runDue()
    await waiting(1)
    await giveBackTimers()
    await product.platform.clock.move(lease() - 1)
    await second.platform.deadlines.runDue()
    expect(server.offered).toHaveLength(1)
    server.answers[0]?.()
    await work
    expect(await outboxRow(product, email)).toEqual({ attempts: 1, sent: true, failed: false })
    await product.pass(300)
    await second.platform.deadlines.runDue()
    expect(server.offered).toHaveLength(1)
  })

  it('F1: after the claim of a dead process it is sent again, with the same Message-ID', async () => {
    const [first, second] = (await startSenders(2)) as [App, App]
    const email = await newReceiver(product)
    const dead = first.platform.deadlines.runDue()
    await waiting(1)
    await giveBackTimers()
    await product.platform.clock.move(lease() + 1)
    const work = second.platform.deadlines.runDue()
    await waiting(2)
    server.answers[1]?.()
    await work
    const [one, other] = server.offered
    expect(other?.messageId).toBe(one?.messageId)
    expect(await outboxRow(product, email)).toEqual({ attempts: 1, sent: true, failed: false })
    server.answers[0]?.()
    await dead
  })

  it('F1: whoever has lost the claim notes nothing of how it went', async () => {
    const [first, second] = (await startSenders(2)) as [App, App]
    const email = await newReceiver(product)
    const slow = first.platform.deadlines.runDue()
    await waiting(1)
    await giveBackTimers()
    await product.platform.clock.move(lease() + 1)
    const work = second.platform.deadlines.runDue()
    await waiting(2)
    server.answers[0]?.(new Error('too late'))
    await slow
    expect(await outboxRow(product, email)).toEqual({ attempts: 0, sent: false, failed: false })
    server.answers[1]?.()
    await work
    expect(await outboxRow(product, email)).toEqual({ attempts: 1, sent: true, failed: false })
  })

  it('F3: a database that is cut off while the mail server thinks hears of it, and nothing is sent twice', async () => {
    const [sender] = (await startSenders(1)) as [App]
    const email = await newReceiver(product)
    const work = sender.platform.deadlines.runDue()
    await waiting(1)
    await product.rows(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
    )
    server.answers[0]?.()
    await work.catch(() => undefined)
    await expect
      .poll(() => outboxRow(product, email))
      .toEqual({ attempts: 1, sent: true, failed: false })
  })

  it.each([
    [1, 1],
    [15, 10],
    [300, 300],
  ])(
    'F3: a claim outlives a mail server that takes %i s and a database that takes %i s',
    (mail, database) => {
      const settings = { ...product.settings, MAIL_TIMEOUT: mail, DATABASE_PATIENCE: database }
      expect(leaseSeconds(settings)).toBeGreaterThan(mail + database)
    },
  )
})
