import { setTimeout as pass } from 'node:timers/promises'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { assistanceMails } from '../src/assistance/mails/mails.ts'
import { systemActor } from '../src/platform/actor.ts'
import { newId } from '../src/platform/ids.ts'
import { mailTo } from '../src/platform/mail/mail-to.ts'
import type { Platform } from '../src/platform/platform.ts'
import { useProduct } from './harness/product.ts'
import { schema } from './harness/schema.ts'
import { testAction } from './harness/test-actions.ts'

const MEASURED_MILLISECONDS = 2000
/**
 * Two looks for jobs of the process that works them off; four for announcements that nobody told of, of each of the two
 * processes; two more where a second is a little long.
 */
const MOST_STATEMENTS_A_SECOND = 2 + 2 * 4 + 2

describe('a process that works its jobs off', () => {
  const product = useProduct()
  let app: App
  const asked = vi.spyOn(Client.prototype, 'query')

  beforeAll(async () => {
    app = await createApp(product.settings, { mailPort: product.mailbox, schema })
    await app.listen()
  })
  afterAll(async () => {
    await app.close()
    asked.mockRestore()
  })

  const sent = (to: string) => product.mailbox.mails.some((mail) => mail.to === to)
  const looks = () =>
    asked.mock.calls.filter(
      ([query]) => (query as { name?: string } | undefined)?.name === 'next-jobs',
    ).length

  /** A change of a process that mails a code. */
  const mailCode = ({ inChange }: Platform, to: string) =>
    inChange(systemActor('test'), async (change) => {
      change.record(testAction('test.asked', 'user'), { targetId: newId() })
      change.mail(
        mailTo({ email: to, language: 'EN', timeZone: null }, assistanceMails.analystCode, {
          analystName: 'Ana',
          clientName: 'Luis',
          code: '123456',
          seconds: 600,
        }),
      )
    })

  it('NO: sends an e-mail at once after its change, without a look for jobs', async () => {
    const MAILS = 20
    const before = looks()
    for (let number = 0; number < MAILS; number += 1) {
      const to = `at-once-${number}@test.example`
      await mailCode(app.platform, to)
      await vi.waitFor(() => expect(sent(to)).toBe(true), { timeout: 10_000, interval: 5 })
    }
    // Each mail that waited for a look would have taken one.
    expect(looks() - before).toBeLessThan(MAILS / 2)
  })

  it('F1: finds a job of a process that told nobody of it, as one that died, at its next look', async () => {
    const to = 'untold@test.example'
    await mailCode(product.platform, to)
    await vi.waitFor(() => expect(sent(to)).toBe(true), { timeout: 10_000, interval: 5 })
  })

  it('P5: asks the database no more than a few times a second while nothing happens', async () => {
    asked.mockClear()
    await pass(MEASURED_MILLISECONDS)
    const texts = asked.mock.calls.map(([query]) =>
      typeof query === 'string' ? query : String((query as { text?: string } | undefined)?.text),
    )
    // What pg-boss does for its tables comes a few times a minute; its asking for jobs would come all the time.
    const repeated = texts.filter(
      (text) => !text.includes('pgboss') || /from unnest|skip locked/i.test(text),
    )
    expect((repeated.length * 1000) / MEASURED_MILLISECONDS).toBeLessThanOrEqual(
      MOST_STATEMENTS_A_SECOND,
    )
  })
})
