import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { isLong } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { newReceiver, outboxRow } from './harness/outbox.ts'
import { startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { testEnvironment } from './harness/test-settings.ts'

const product = useProduct()
/** The process that sends over real SMTP. */
let sender: App
let mail: MailServer
beforeAll(async () => {
  mail = await startMailServer()
  const settings = { ...product.settings, SMTP_URL: mail.url, MAIL_TIMEOUT: 1 }
  sender = await createApp(settings, { deadlines: 'BY_HAND' })
  await sender.listen()
})
afterAll(async () => {
  await sender.close()
  await mail.close()
})
afterEach(() => {
  mail.treat = () => 'TAKE'
})

/** Queues an e-mail to a new person. Returns the address. */
const mailed = (): Promise<string> => newReceiver(product)

/** Lets so many seconds pass for the sending process. */
async function passed(seconds: number): Promise<void> {
  await product.platform.clock.move(seconds)
  await sender.platform.deadlines.runDue()
}

const arrivedTo = (email: string) => mail.mailbox.mails.filter(({ to }) => to === email)
const rowOf = (email: string) => outboxRow(product, email)
const metric = async (outcome: string): Promise<number> => {
  const metrics = await fetch(`http://127.0.0.1:${sender.ports.metrics}/metrics`)
  const line = new RegExp(
    `^mails_total{template="memberInvitationAccepted",outcome="${outcome}"} (\\d+)$`,
    'm',
  )
  return Number(line.exec(await metrics.text())?.[1] ?? 0)
}

describe('a mail server that fails', () => {
  it('F3: after an hour without it, every e-mail leaves, once', async () => {
    const port = Number(new URL(mail.url).port)
    await mail.close()
    const emails = [await mailed(), await mailed(), await mailed()]
    for (let minute = 0; minute < 60; minute += 5) await passed(300)
    expect(await rowOf(emails[0] ?? '')).toMatchObject({ sent: false, failed: false })
    mail = await startMailServer(port)
    await passed(300)
    for (const email of emails) {
      expect(arrivedTo(email)).toHaveLength(1)
      expect(await rowOf(email)).toMatchObject({ sent: true, failed: false })
    }
  })

  it('F3: one that never answers is waited for no longer than the setting says', async () => {
    mail.treat = () => 'KEEP_WAITING'
    const email = await mailed()
    await passed(0)
    expect(await rowOf(email)).toMatchObject({ attempts: 1, sent: false, failed: false })
    mail.treat = () => 'TAKE'
    await passed(300)
    expect(arrivedTo(email)).toHaveLength(1)
  })

  it('F3: an address that is refused for good is seen by staff, and holds up nobody else', async () => {
    const [refused, other] = [await mailed(), await mailed()]
    mail.treat = (receiver) => (receiver === refused ? 'REFUSE_FOR_GOOD' : 'TAKE')
    const before = await metric('failed')
    await passed(0)
    expect(await rowOf(refused)).toEqual({ attempts: 1, sent: false, failed: true })
    expect(await metric('failed')).toBe(before + 1)
    expect(arrivedTo(other)).toHaveLength(1)
    mail.treat = () => 'TAKE'
    await passed(3600)
    expect(arrivedTo(refused)).toHaveLength(0)
  })

  it('F3: an address that is refused for now is tried again', async () => {
    const email = await mailed()
    mail.treat = () => 'REFUSE_FOR_NOW'
    await passed(0)
    mail.treat = () => 'TAKE'
    await passed(300)
    expect(arrivedTo(email)).toHaveLength(1)
    expect(await rowOf(email)).toEqual({ attempts: 2, sent: true, failed: false })
  })

  it('F3: a server that takes a message and drops the connection is given the same message', async () => {
    const email = await mailed()
    mail.treat = () => 'TAKE_AND_DROP'
    await passed(0)
    expect(await rowOf(email)).toMatchObject({ attempts: 1, sent: false })
    mail.treat = () => 'TAKE'
    await passed(300)
    const ids = arrivedTo(email).map(({ messageId }) => messageId)
    expect(ids).toHaveLength(2)
    expect(new Set(ids).size).toBe(1)
  })
})

it('F3: many e-mails leave one after the other, with no pause between them', {
  timeout: 40_000,
}, async () => {
  const settings = { ...product.settings, SMTP_URL: mail.url }
  const worker = await createApp(settings)
  const emails = await Promise.all(Array.from({ length: 120 }, mailed))
  await worker.listen()
  const left = () => emails.filter((email) => arrivedTo(email).length === 0)
  // If the worker paused for half a second after every few e-mails, this would take too long.
  await expect.poll(left, { timeout: 20_000 }).toEqual([])
  for (const email of emails) expect(arrivedTo(email)).toHaveLength(1)
  await worker.close()
})

it('F1: an e-mail that was in the hands of a dead process leaves when those let go', async () => {
  const email = await mailed()
  // The connection of a dead process is still open on the server, so the row is still locked.
  const dead = await product.platform.database.pool.connect()
  await dead.query('begin')
  await dead.query('select 1 from outbox_mails where recipient = $1 for update', [email])
  await passed(0)
  expect(arrivedTo(email)).toHaveLength(0)
  await dead.query('rollback')
  dead.release()
  await passed(300)
  expect(arrivedTo(email)).toHaveLength(1)
})

it.runIf(isLong)(
  'F1, trap 7: an e-mail that a killed process was sending leaves by itself within two minutes',
  { timeout: 180_000 },
  async () => {
    const { DATABASE_URL, SECRET_KEY } = product.settings
    const environment = testEnvironment(DATABASE_URL, SECRET_KEY, { SMTP_URL: mail.url })
    const offered: string[] = []
    mail.treat = (receiver) => {
      offered.push(receiver)
      return 'KEEP_WAITING'
    }
    const killed = await startApiProcess({ environment })
    const email = await mailed()
    await expect.poll(() => offered, { timeout: 20_000 }).toContain(email)
    await killed.kill()
    mail.treat = () => 'TAKE'
    const next = await startApiProcess({ environment })
    await expect.poll(() => arrivedTo(email).length, { timeout: 120_000 }).toBe(1)
    expect(await next.stop()).toBe(0)
  },
)
