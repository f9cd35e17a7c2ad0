import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { verifyRecord } from '../src/audit/verify.ts'
import {
  challenge,
  entered,
  inSession,
  newScene,
  operations,
  verifier,
  waiting,
} from './harness/assistance.ts'
import { BalancedBrowser } from './harness/balanced-browser.ts'
import { goThrough, newFlow } from './harness/flow.ts'
import { mfaCode, newPersonWithMfa, signedInByPassword } from './harness/identity.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { patience, times } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { type ApiProcess, startApiProcess } from './harness/process.ts'
import { useProduct } from './harness/product.ts'
import { manySends, testEnvironment } from './harness/test-settings.ts'

const product = useProduct(manySends)
let mail: MailServer
let environment: Record<string, string>
beforeAll(async () => {
  mail = await startMailServer(0, product.mailbox)
  const { DATABASE_URL, SECRET_KEY } = product.settings
  environment = testEnvironment(DATABASE_URL, SECRET_KEY, { ...manySends, SMTP_URL: mail.url })
})
afterAll(() => mail.close())

describe('F4: a rolling restart', () => {
  const FLOWS = times(3, 12)
  const RESTARTS = times(2, 12)

  it('F4: costs nobody more than a new connection, while people work', {
    timeout: patience(2, 12, 15_000),
  }, async () => {
    const running = await Promise.all([1, 2].map(() => startApiProcess({ environment })))
    const processes = () => running
    let restarting = true
    const people = Array.from({ length: FLOWS }, async () => {
      do {
        const scene = await newScene(product)
        const hands = {
          backoffice: new BalancedBrowser(processes, scene.backoffice),
          client: new BalancedBrowser(processes, scene.clientBrowser),
        }
        expect(await goThrough(newFlow(scene, mail.mailbox), hands)).toBe('COMPLETED')
      } while (restarting)
    })
    const restarts = (async () => {
      for (let number = 0; number < RESTARTS; number += 1) {
        const next = await startApiProcess({ environment })
        const [oldest] = running.splice(0, 1, next)
        expect(await oldest?.stop()).toBe(0)
      }
      restarting = false
    })()
    await Promise.all([restarts, ...people])
    const { pool } = product.platform.database
    expect(await brokenInvariants(pool)).toEqual([])
    expect((await verifyRecord(pool)).breaks).toEqual([])
    const waitingMails = () => product.rows('select id from outbox_mails where sent_at is null')
    await expect.poll(waitingMails, { timeout: 15_000 }).toEqual([])
    const ids = mail.mailbox.mails.map(({ messageId }) => messageId)
    expect(new Set(ids).size).toBe(ids.length)
    for (const process of running) expect(await process.stop()).toBe(0)
  })

  it('F4: a subscriber connects again elsewhere, and has missed nothing', async () => {
    const [first, second] = (await Promise.all(
      [1, 2].map(() => startApiProcess({ environment })),
    )) as [ApiProcess, ApiProcess]
    const scene = await newScene(product)
    const { id, code, token } = await waiting(scene)
    const here = first.sent(scene.backoffice).subscribe('backoffice', operations.changed, { id })
    await here.next()
    const [closing] = await Promise.all([here.closeCode(), first.stop()])
    expect(closing).toBe(1012)
    // No subscription was open when this happened.
    await second.sent(scene.clientBrowser).ask('web', operations.enterAsClient, { token, code })
    const there = second.sent(scene.backoffice).subscribe('backoffice', operations.changed, { id })
    expect((await there.next()).assistanceRequestChanged.clientEnteredAt).not.toBeNull()
    await second.stop()
  })
})

describe.each([-5, 5])('F5: a process whose own clock is %i seconds off', (seconds) => {
  let wrong: ApiProcess
  beforeAll(async () => {
    wrong = await startApiProcess({
      environment: { ...environment, CLOCK_SHIFT_SECONDS: String(seconds) },
      preloads: ['clock-preload.ts'],
    })
  })
  afterAll(() => wrong.stop())

  /** Moves the clock to this many milliseconds before an instant (after it, if negative). */
  async function moveTo(instant: Date, millisecondsBefore: number): Promise<void> {
    const now = await product.platform.clock.now()
    const left = instant.getTime() - now.getTime() - millisecondsBefore
    await product.platform.clock.move(left / 1000)
  }
  const instantOf = async (sql: string, id: string): Promise<Date> => {
    const [row] = await product.rows<{ at: Date }>(sql, [id])
    return row?.at as Date
  }

  it('F5: it ends a session when the database says so, neither sooner nor later', async () => {
    const scene = await newScene(product)
    const session = await inSession(scene)
    const tab = wrong.sent(await entered(scene, session, 'STORE'))
    const shown = tab.subscribe('store', 'subscription { accessSessionChanged { endsAt } }')
    await shown.next()
    const end = await instantOf(
      'select ends_at as at from access_sessions where id = $1',
      session.accessSessionId,
    )
    await moveTo(end, 4_000)
    expect((await tab.ask('store', '{ viewer { user { id } } }')).viewer.user.id).toBe(
      scene.client.id,
    )
    await moveTo(end, 0)
    expect(await tab.refusal('store', '{ viewer { user { id } } }')).toBe('ACCESS_SESSION_ENDED')
    expect(await shown.closeCode()).toBe(4403)
  })

  it('F5: a code, a ticket and a sign-in live as long as the database says', async () => {
    const scene = await newScene(product)
    const { id, token, code } = await waiting(scene)
    const client = wrong.sent(scene.clientBrowser)
    await moveTo(
      await instantOf(
        `select expires_at as at from verification_codes
         where process_id = $1 and purpose = 'CLIENT_CONSENT'`,
        id,
      ),
      0,
    )
    expect(await client.refusal('web', operations.enterAsClient, { token, code })).toBe(
      'CODE_EXPIRED',
    )
    const other = await newScene(product)
    const { accessSessionId } = await inSession(other)
    const { openEnvironment } = await wrong
      .sent(other.backoffice)
      .ask('backoffice', operations.open, { id: accessSessionId, environment: 'STORE', challenge })
    await moveTo(new Date(openEnvironment.expiresAt), 0)
    const ticket = new URL(openEnvironment.url).hash.slice(1)
    expect(
      await wrong.sent(other.backoffice).refusal('store', operations.redeem, { ticket, verifier }),
    ).toBe('TICKET_INVALID')
    const device = await instantOf(
      `select last_seen_at + interval '1 second' * idle_seconds as at
       from devices join device_activity on device_id = id where user_id = $1`,
      other.analyst.id,
    )
    await moveTo(device, -1)
    const { viewer } = await wrong.sent(other.backoffice).ask('backoffice', '{ viewer { mfaOn } }')
    expect(viewer).toBeNull()
  })

  it('F5: it takes the MFA code that is right by the database’s clock', async () => {
    const { user, secret } = await newPersonWithMfa(product)
    const browser = wrong.sent(product.browser())
    await expect(signedInByPassword(product, user, 'web', browser)).rejects.toThrow('MFA code')
    const code = await mfaCode(product, secret)
    const { enterSignInMfaCode } = await browser.ask(
      'web',
      `mutation ($code: String!) { enterSignInMfaCode(input: { code: $code }) { step } }`,
      { code },
    )
    expect(enterSignInMfaCode.step).toBe('SIGNED_IN')
  })
})
