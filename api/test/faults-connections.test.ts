import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { systemActor } from '../src/platform/actor.ts'
import { withClient } from '../src/platform/database/with-client.ts'
import { newId } from '../src/platform/ids.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { newReceiver, outboxRow } from './harness/outbox.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { testAction } from './harness/test-actions.ts'
import { testEnvironment } from './harness/test-settings.ts'

/** Creates people and ends connections. It works off no timer. */
const product = useProduct({ LOG_LEVEL: 'silent' })
let mail: MailServer
/** The API in a process of its own: an error event without a listener would end it, as in production. */
let api: ApiProcess
beforeAll(async () => {
  mail = await startMailServer()
  const { DATABASE_URL, SECRET_KEY } = product.settings
  const changed = { SMTP_URL: mail.url, MAIL_TIMEOUT: '5', DATABASE_PATIENCE: '2' }
  const environment = testEnvironment(DATABASE_URL, SECRET_KEY, changed)
  api = await startApiProcess({ environment })
}, 60_000)
afterAll(async () => {
  expect(await api.stop()).toBe(0)
  await mail.close()
})

/** Ends the connections of this database that match a condition on `pg_stat_activity`. Returns how many. */
async function terminate(condition: string): Promise<number> {
  const rows = await product.rows<{ ended: boolean }>(
    `select pg_terminate_backend(pid) as ended from pg_stat_activity
     where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
  )
  return rows.length
}

/** Waits until at least so many connections match a condition, and ends them. */
async function terminateAtLeast(least: number, condition: string): Promise<void> {
  const there = () =>
    product.rows(
      `select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and ${condition}`,
    )
  await expect
    .poll(async () => (await there()).length, { timeout: 10_000 })
    .toBeGreaterThanOrEqual(least)
  expect(await terminate(condition)).toBeGreaterThanOrEqual(least)
}

const ready = async (): Promise<number> =>
  (await fetch(`http://127.0.0.1:${api.ports.api}/health/ready`)).status
/** Waits until the process answers with a database, and sends an e-mail as before. */
async function expectRecovered(): Promise<void> {
  await expect.poll(ready, { timeout: 15_000 }).toBe(200)
  // The test's own connections were ended too, and a dead one may still be used once.
  const email = await vi.waitFor(() => newReceiver(product), { timeout: 10_000 })
  await expect
    .poll(() => outboxRow(product, email), { timeout: 30_000 })
    .toMatchObject({ sent: true })
  expect(api.hasEnded).toBe(false)
}

describe('F2: one lost connection never ends the process', { timeout: 90_000 }, () => {
  it('F2: one that is idle', async () => {
    await fetch(`http://127.0.0.1:${api.ports.api}/health/ready`)
    await expect.poll(() => terminate("state = 'idle'")).toBeGreaterThan(0)
    await expectRecovered()
  })

  it('F2: the one that listens', async () => {
    await terminateAtLeast(2, "application_name = 'live'")
    await expectRecovered()
  })

  it('F2: one that waits within a statement, of a request and of the timers', async () => {
    const held = withClient(product.platform.database.pool, async (client) => {
      await client.query('begin')
      await client.query('lock table users, outbox_mails in access exclusive mode')
      const browser = api.sent(product.browser())
      const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { step } }'
      const input = { email: 'ana@test.example', password: 'a password' }
      const asked = browser.send('web', signIn, { input })
      const waits = "wait_event_type = 'Lock'"
      await expect.poll(() => terminate(waits), { timeout: 10_000 }).toBeGreaterThan(0)
      expect((await asked).errors?.[0]?.extensions?.code).toBe('SERVICE_UNAVAILABLE')
      await client.query('rollback')
    })
    await held
    await expectRecovered()
  })

  it('F2: every one, while the mail server is slow, and again while everything comes back', async () => {
    const offered: string[] = []
    mail.treat = (receiver) => {
      offered.push(receiver)
      return 'KEEP_WAITING'
    }
    const email = await newReceiver(product)
    await expect.poll(() => offered, { timeout: 20_000 }).toContain(email)
    for (let time = 0; time < 10; time += 1) {
      await terminate('true').catch(() => undefined)
      await expect.poll(() => terminate('false').catch(() => -1)).toBe(0)
    }
    mail.treat = () => 'TAKE'
    await expectRecovered()
    const arrived = () => mail.mailbox.mails.filter(({ to }) => to === email)
    await product.platform.clock.move(60)
    await expect.poll(arrived, { timeout: 60_000 }).toHaveLength(1)
  })

  it('F2: one in the middle of a change, which is refused and can be made again', async () => {
    const { inChange } = product.platform
    const targetId = newId()
    const change = (between: () => Promise<unknown>) =>
      inChange(systemActor('test'), async (made) => {
        await made.manager.query('select 1')
        await between()
        await made.manager.query('select 1')
        made.record(testAction('test.happened', 'test'), { targetId })
      })
    const ended = () =>
      expect.poll(() => terminate("state = 'idle in transaction'")).toBeGreaterThan(0)
    await expect(change(ended)).rejects.toThrow()
    await change(async () => undefined)
    await expectRecovered()
  })
})
