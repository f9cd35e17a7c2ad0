import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { mailSamples } from '../src/notifications/mail-samples.ts'
import type { MailTemplate } from '../src/notifications/mail-templates.ts'
import { mailTo } from '../src/notifications/mail-to.ts'
import { systemActor } from '../src/platform/actor.ts'
import type { MailUrgency } from '../src/platform/change.ts'
import { newId } from '../src/platform/ids.ts'
import type { RenderedMail } from '../src/platform/mail/mail-port.ts'
import { type Product, startProduct } from './harness/product.ts'

const BULK = 1_000

let product: Product
/** A process that sends to a mail server which takes its time. */
let sender: App
const arrived: RenderedMail[] = []
beforeAll(async () => {
  product = await startProduct()
  const mailPort = {
    async send(mail: RenderedMail) {
      await new Promise((resolve) => setTimeout(resolve, 20))
      arrived.push(mail)
    },
    close: async () => undefined,
  }
  sender = await createApp(product.settings, { mailPort })
})
afterAll(async () => {
  await sender.close()
  await product.close()
})

/** Queues e-mails of an urgency to addresses of its name. */
const queue = (urgency: MailUrgency, count: number) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    change.record({ action: 'test.happened', targetType: 'test', targetId: newId() })
    for (let number = 0; number < count; number += 1) {
      const parameters = { name: 'Ana', ecosystemName: 'Clinic', addedBy: 'Luis', seconds: 60 }
      const to = `${urgency}-${number}@test.example`
      change.mail({ to, language: 'EN', template: 'memberAdded', parameters, urgency })
    }
  })
const arrivedOf = (urgency: MailUrgency) =>
  arrived.filter(({ to }) => to.startsWith(`${urgency}-`)).length

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
    const receiver = { email: 'ana@test.example', language: 'EN' as const }
    const withCode = Object.entries(mailSamples).filter(([, samples]) =>
      Object.values(samples as Record<string, object>).some((sample) => 'code' in sample),
    )
    expect(withCode.length).toBeGreaterThanOrEqual(4)
    for (const [template] of withCode)
      expect(mailTo(receiver, template as MailTemplate, {} as never), template).toMatchObject({
        urgency: 'CODE',
      })
  })
})
