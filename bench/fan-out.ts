import { benchAction } from './harness/bench-action.ts'
import {
  assistanceMails,
  createApp,
  mailEveryMember,
  mailTo,
  newId,
  queueMemberMails,
  successionMails,
  systemActor,
} from './harness/built.ts'
import { fillWithPeople } from './harness/people.ts'
import {
  benchSettings,
  connect,
  MailDrawer,
  newEcosystem,
  signedInUser,
  startApi,
  startDatabase,
} from './harness/product.ts'
import { median, shown, table } from './harness/table.ts'

const MEMBERS = Number(process.env.BENCH_MEMBERS ?? 100_000)
const CODES = 20

/**
 * F3: an e-mail to each of 100,000 members. Measures the change itself, the time until all mails are queued,
 * the longest transaction of the queueing, and how soon a code is sent while all of them wait.
 */
export async function fanOut(): Promise<string> {
  const database = await startDatabase()
  const settings = benchSettings(database.url)
  const app = await startApi(settings)
  const { platform } = app
  const sql = await connect(database.url)
  const { user } = await signedInUser(app, { email: 'administrator@bench.example', app: 'STORE' })
  const ecosystemId = await newEcosystem(app, user)
  await fillWithPeople(sql, { users: MEMBERS, members: MEMBERS, ecosystemId })

  const begun = performance.now()
  await platform.inChange(systemActor('bench'), (change) =>
    mailEveryMember(platform, change, {
      ecosystemId,
      exceptUserIds: [user.id],
      mail: successionMails.ecosystemHasNewAdministrator,
      parameters: { newAdministratorName: 'Somebody', ecosystemName: 'Bench' },
    }),
  )
  const changed = performance.now() - begun

  const transactions: number[] = []
  const timed: typeof platform = {
    ...platform,
    async inChange(actor, work) {
      const started = performance.now()
      const result = await platform.inChange(actor, work)
      transactions.push(performance.now() - started)
      return result
    },
  }
  const { rows } = await sql.query<{ id: string }>('select id from mail_fan_outs')
  const isFinished = async () =>
    (await sql.query('select 1 from mail_fan_outs where finished_at is null')).rowCount === 0
  const queueing = performance.now()
  while (!(await isFinished())) await queueMemberMails(timed, rows[0]?.id ?? '')
  const queued = performance.now() - queueing
  const { rows: counts } = await sql.query<{ mails: string }>(
    'select count(*) as mails from outbox_mails',
  )

  const sent = new MailDrawer()
  const worker = await createApp(settings, { mailPort: sent })
  await worker.listen()
  const waits: number[] = []
  for (let code = 0; code < CODES; code += 1) {
    const to = `code-${code}@bench.example`
    const asked = performance.now()
    await platform.inChange(systemActor('bench'), async (change) => {
      change.record(benchAction, { targetId: newId() })
      change.mail(
        mailTo({ email: to, language: 'EN', timeZone: null }, assistanceMails.analystCode, {
          analystName: 'Ana',
          clientName: 'Luis',
          code: '123456',
          seconds: 600,
        }),
      )
    })
    while (!sent.last.has(to)) await new Promise((resolve) => setTimeout(resolve, 5))
    waits.push(performance.now() - asked)
  }
  const before = sent.last.size
  const sending = performance.now()
  await new Promise((resolve) => setTimeout(resolve, 5_000))
  const rate = ((sent.last.size - before) * 1000) / (performance.now() - sending)
  await worker.close()
  await sql.end()
  await app.close()
  await database.close()
  return table(
    [`F3: an e-mail to each of ${shown(Number(counts[0]?.mails))} members`, 'figure'],
    [
      ['the change that asks for it, ms', shown(changed, 1)],
      ['all queued, s', shown(queued / 1000, 1)],
      ['transactions of that', shown(transactions.length)],
      ['their median, ms', shown(median(transactions), 1)],
      ['the longest, ms', shown(Math.max(...transactions), 1)],
      ['from a code to its sending meanwhile, median, ms', shown(median(waits))],
      ['the longest, ms', shown(Math.max(...waits))],
      ['e-mails sent a second, by one process', shown(rate)],
    ],
  )
}
