import type { BillingKind, BillingMonthState } from 'shared-schema/billing-enums'
import { Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import { type Day, firstDay, isMonth, type Month } from './month-rules.ts'

/** What all lines of a kind cost together. */
export interface BillingTotal {
  readonly kind: BillingKind
  readonly lines: number
  readonly amount: bigint
}

/** A month of a partner, as its team sees it. */
export interface BillingMonthView {
  readonly id: string
  readonly month: Month
  readonly state: BillingMonthState
  readonly currency: string
  readonly endsAt: Date
  readonly issuesAt: Date
  readonly issuedAt: Date | null
  readonly dueOn: Day
  /** As of when the lines stand; null until they are worked out for the first time. */
  readonly workedOutAt: Date | null
  readonly total: bigint
  /** By kind, the greatest first. */
  readonly totals: readonly BillingTotal[]
}

/** Amounts come as texts, since JavaScript has no numbers for them. */
interface MonthRow extends Omit<BillingMonthView, 'total' | 'totals'> {
  readonly total: string
  readonly totals: readonly (Omit<BillingTotal, 'amount'> & { readonly amount: string })[]
}

const COLUMNS = `m.id, to_char(m.month, 'YYYY-MM') as month, m.state, m.currency, m.ends_at as "endsAt", m.issues_at as "issuesAt",
  m.issued_at as "issuedAt", m.due_on::text as "dueOn", r.shown_at as "workedOutAt",
  coalesce(m.total_micros, sums.total, 0)::text as total, sums.totals`
// The sums by kind, as triggers keep them; read with the month, so that they are those of its total.
const FROM = `billing_months m left join billing_rounds r on r.month_id = m.id
  cross join lateral (
    select sum(t.amount_micros) as total,
      coalesce(jsonb_agg(jsonb_build_object('kind', t.kind, 'lines', t.lines, 'amount', t.amount_micros::text)
        order by t.amount_micros desc, t.kind) filter (where t.lines > 0), '[]') as totals
    from billing_totals t where t.month_id = m.id) sums`

const viewOf = ({ total, totals, ...row }: MonthRow): BillingMonthView => ({
  ...row,
  total: BigInt(total),
  totals: totals.map(({ amount, ...sum }) => ({ ...sum, amount: BigInt(amount) })),
})

/** @throws BAD_USER_INPUT for a text that names no month */
export function requireMonth(text: string): Month {
  if (!isMonth(text)) throw new Refusal('BAD_USER_INPUT', { field: 'month' })
  return text
}

/** A month of a partner; null for one that has not begun, or in which there was no billing yet. */
export async function billingMonthOf(
  { database }: Platform,
  partnerId: string,
  month: Month,
): Promise<BillingMonthView | null> {
  const { rows } = await database.pool.query<MonthRow>({
    name: 'billing-month',
    text: `select ${COLUMNS} from ${FROM} where m.partner_id = $1 and m.month = $2`,
    values: [partnerId, firstDay(month)],
  })
  const [row] = rows
  return row ? viewOf(row) : null
}

/** The months of a partner, the newest first. @throws NOT_FOUND for a cursor that is none of them (R2) */
export async function billingMonthsOf(
  { database }: Platform,
  partnerId: string,
  { limit, afterId }: PageRequest,
): Promise<Page<BillingMonthView>> {
  const after = afterId
    ? (
        await database.pool.query<{ month: string }>({
          name: 'billing-month-cursor',
          text: 'select month::text as month from billing_months where id = $1 and partner_id = $2',
          values: [afterId, partnerId],
        })
      ).rows[0]
    : { month: 'infinity' }
  if (!after) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<MonthRow>({
    name: 'billing-months',
    text: `select ${COLUMNS} from ${FROM} where m.partner_id = $1 and m.month < $2::date order by m.month desc limit $3`,
    values: [partnerId, after.month, limit + 1],
  })
  return pageOf(rows.map(viewOf), limit)
}
