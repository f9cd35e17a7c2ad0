import { dayIn } from 'shared-schema/time-zone'
import { Partner } from '../partners/entities.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { Reaction } from '../platform/reactions.ts'
import type { Settings } from '../settings.ts'
import { billingMonthActions } from './actions.ts'
import { partnerBillingDeadlines } from './deadlines.ts'
import { type Day, firstDay, laterMonth, type Month, monthOf } from './month-rules.ts'
import { dueDayOf, issueDayOf } from './rules.ts'

/** A month of a partner, as it is stored when it begins. */
export interface BegunMonth {
  readonly id: string
  readonly partnerId: string
  readonly month: Month
  readonly currency: string
  readonly endsAt: Date
  readonly issuesAt: Date
  readonly dueOn: Day
}

/** The days of a month on which it is issued and due, as they are set. */
export const billingDays = (settings: Settings) => ({
  issueDay: settings.BILLING_ISSUE_DAY,
  dueDay: settings.BILLING_DUE_DAY,
})

/**
 * Begins a month of a partner, within a change, and sets the timers of its end and its issue. No-op, without an audit event, if it
 * has begun.
 */
export async function beginMonth(
  { settings }: Pick<Platform, 'settings'>,
  change: Change,
  { id: partnerId, zone }: Pick<Partner, 'id' | 'zone'>,
  month: Month,
): Promise<void> {
  const begun = await insertMonth(change, { settings, partnerId, zone, month })
  if (!begun) return
  change.record(billingMonthActions.begun, {
    targetId: begun.id,
    partnerId,
    after: { month, state: 'OPEN', currency: begun.currency },
  })
  scheduleEnd(change, begun)
}

/** The month in which a partner is at the instant of a change. */
export const presentMonthOf = (
  { now }: Pick<Change, 'now'>,
  { zone }: Pick<Partner, 'zone'>,
): Month => monthOf(dayIn(zone, now))

/** Sets the timers of a month: it is worked out at once, ends, and is issued. */
export function scheduleEnd(change: Change, { id: targetId, endsAt, issuesAt }: BegunMonth): void {
  const { billingMonthTurn, billingRound, billingIssue } = partnerBillingDeadlines
  change.schedule({ kind: billingMonthTurn, targetId, at: endsAt })
  change.schedule({ kind: billingRound, targetId, at: change.now })
  change.schedule({ kind: billingIssue, targetId, at: issuesAt })
}

/** Stores a month, with the instants at which its days begin in the partner's zone; null if it is there. */
export async function insertMonth(
  { manager }: Pick<Change, 'manager'>,
  {
    settings,
    partnerId,
    zone,
    month,
  }: {
    readonly settings: Settings
    readonly partnerId: string
    readonly zone: string
    readonly month: Month
  },
): Promise<BegunMonth | null> {
  const days = billingDays(settings)
  const [begun] = (await manager.query(
    `insert into billing_months (id, partner_id, month, state, currency, ends_at, issues_at, due_on)
     values ($1, $2, $3, 'OPEN', $4, $5::timestamp at time zone $8, $6::timestamp at time zone $8, $7)
     on conflict (partner_id, month) do nothing
     returning id, partner_id as "partnerId", to_char(month, 'YYYY-MM') as month, currency, ends_at as "endsAt",
       issues_at as "issuesAt", due_on::text as "dueOn"`,
    [
      newId(),
      partnerId,
      firstDay(month),
      settings.PARTNER_CURRENCY,
      firstDay(laterMonth(month, 1)),
      issueDayOf(month, days),
      dueDayOf(month, days),
      zone,
    ],
  )) as BegunMonth[]
  return begun ?? null
}

/** A new partner has its present month at once. */
export const beginFirstMonth: Reaction = async (change, { targetId }, platform) => {
  const partner = await change.manager.findOneByOrFail(Partner, { id: targetId })
  await beginMonth(platform, change, partner, presentMonthOf(change, partner))
}

/** A month has ended: the next one begins, and all lines of the ended one are worked out for the last time. */
export async function turnMonth(platform: Platform, monthId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:billingMonthTurn'), async (change) => {
    const [ended] = (await change.manager.query(
      `select p.id, p.zone, to_char(m.month, 'YYYY-MM') as month
       from billing_months m join partners p on p.id = m.partner_id where m.id = $1`,
      [monthId],
    )) as (Pick<Partner, 'id' | 'zone'> & { readonly month: Month })[]
    if (!ended) return
    // The next one, whether or not it is over by now too: no month is left out where nothing ran for long.
    await beginMonth(platform, change, ended, laterMonth(ended.month, 1))
    change.schedule({
      kind: partnerBillingDeadlines.billingRound,
      targetId: monthId,
      at: change.now,
    })
  })
}

/** How many partners one round of housekeeping looks after. */
const PARTNERS_AT_ONCE = 100

/** Begins the first month of partners that were there before there was billing. */
export async function beginMissingMonths(platform: Platform): Promise<void> {
  const { rows } = await platform.database.pool.query<Pick<Partner, 'id' | 'zone'>>(
    `select p.id, p.zone from partners_without_months w join partners p on p.id = w.partner_id order by w.partner_id limit $1`,
    [PARTNERS_AT_ONCE],
  )
  for (const partner of rows)
    await platform.inChange(systemActor('housekeeping'), async (change) => {
      await beginMonth(platform, change, partner, presentMonthOf(change, partner))
      await change.manager.query('delete from partners_without_months where partner_id = $1', [
        partner.id,
      ])
    })
}
