import { randomBytes } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import type { Settings } from '../src/settings.ts'
import { newReceiver, outboxRow } from './harness/outbox.ts'
import { useProduct } from './harness/product.ts'

const ATTEMPTS = 3

const product = useProduct({ MAIL_ATTEMPTS: String(ATTEMPTS), LOG_LEVEL: 'silent' })
/** Processes that send instead of the product, with other settings on the same database. */
const senders: App[] = []
afterEach(async () => {
  product.mailbox.failure = null
  for (const sender of senders.splice(0)) await sender.close()
})

async function startSender(changed: Partial<Settings>): Promise<App> {
  const settings = { ...product.settings, ...changed }
  // Closing the process closes its mail port, so it gets one that only passes on to the mailbox.
  const mailPort = {
    send: product.mailbox.send.bind(product.mailbox),
    reaches: async () => true,
    close: async () => undefined,
  }
  const sender = await createApp(settings, { mailPort, deadlines: 'BY_HAND' })
  await sender.listen()
  senders.push(sender)
  return sender
}

/** Lets this many tries pass. Between two tries are at most 300 seconds. */
async function tried(times: number, { platform }: App = product.app): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    await platform.deadlines.runDue()
    await platform.clock.move(300)
  }
}

const arrivedTo = (email: string) => product.mailbox.mails.filter(({ to }) => to === email)
const rowOf = (email: string) => outboxRow(product, email)
const timersOf = (email: string) =>
  product.rows(
    `select 1 from pgboss.job j join outbox_mails m on j.data ->> 'targetId' = m.id::text
     where m.recipient = $1 and j.state in ('created', 'retry', 'active')`,
    [email],
  )

describe('F3: an e-mail’s timer never ends before its row says how it went', () => {
  it('F3: tries that a dead process took are not held against it', async () => {
    const email = await newReceiver(product)
    const dead = await product.platform.database.pool.connect()
    await dead.query('begin')
    await dead.query('select 1 from outbox_mails where recipient = $1 for update', [email])
    await tried(ATTEMPTS + 3)
    await dead.query('rollback')
    dead.release()
    expect(await rowOf(email)).toEqual({ attempts: 0, sent: false, failed: false })
    await tried(1)
    expect(arrivedTo(email)).toHaveLength(1)
    expect(await rowOf(email)).toEqual({ attempts: 1, sent: true, failed: false })
  })

  it('F3: more attempts than before are made where the setting was raised', async () => {
    const sender = await startSender({ MAIL_ATTEMPTS: 300 })
    const email = await newReceiver(product)
    product.mailbox.failure = new Error('not now')
    // More tries than the existing queue allowed, which was made with the standard setting.
    await tried(160, sender)
    expect(await rowOf(email)).toEqual({ attempts: 160, sent: false, failed: false })
    product.mailbox.failure = null
    await tried(1, sender)
    expect(arrivedTo(email)).toHaveLength(1)
  }, 60_000)

  it('F3: what can’t be read, since its key is gone, is given up as any other, and seen by staff', async () => {
    const email = await newReceiver(product)
    const sender = await startSender({ SECRET_KEY: randomBytes(32).toString('base64') })
    await tried(ATTEMPTS - 1, sender)
    expect(await rowOf(email)).toEqual({ attempts: ATTEMPTS - 1, sent: false, failed: false })
    await tried(ATTEMPTS, sender)
    expect(await rowOf(email)).toEqual({ attempts: ATTEMPTS, sent: false, failed: true })
    expect(await timersOf(email)).toEqual([])
    const metrics = await fetch(`http://127.0.0.1:${sender.ports.metrics}/metrics`)
    expect(await metrics.text()).toMatch(
      /^mails_total\{template="memberInvitationAccepted",outcome="failed"\} 1$/m,
    )
    await tried(1)
    expect(arrivedTo(email)).toEqual([])
  })
})
