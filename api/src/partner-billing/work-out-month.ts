import { dayIn } from 'shared-schema/time-zone'
import type { EntityManager } from 'typeorm'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import type { Reaction } from '../platform/reactions.ts'
import { accountFacts, ratesOf } from './billed-facts.ts'
import { partnerBillingDeadlines } from './deadlines.ts'
import { type Month, monthOf } from './month-rules.ts'
import { type MonthTerms, smallestPart } from './rules.ts'
import { partnerBillingTopics } from './topics.ts'
import { writeAccounts } from './write-accounts.ts'

/** Accounts of one transaction, so that locks are short, however many accounts a partner has. */
const PORTION = 500
/** Accounts of a job, so that it ends long before its worker would be taken for dead. */
const PORTIONS_OF_A_JOB = 10
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000'

/** An open month, and where its zone is. */
interface OpenMonth {
  readonly id: string
  readonly partnerId: string
  readonly month: Month
  readonly currency: string
  readonly endsAt: Date
  readonly zone: string
}

const OPEN_MONTH = `select m.id, m.partner_id as "partnerId", to_char(m.month, 'YYYY-MM') as month, m.currency,
    m.ends_at as "endsAt", p.zone
  from billing_months m join partners p on p.id = m.partner_id where m.state = 'OPEN'`

/**
 * Works out the lines of all accounts of an open month, in portions that commit one by one, and goes on in another job where they
 * are many. While the month runs, the next round follows after BILLING_ROUND_SECONDS; a round that begins after the end of the
 * month is the last one, so that no later price or plan reaches it.
 */
export async function workOutMonth(platform: Platform, monthId: string): Promise<void> {
  for (let portion = 1; portion <= PORTIONS_OF_A_JOB; portion += 1) {
    const isLast = portion === PORTIONS_OF_A_JOB
    const goesOn = await platform.inChange(systemActor('deadline:billingRound'), async (change) => {
      const more = await workOutPortion(platform, change, monthId)
      if (more && isLast)
        change.schedule({
          kind: partnerBillingDeadlines.billingRound,
          targetId: monthId,
          at: change.now,
        })
      return more
    })
    if (!goesOn) return
  }
}

interface Round {
  readonly beganAt: Date
  readonly lastEcosystemId: string
  readonly finishedAt: Date | null
}

/** @returns whether the round goes on */
async function workOutPortion(
  { settings }: Platform,
  change: Change,
  monthId: string,
): Promise<boolean> {
  const { manager, now } = change
  const [month] = (await manager.query(`${OPEN_MONTH} and m.id = $1`, [monthId])) as OpenMonth[]
  if (!month) return false
  const round = await presentRound(manager, month, now)
  if (!round) return false
  const accounts = await accountFacts(manager, {
    partnerId: month.partnerId,
    month: month.month,
    which: { afterId: round.lastEcosystemId, limit: PORTION },
  })
  await writeAccounts(manager, monthId, accounts, await termsOf(manager, month, now))
  const goesOn = accounts.length === PORTION
  await manager.query(
    `update billing_rounds set last_ecosystem_id = $2, finished_at = $3,
       shown_at = case when $3::timestamptz is null then shown_at else began_at end where month_id = $1`,
    [monthId, accounts.at(-1)?.ecosystemId ?? round.lastEcosystemId, goesOn ? null : now],
  )
  if (goesOn) return true
  change.announce(partnerBillingTopics.billing(month.partnerId))
  const next = new Date(now.getTime() + settings.BILLING_ROUND_SECONDS * 1000)
  // The end of the month has a timer of its own.
  if (next < month.endsAt)
    change.schedule({ kind: partnerBillingDeadlines.billingRound, targetId: monthId, at: next })
  return false
}

/** The round that is under way, or a new one, locked; null once the last round of the month is over. */
async function presentRound(
  manager: EntityManager,
  { id, endsAt }: OpenMonth,
  now: Date,
): Promise<Round | null> {
  await manager.query(
    `insert into billing_rounds (month_id, began_at, last_ecosystem_id) values ($1, $2, $3) on conflict do nothing`,
    [id, now, BEFORE_ALL],
  )
  const [round] = (await manager.query(
    `select began_at as "beganAt", last_ecosystem_id as "lastEcosystemId", finished_at as "finishedAt"
     from billing_rounds where month_id = $1 for update`,
    [id],
  )) as Round[]
  if (!round) throw new Error('a month has no round')
  const isOfTheEnd = round.beganAt >= endsAt
  if (round.finishedAt && isOfTheEnd) return null
  // What began before the end of the month and is not over by then would mix two days.
  if (!round.finishedAt && (isOfTheEnd || now < endsAt)) return round
  await manager.query(
    'update billing_rounds set began_at = $2, last_ecosystem_id = $3, finished_at = null where month_id = $1',
    [id, now, BEFORE_ALL],
  )
  return { beganAt: now, lastEcosystemId: BEFORE_ALL, finishedAt: null }
}

async function termsOf(
  manager: EntityManager,
  { month, currency, zone }: Pick<OpenMonth, 'month' | 'currency' | 'zone'>,
  now: Date,
): Promise<MonthTerms> {
  return {
    month,
    today: dayIn(zone, now),
    rates: await ratesOf(manager, month),
    smallest: smallestPart(currency),
  }
}

/** Whether all lines of a month were worked out after its end. */
export async function isWorkedOut(manager: EntityManager, monthId: string): Promise<boolean> {
  const [round] = (await manager.query(
    `select r.finished_at is not null and r.began_at >= m.ends_at as done
     from billing_rounds r join billing_months m on m.id = r.month_id where r.month_id = $1`,
    [monthId],
  )) as { done: boolean }[]
  return round?.done ?? false
}

/** What happens to an account is on its bill of the present month at once, without a round over all. */
export const workOutAccount: Reaction = async (change, { targetId: ecosystemId }) => {
  const { manager, now } = change
  const [month] = (await manager.query(
    `${OPEN_MONTH} and m.month = month_in(p.zone, $2)
       and m.partner_id = (select partner_id from partner_accounts where ecosystem_id = $1)`,
    [ecosystemId, now],
  )) as OpenMonth[]
  if (!month) return
  const accounts = await accountFacts(manager, {
    partnerId: month.partnerId,
    month: monthOf(dayIn(month.zone, now)),
    which: { ecosystemId },
  })
  await writeAccounts(manager, month.id, accounts, await termsOf(manager, month, now))
  change.announce(partnerBillingTopics.billing(month.partnerId))
}
