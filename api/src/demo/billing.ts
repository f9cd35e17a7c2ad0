import { dayIn } from 'shared-schema/time-zone'
import type { EntityManager } from 'typeorm'
import { adjustWithin } from '../partner-billing/add-adjustment.ts'
import { beginMonth, insertMonth, scheduleEnd } from '../partner-billing/begin-month.ts'
import { type AccountFacts, ratesOf } from '../partner-billing/billed-facts.ts'
import { issueWithin } from '../partner-billing/issue-month.ts'
import {
  firstDay,
  lastDay,
  laterMonth,
  type Month,
  monthOf,
} from '../partner-billing/month-rules.ts'
import { smallestPart } from '../partner-billing/rules.ts'
import { writeAccounts } from '../partner-billing/write-accounts.ts'
import type { Partner } from '../partners/entities.ts'
import type { Change } from '../platform/change.ts'
import { found } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { type Chance, chanceFrom } from './chance.ts'

/** Closed months before the present one. */
const MONTHS = 12
/** For so many months the rates and prices are those of today. */
const MONTHS_AT_PRESENT_RATES = 5
/** How many people are active in the accounts whose infrastructure costs something. */
const largeAccounts: Readonly<Record<string, number>> = {
  'Escola Girassol': 21_400,
  'Rede Fértil': 8_650,
  'Laboratório Vida': 5_320,
}

interface DemoAccount {
  readonly ecosystemId: string
  readonly name: string
  readonly situation: string
  readonly planName: string | null
  readonly planPrice: string | null
  readonly users: number
}

/**
 * Gives the demo's partner a year of billing: what each account used, closed months at the rates of their time, and one
 * correction in the present month.
 */
export async function addBilling(
  platform: Platform,
  change: Change,
  partner: Partner,
): Promise<void> {
  const { manager, now } = change
  const accounts = await billedForAYear(manager, partner)
  const present = monthOf(dayIn(partner.zone, now))
  const chance = chanceFrom(29)
  for (let ago = MONTHS; ago >= 0; ago -= 1) {
    const month = laterMonth(present, -ago)
    const facts = accounts.map((account, place) =>
      factsOf(account, { ago, place, chance, present }),
    )
    await addUsage(manager, partner.id, month, facts)
    if (ago > 0) await addMonth(platform, change, partner, { month, ago, facts })
  }
  await beginMonth(platform, change, partner, present)
  await correctLastIssued(change, partner)
}

/** The accounts that are billed, each since a day within the last year; those that began later are longer in no month. */
async function billedForAYear(manager: EntityManager, { id }: Partner): Promise<DemoAccount[]> {
  await manager.query(
    `update partner_accounts set billed_from = (billed_from - interval '14 months')::date, since = since - interval '14 months'
     where partner_id = $1 and billed_from is not null`,
    [id],
  )
  return (await manager.query(
    `select a.ecosystem_id as "ecosystemId", e.name, a.situation, l.name as "planName", l.price_micros::text as "planPrice",
       c.members as users
     from partner_accounts a join ecosystems e on e.id = a.ecosystem_id join member_counts c on c.ecosystem_id = e.id
       left join partner_plans l on l.id = a.plan_id
     where a.partner_id = $1 and a.billed_from is not null order by e.name`,
    [id],
  )) as DemoAccount[]
}

interface Then {
  readonly ago: number
  readonly place: number
  readonly chance: Chance
  readonly present: Month
}

/** What an account was in a month: it grew, and those further down the list came later. */
function factsOf(account: DemoAccount, { ago, place, chance, present }: Then): AccountFacts {
  const { planPrice, ...facts } = account
  const began = laterMonth(present, -(14 - (place % 9)))
  const grown = 1 - ago * 0.03
  const large = largeAccounts[account.name]
  const users = Math.max(1, Math.round(account.users * grown))
  return {
    ...facts,
    from: `${began}-${String(3 + (place % 20)).padStart(2, '0')}`,
    to: null,
    planPrice: planPrice === null ? null : priceThen(BigInt(planPrice), ago),
    extras: [],
    users,
    attendances: Math.round((40 + place * 23) * grown * (0.8 + chance.next() * 0.4)),
    activeUsers: large ? Math.round(large * grown) : Math.max(1, Math.round(users * 0.8)),
  }
}

/** Prices rose some months ago. */
const priceThen = (price: bigint, ago: number): bigint =>
  ago > MONTHS_AT_PRESENT_RATES ? ((price * 92n) / 100n / 10_000n) * 10_000n : price

async function addUsage(
  manager: EntityManager,
  partnerId: string,
  month: Month,
  facts: readonly AccountFacts[],
): Promise<void> {
  await manager.query(
    `insert into usage_months (partner_id, month, ecosystem_id, attendances, active_users)
     select $1, $2, u.id, u.attendances, u.active
     from unnest($3::uuid[], $4::int[], $5::int[]) as u (id, attendances, active)
     on conflict (partner_id, month, ecosystem_id) do update
       set attendances = excluded.attendances, active_users = excluded.active_users`,
    [
      partnerId,
      firstDay(month),
      facts.map(({ ecosystemId }) => ecosystemId),
      facts.map(({ attendances }) => attendances),
      facts.map(({ activeUsers }) => activeUsers),
    ],
  )
}

interface PastMonth {
  readonly month: Month
  readonly ago: number
  readonly facts: readonly AccountFacts[]
}

/** A month that has ended, with all its lines, and issued if its day has come. */
async function addMonth(
  { settings }: Platform,
  change: Change,
  { id: partnerId, zone }: Partner,
  { month, ago, facts }: PastMonth,
): Promise<void> {
  const { manager, now } = change
  const begun = found(await insertMonth(change, { settings, partnerId, zone, month }))
  const rates = await ratesOf(manager, month)
  await writeAccounts(manager, begun.id, facts, {
    month,
    today: lastDay(month),
    rates: { ...rates, instance: priceThen(rates.instance, ago) },
    smallest: smallestPart(begun.currency),
  })
  if (begun.issuesAt <= now) await issueWithin(change, begun.id, begun.issuesAt)
  else scheduleEnd(change, begun)
}

/** Somebody was billed too much in the last issued month, and gets it back in the present one. */
async function correctLastIssued(
  change: Change,
  { id: partnerId, principalId }: Partner,
): Promise<void> {
  const [corrected] = (await change.manager.query(
    `select b.id, t.user_id as "madeBy" from billed_accounts b join billing_months m on m.id = b.month_id, adm_users t
     where m.partner_id = $1 and m.state = 'ISSUED' and t.id = $2 order by m.month desc, b.sorted_name limit 1`,
    [partnerId, principalId],
  )) as { id: string; madeBy: string }[]
  if (!corrected) return
  await adjustWithin(change, {
    id: newId(),
    partnerId,
    billedAccountId: corrected.id,
    amount: -48_500_000n,
    reason: 'Two days of maintenance were billed as days of use.',
    madeBy: corrected.madeBy,
  })
}
