import type { ClaimStatus, RcmDashboardQuery } from './rcm.generated.ts'
import { claimStatuses } from './rcm-filter.ts'

export type RcmMonth = RcmDashboardQuery['rcmDashboard']['months'][number]
export type RcmTotal = RcmDashboardQuery['rcmDashboard']['total']

/** What the bars measure: amounts or numbers of claims. */
export type Measure = 'AMOUNT' | 'COUNT'

/** One month of the chart and of the table beside it; amounts in cents. */
export type MonthRow = { month: string } & Record<ClaimStatus, number>

/** The statuses that the chart of a filter shows. */
export function shownStatuses(filter: { status: ClaimStatus | null }): readonly ClaimStatus[] {
  return filter.status === null ? claimStatuses : [filter.status]
}

/** The months as rows of one measure, oldest first. */
export function monthRows(months: readonly RcmMonth[], measure: Measure): MonthRow[] {
  return months
    .toSorted((a, b) => a.month.localeCompare(b.month))
    .map((month) => ({
      month: month.month,
      BILLED: figureOf(month, 'BILLED', measure),
      PAID: figureOf(month, 'PAID', measure),
      DENIED: figureOf(month, 'DENIED', measure),
    }))
}

/** The measure of one status, in cents or in claims. */
export function figureOf(
  counts: RcmMonth | RcmTotal,
  status: ClaimStatus,
  measure: Measure,
): number {
  const [cents, count] = {
    BILLED: [counts.billedCents, counts.billedCount],
    PAID: [counts.paidCents, counts.paidCount],
    DENIED: [counts.deniedCents, counts.deniedCount],
  }[status] as [number, number]
  return measure === 'AMOUNT' ? cents : count
}

/** Whether the filter excludes every claim. */
export function isEmpty(total: RcmTotal): boolean {
  return total.billedCount + total.paidCount + total.deniedCount === 0
}

/** The share of a status in the whole amount, from 0 to 1; null if there is no amount. */
export function shareOf(total: RcmTotal, status: ClaimStatus): number | null {
  const whole = total.billedCents + total.paidCents + total.deniedCents
  return whole === 0 ? null : figureOf(total, status, 'AMOUNT') / whole
}
