import { decimalOf } from 'shared-schema/micros'
import { dayIn } from 'shared-schema/time-zone'
import { reasonLengths } from '../access/reason-lengths.ts'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { billingAdjustmentActions } from './actions.ts'
import type { Day } from './month-rules.ts'
import { monthOf } from './month-rules.ts'
import { correctBilling } from './permissions.ts'
import { smallestPart } from './rules.ts'
import { partnerBillingTopics } from './topics.ts'

/** A correction of what an account was billed in an issued month. */
export interface NewAdjustment {
  /** The account in the month that is corrected. */
  readonly billedAccountId: string
  /** Micros; below zero where the account was billed too much. */
  readonly amount: bigint
  readonly reason: string
  readonly idempotencyKey: string
}

/** The most that one adjustment may be, in micros, so that sums of many stay exact. */
const MOST = 1_000_000_000_000_000n

interface CorrectedAccount {
  readonly ecosystemId: string
  readonly name: string
  readonly month: string
  readonly state: 'OPEN' | 'ISSUED'
  readonly currency: string
  readonly zone: string
}

/**
 * Corrects an issued month by a line of the present one, which stays for ever as it is: nobody changes what was issued.
 *
 * @returns the id of the adjustment
 * @throws NOT_FOUND for an account or month of another partner, FORBIDDEN, BILLING_MONTH_OPEN for a month that is not issued yet,
 *   AMOUNT_INVALID for nothing, too much, or what the currency can't pay, and the codes of a reason
 */
export async function addAdjustment(
  platform: Platform,
  actor: PersonActor,
  { billedAccountId, amount, reason: typed, idempotencyKey }: NewAdjustment,
): Promise<string> {
  const partnerId = ownPartnerId(actor)
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  if (!isId(billedAccountId)) throw new Refusal('NOT_FOUND')
  const input = { billedAccountId, amount: amount.toString(), reason }
  const request = { key: idempotencyKey, operation: 'addBillingAdjustment', input }
  return oncePerKey(platform, actor, request, {
    create: async (change, id) => {
      const { userId: madeBy } = await holdPlaceHaving(platform, change, correctBilling)
      await adjustWithin(change, { id, partnerId, billedAccountId, amount, reason, madeBy })
    },
  })
}

/** An adjustment with its id, and who makes it. */
export interface MadeAdjustment {
  readonly id: string
  readonly partnerId: string
  readonly billedAccountId: string
  readonly amount: bigint
  readonly reason: string
  readonly madeBy: string
}

/** Writes an adjustment down within a change. @throws as `addAdjustment`, but for who may and the reason */
export async function adjustWithin(
  change: Change,
  { id, partnerId, billedAccountId, amount, reason, madeBy }: MadeAdjustment,
): Promise<void> {
  const account = await correctedAccount(change, partnerId, billedAccountId)
  if (account.state === 'OPEN') throw new Refusal('BILLING_MONTH_OPEN')
  if (!canBePaid(amount, account.currency)) throw new Refusal('AMOUNT_INVALID')
  const { id: monthId, month } = await holdPresentMonth(change, partnerId, account)
  await change.manager.query(
    `insert into billing_adjustments (id, month_id, corrected_id, ecosystem_id, amount_micros, reason, made_by, made_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [
      id,
      monthId,
      billedAccountId,
      account.ecosystemId,
      amount.toString(),
      reason,
      madeBy,
      change.now,
    ],
  )
  await writeLine(change, { id, monthId, billedAccountId, account, amount })
  change.record(billingAdjustmentActions.added, {
    targetId: id,
    partnerId,
    after: {
      account: account.name,
      correctedMonth: account.month,
      month,
      amount: decimalOf(amount),
      currency: account.currency,
      reason,
    },
  })
  change.announce(partnerBillingTopics.billing(partnerId))
}

/** Whether an amount is one that an adjustment may have. */
const canBePaid = (amount: bigint, currency: string): boolean =>
  amount !== 0n && amount >= -MOST && amount <= MOST && amount % smallestPart(currency) === 0n

async function correctedAccount(
  { manager }: Change,
  partnerId: string,
  billedAccountId: string,
): Promise<CorrectedAccount> {
  const [account] = (await manager.query(
    `select b.ecosystem_id as "ecosystemId", b.name, to_char(m.month, 'YYYY-MM') as month, m.state, m.currency, p.zone
     from billed_accounts b join billing_months m on m.id = b.month_id join partners p on p.id = m.partner_id
     where b.id = $1 and m.partner_id = $2`,
    [billedAccountId, partnerId],
  )) as CorrectedAccount[]
  return found(account)
}

/** The present month, which nobody issues before the commit. */
async function holdPresentMonth(
  { manager, now }: Change,
  partnerId: string,
  { zone }: CorrectedAccount,
): Promise<{ readonly id: string; readonly month: string }> {
  const today: Day = dayIn(zone, now)
  const [month] = (await manager.query(
    `select id, to_char(month, 'YYYY-MM') as month from billing_months
     where partner_id = $1 and month = to_date($2, 'YYYY-MM') and state = 'OPEN' for share`,
    [partnerId, monthOf(today)],
  )) as { id: string; month: string }[]
  // It begins by a timer, a moment after the other one has ended.
  if (!month) throw new Refusal('SERVICE_UNAVAILABLE')
  return month
}

interface AdjustmentLine {
  readonly id: string
  readonly monthId: string
  readonly billedAccountId: string
  readonly account: CorrectedAccount
  readonly amount: bigint
}

/** The line of an adjustment, on the bill of the account in that month, which may be billed for nothing else in it. */
async function writeLine(
  { manager }: Change,
  { id, monthId, billedAccountId, account, amount }: AdjustmentLine,
): Promise<void> {
  const { ecosystemId } = account
  await manager.query(
    `insert into billed_accounts as b (id, month_id, ecosystem_id, name, sorted_name, days, users, attendances, active_users,
       excess_users, instance_micros, extras_micros, infrastructure_micros, adjustment_micros)
     select $1::uuid, $2::uuid, ecosystem_id, name, sorted_name, 0, 0, 0, 0, 0, 0, 0, 0, $4::bigint from billed_accounts where id = $3
     on conflict (month_id, ecosystem_id) do update set adjustment_micros = b.adjustment_micros + excluded.adjustment_micros`,
    [newId(), monthId, billedAccountId, amount.toString()],
  )
  await manager.query(
    `insert into billing_lines (id, month_id, ecosystem_id, item, kind, sorted_name, quantity, unit_micros, amount_micros, adjustment_id)
     select $1::uuid, $2::uuid, $3::uuid, 'ADJUSTMENT ' || $4::uuid, 'ADJUSTMENT', sorted_name, 1, $5::bigint, $5::bigint, $4::uuid
     from billed_accounts
     where month_id = $2 and ecosystem_id = $3`,
    [newId(), monthId, ecosystemId, id, amount.toString()],
  )
}
