import type { Pool } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { identityMails } from '../src/identity/mails/mails.ts'
import { systemActor } from '../src/platform/actor.ts'
import { withClient } from '../src/platform/database/with-client.ts'
import { newMetrics } from '../src/platform/http/metrics.ts'
import { newId } from '../src/platform/ids.ts'
import type { RenderedMail } from '../src/platform/mail/mail-port.ts'
import { type MailUrgency, mailTo } from '../src/platform/mail/mail-to.ts'
import { sendFromOutbox } from '../src/platform/mail/outbox.ts'
import { allMails } from './harness/mails.ts'
import { useProduct } from './harness/product.ts'
import { testAction } from './harness/test-actions.ts'

const BULK = 1_000

const product = useProduct()
/** A process that sends to a slow mail server. */
let sender: App
const arrived: RenderedMail[] = []
beforeAll(async () => {
  const mailPort = {
    async send(mail: RenderedMail) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      arrived.push(mail)
    },
    reaches: async () => true,
    close: async () => undefined,
  }
  sender = await createApp(product.settings, { mailPort })
})
afterAll(() => sender.close())

/** Queues e-mails of an urgency, to addresses that begin with its name. */
const queue = (urgency: MailUrgency, count: number) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    change.record(testAction('test.happened', 'test'), { targetId: newId() })
    for (let number = 0; number < count; number += 1) {
      const parameters = { name: 'Ana', at: '2026-03-09T15:04:05.120Z' }
      const email = `${urgency}-${number}@test.example`
      const receiver = { email, language: 'EN', timeZone: null } as const
      change.mail({ ...mailTo(receiver, identityMails.passwordChanged, parameters), urgency })
    }
  })
const arrivedOf = (urgency: MailUrgency) =>
  arrived.filter(({ to }) => to.startsWith(`${urgency}-`)).length

describe('however many e-mails wait', () => {
  it('P4: sending one looks at that one, though its statements were planned when few waited', async () => {
    const { platform } = product
    const idsOf = async (urgency: MailUrgency, limit: number) => {
      const rows = await product.rows<{ id: string }>(
        'select id from outbox_mails where recipient like $1 and sent_at is null limit $2',
        [`${urgency}-%`, limit],
      )
      return rows.map(({ id }) => id)
    }
    await queue('ORDINARY', 8)
    await withClient(platform.database.pool, async (client) => {
      const database = { ...platform.database, pool: client as unknown as Pool }
      const port = {
        send: async () => undefined,
        reaches: async () => true,
        close: async () => undefined,
      }
      const rendered = { subject: '', html: '', text: '', pictures: [] }
      const send = sendFromOutbox({ ...platform, database }, port, () => rendered, newMetrics())
      for (const id of await idsOf('ORDINARY', 8)) await send(id)
      await queue('BULK', 2 * BULK)
      const [id = ''] = await idsOf('BULK', 1)
      const looked = async (): Promise<number> => {
        const { rows } = await client.query<{ looked: string }>(
          "select seq_tup_read + idx_tup_fetch as looked from pg_stat_xact_user_tables where relname = 'outbox_mails'",
        )
        return Number(rows[0]?.looked)
      }
      await client.query('begin')
      const before = await looked()
      await send(id)
      expect((await looked()) - before).toBeLessThan(10)
      await client.query('commit')
    })
    const sent = await product.rows('select 1 from outbox_mails where sent_at is not null')
    expect(sent).toHaveLength(9)
    await product.rows('delete from outbox_mails')
    await product.rows("delete from pgboss.job where name in ('mail', 'bulkMail')")
  })
})

describe('which e-mails overtake others', () => {
  it('F3: behind a thousand e-mails to many, a code leaves at once, and what is told to one soon', async () => {
    await queue('BULK', BULK)
    await sender.listen()
    await expect.poll(() => arrivedOf('BULK'), { timeout: 20_000 }).toBeGreaterThan(10)
    const before = arrivedOf('BULK')
    await queue('ORDINARY', 3)
    await queue('CODE', 3)
    await expect.poll(() => arrivedOf('CODE'), { timeout: 20_000, interval: 20 }).toBe(3)
    await expect.poll(() => arrivedOf('ORDINARY'), { timeout: 20_000, interval: 20 }).toBe(3)
    expect(arrivedOf('BULK') - before).toBeLessThan(BULK / 4)
  }, 60_000)

  it('F3: every e-mail with a code is urgent', () => {
    const receiver = { email: 'ana@test.example', language: 'EN' as const, timeZone: null }
    const withCode = allMails.filter(({ samples }) =>
      Object.values(samples).some((sample) => 'code' in sample),
    )
    expect(withCode.length).toBeGreaterThanOrEqual(4)
    for (const mail of withCode)
      expect(mailTo(receiver, mail, {}), mail.name).toMatchObject({ urgency: 'CODE' })
  })
})
