import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type App, createApp } from '../src/app.ts'
import { activationTokenTo } from './harness/handover.ts'
import { newPersonWithMfa, type PersonWithMfa } from './harness/identity.ts'
import { brokenInvariants } from './harness/invariants.ts'
import { times } from './harness/length.ts'
import { type MailServer, startMailServer } from './harness/mail-server.ts'
import { newMembership, newPerson, signedIn } from './harness/people.ts'
import { useProduct } from './harness/product.ts'
import {
  asAdministrator,
  asSuccessor,
  back,
  freshCode,
  type Heirs,
  invited,
  newHeirs,
  operations,
  standing,
  uploaded,
} from './harness/succession.ts'

/** The seconds between two tries of a worker in a long outage; in short runs a third of them. */
const A_STEP = times(900, 300)
const AN_HOUR = 3600 / A_STEP
const A_DAY = 24 * AN_HOUR

const product = useProduct()
/** The process that sends over real SMTP and works off the timers. */
let sender: App
let mail: MailServer
let heirs: Heirs
let reviewer: PersonWithMfa
let member: string
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
beforeEach(async () => {
  heirs = await newHeirs(product)
  const someone = await newPerson(product)
  await newMembership(product, heirs.ecosystem.id, someone)
  member = someone.email
  reviewer = await newPersonWithMfa(product, { staffRole: 'REVIEWER' })
})

/** Lets time pass in steps; at each the worker tries again what waits. */
async function passed(steps: number): Promise<void> {
  for (let step = 0; step < steps; step += 1) {
    await product.platform.clock.move(A_STEP)
    await sender.platform.deadlines.runDue()
  }
}

const down = () => mail.close()
async function up(): Promise<void> {
  mail = await startMailServer(Number(new URL(mail.url).port), mail.mailbox)
  await passed(1)
}

/** What became of the e-mails that were queued to an address, by template. */
async function queuedTo(email: string): Promise<Record<string, string>> {
  const rows = await product.rows<{ template: string; outcome: string }>(
    `select template, string_agg(case when failed_at is not null then 'FAILED'
       when sent_at is not null then 'SENT' else 'WAITING' end, ' ') as outcome
     from outbox_mails where recipient = $1 group by template`,
    [email],
  )
  return Object.fromEntries(rows.map(({ template, outcome }) => [template, outcome]))
}

const sent = (...templates: string[]) =>
  Object.fromEntries(templates.map((template) => [template, 'SENT']))

/** Every e-mail that was queued to these addresses has arrived as exactly one message. */
async function expectArrivedOnce(emails: string[]): Promise<void> {
  const rows = await product.rows<{ message_id: string }>(
    'select message_id from outbox_mails where recipient = any($1)',
    [emails],
  )
  const arrived = mail.mailbox.mails.filter(({ to }) => emails.includes(to))
  expect(arrived.map(({ messageId }) => messageId).sort()).toEqual(
    rows.map(({ message_id }) => message_id).sort(),
  )
}

const broken = () => brokenInvariants(product.platform.database.pool)

const activated = async () => {
  const token = activationTokenTo(mail.mailbox, heirs.successor.user.email)
  await product.browser().ask('web', operations.activate, { token })
}

describe('F3: no mail server while an ecosystem changes hands', () => {
  it('F3: a hand-over goes on without it, and afterwards each e-mail leaves once', {
    timeout: 120_000,
  }, async () => {
    const [administrator, successor] = [heirs.administrator.user.email, heirs.successor.user.email]
    await down()
    const id = await invited(heirs)
    await passed(AN_HOUR)
    heirs = await back(heirs)
    await asSuccessor(heirs, operations.accept, { id })
    await passed(AN_HOUR)
    expect(mail.mailbox.mails.filter(({ to }) => to === successor)).toEqual([])
    // The mail server is back before the link's day is over (SU7).
    await up()
    expect(await queuedTo(successor)).toEqual(sent('successionInvitation', 'successionActivate'))
    await activated()
    await down()
    heirs = await back(heirs)
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'KEEP_AS_USER' })
    await passed(A_DAY + 1)
    expect((await standing(heirs))?.state).toBe('AWAITING_CONFIRMATION')
    heirs = await back(heirs)
    await asSuccessor(heirs, operations.confirm, { id })
    await passed(AN_HOUR)
    expect((await standing(heirs))?.state).toBe('COMPLETED')
    expect(await queuedTo(member)).toEqual({ ecosystemHasNewAdministrator: 'WAITING' })
    await up()
    expect(await queuedTo(successor)).toEqual(
      sent(
        'successionInvitation',
        'successionActivate',
        'successionActive',
        'handoverAnnounced',
        'confirmAdministrator',
        'youAreAdministrator',
      ),
    )
    expect(await queuedTo(administrator)).toEqual(
      sent(
        'successionInvitationSent',
        'successionAccepted',
        'successionActive',
        'handoverStarted',
        'newAdministrator',
      ),
    )
    expect(await queuedTo(member)).toEqual(sent('ecosystemHasNewAdministrator'))
    await expectArrivedOnce([administrator, successor, member])
    expect(await broken()).toEqual([])
  })

  it('F3: a claim goes on without it, and afterwards each e-mail leaves once', {
    timeout: 120_000,
  }, async () => {
    const [administrator, successor] = [heirs.administrator.user.email, heirs.successor.user.email]
    const id = await invited(heirs)
    await asSuccessor(heirs, operations.accept, { id })
    await passed(1)
    await activated()
    await down()
    await asSuccessor(heirs, operations.claim, { id, evidenceIds: [await uploaded(heirs, id)] })
    await passed(A_DAY + 1)
    const desk = await signedIn(product, reviewer.user, 'BACKOFFICE')
    const code = await freshCode(product, reviewer)
    await desk.ask('backoffice', operations.approve, { id, code })
    heirs = await back(heirs)
    await asSuccessor(heirs, operations.confirm, { id })
    expect((await standing(heirs))?.state).toBe('COMPLETED')
    await up()
    expect(await queuedTo(reviewer.user.email)).toEqual(sent('claimReceived'))
    expect(await queuedTo(administrator)).toMatchObject(
      sent('claimNotice', 'claimDecided', 'newAdministrator'),
    )
    expect(await queuedTo(successor)).toMatchObject(
      sent('claimDecided', 'confirmAdministrator', 'youAreAdministrator'),
    )
    await expectArrivedOnce([administrator, successor, member, reviewer.user.email])
    expect(await broken()).toEqual([])
  })
})

describe('F3: an address that is refused for good', () => {
  const metric = async (template: string, outcome: string): Promise<number> => {
    const metrics = await fetch(`http://127.0.0.1:${sender.ports.metrics}/metrics`)
    const line = new RegExp(
      `^mails_total{template="${template}",outcome="${outcome}"} (\\d+)$`,
      'm',
    )
    return Number(line.exec(await metrics.text())?.[1] ?? 0)
  }

  it('F3: that of the successor is seen by staff; the administrator hears, and nothing stands still', async () => {
    const [administrator, successor] = [heirs.administrator.user.email, heirs.successor.user.email]
    mail.treat = (receiver) => (receiver === successor ? 'REFUSE_FOR_GOOD' : 'TAKE')
    const before = await metric('successionInvitation', 'failed')
    const id = await invited(heirs)
    await passed(1)
    expect(await metric('successionInvitation', 'failed')).toBe(before + 1)
    expect(await queuedTo(successor)).toEqual({ successionInvitation: 'FAILED' })
    expect(await queuedTo(administrator)).toEqual(sent('successionInvitationSent'))
    // Nobody can answer an invitation that never arrived. It runs out, and the administrator goes on.
    await product.platform.clock.move(product.settings.INVITATION_ANSWER_SECONDS)
    await passed(1)
    expect((await standing(heirs))?.state).toBe('INVITATION_EXPIRED')
    expect(await queuedTo(administrator)).toMatchObject(sent('successionEnded'))
    mail.treat = () => 'TAKE'
    heirs = await back(heirs)
    await asAdministrator(heirs, operations.resend, { id })
    await passed(1)
    const to = mail.mailbox.mails.filter((one) => one.to === successor)
    expect(to).toHaveLength(1)
    expect(await broken()).toEqual([])
  })

  it('F3: that of a member holds up neither the completion nor the e-mails of others', async () => {
    mail.treat = (receiver) => (receiver === member ? 'REFUSE_FOR_GOOD' : 'TAKE')
    const id = await invited(heirs)
    await asSuccessor(heirs, operations.accept, { id })
    await passed(1)
    await activated()
    await asAdministrator(heirs, operations.startHandover, { id, fate: 'PERMANENTLY_REMOVE' })
    await product.platform.clock.move(86_400)
    await passed(1)
    heirs = await back(heirs)
    await asSuccessor(heirs, operations.confirm, { id })
    await passed(1)
    mail.treat = () => 'TAKE'
    expect(await queuedTo(member)).toEqual({ ecosystemHasNewAdministrator: 'FAILED' })
    expect(await queuedTo(heirs.successor.user.email)).toMatchObject(sent('youAreAdministrator'))
    expect(await queuedTo(heirs.administrator.user.email)).toMatchObject(sent('newAdministrator'))
  })
})
