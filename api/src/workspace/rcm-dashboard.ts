import type { Platform } from '../platform/platform.ts'
import { FILTERED, filterValues } from './rcm-claims.ts'
import { RCM_CURRENCY, type RcmFilter } from './rules.ts'

/** Claims by status: how many, and how much in cents. */
export interface RcmSums {
  readonly billedCount: number
  readonly paidCount: number
  readonly deniedCount: number
  readonly billedCents: number
  readonly paidCents: number
  readonly deniedCents: number
}

export interface RcmMonthSums extends RcmSums {
  /** YYYY-MM */
  readonly month: string
}

export interface RcmDashboardView {
  readonly ecosystemId: string
  readonly currency: string
  /** All payers of the ecosystem, whatever the filter: the choices of the filter itself. */
  readonly payers: string[]
  readonly months: RcmMonthSums[]
  readonly total: RcmSums
}

const sumsOf = (status: string, name: string): string =>
  `coalesce(sum(c.claims) filter (where c.status = '${status}'), 0)::bigint as "${name}Count",
   coalesce(sum(c.cents) filter (where c.status = '${status}'), 0)::bigint as "${name}Cents"`

const SUMS = [sumsOf('BILLED', 'billed'), sumsOf('PAID', 'paid'), sumsOf('DENIED', 'denied')].join(
  ', ',
)

/** One row a month, without gaps between the first and the last month that have claims. */
const MONTHS = `
  with filtered as (select * from rcm_claim_sums c where c.claims > 0 and ${FILTERED}),
  months as (
    select generate_series(min(month), max(month), interval '1 month')::date as month from filtered
  )
  select to_char(months.month, 'YYYY-MM') as month, ${SUMS}
  from months left join filtered c on c.month = months.month
  group by months.month order by months.month`

/**
 * The claims of an ecosystem by month and status.
 *
 * @throws BAD_USER_INPUT for a filter that is not allowed
 */
export async function rcmDashboardOf(
  { database }: Platform,
  ecosystemId: string,
  filter: RcmFilter | null | undefined,
): Promise<RcmDashboardView> {
  const values = filterValues(ecosystemId, filter)
  const [months, totals, payers] = await Promise.all([
    database.pool.query<RcmMonthSums>(MONTHS, values),
    database.pool.query<RcmSums>(`select ${SUMS} from rcm_claim_sums c where ${FILTERED}`, values),
    database.pool.query<{ payer: string }>(
      'select distinct payer from rcm_claim_sums where ecosystem_id = $1 and claims > 0 order by payer',
      [ecosystemId],
    ),
  ])
  const [total] = totals.rows
  if (!total) throw new Error('an aggregate always gives a row')
  return {
    ecosystemId,
    currency: RCM_CURRENCY,
    payers: payers.rows.map(({ payer }) => payer),
    months: months.rows,
    total,
  }
}
