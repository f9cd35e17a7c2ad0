import type { ClaimStatus, RcmDashboardQuery } from './rcm.generated.ts'
import { claimStatuses } from './rcm-filter.ts'

export type RcmMonth = RcmDashboardQuery['rcmDashboard']['months'][number]
export type RcmTotal = RcmDashboardQuery['rcmDashboard']['total']

/** What the bars stand for: money, or how many claims. */
export type Measure = 'AMOUNT' | 'COUNT'

/** One month of the chart and of the table beside it; amounts in cents. */
export type MonthRow = { month: string } & Record<ClaimStatus, number>

/** The statuses that a chart of this filter has something to say about. */
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

/** How much of a status there is, in cents or in claims. */
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

/** True where the filter leaves no claim at all. */
export function isEmpty(total: RcmTotal): boolean {
  return total.billedCount + total.paidCount + total.deniedCount === 0
}

/** The share, 0 to 1, that a status has of all the money; null where there is none. */
export function shareOf(total: RcmTotal, status: ClaimStatus): number | null {
  const whole = total.billedCents + total.paidCents + total.deniedCents
  return whole === 0 ? null : figureOf(total, status, 'AMOUNT') / whole
}
