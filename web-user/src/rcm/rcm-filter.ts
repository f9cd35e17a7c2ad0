import type { ClaimStatus } from './rcm.generated.ts'

/** What the RCM Dashboard is narrowed to; months as YYYY-MM, inclusive, null where not narrowed. */
export interface DashboardFilter {
  fromMonth: string | null
  toMonth: string | null
  payer: string | null
  status: ClaimStatus | null
}

/** The whole: nothing left out. */
export const noFilter: DashboardFilter = {
  fromMonth: null,
  toMonth: null,
  payer: null,
  status: null,
}

export const claimStatuses: readonly ClaimStatus[] = ['BILLED', 'PAID', 'DENIED']

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads the filter out of the page's address; whatever is not a filter is left out. */
export function readFilter(search: URLSearchParams): DashboardFilter {
  return inOrder({
    fromMonth: month(search.get('from')),
    toMonth: month(search.get('to')),
    payer: search.get('payer')?.trim() || null,
    status: claimStatuses.find((status) => status === search.get('status')) ?? null,
  })
}

/** The page's address with this filter in it; everything else of the address stays. */
export function writeFilter(search: URLSearchParams, filter: DashboardFilter): URLSearchParams {
  const next = new URLSearchParams(search)
  const ordered = inOrder(filter)
  const entries = {
    from: ordered.fromMonth,
    to: ordered.toMonth,
    payer: ordered.payer,
    status: ordered.status,
  }
  for (const [name, value] of Object.entries(entries)) {
    if (value === null) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** True where the filter leaves anything out. */
export function isNarrowed(filter: DashboardFilter): boolean {
  return Object.values(filter).some((value) => value !== null)
}

/** Every month from the first to the last of the given ones, without a gap. */
export function monthsBetween(months: readonly string[]): string[] {
  const [first, last] = [months.toSorted()[0], months.toSorted().at(-1)]
  if (first === undefined || last === undefined) return []
  const all: string[] = []
  for (let at = first; at <= last; at = monthAfter(at)) all.push(at)
  return all
}

function monthAfter(value: string): string {
  const [year, number] = value.split('-').map(Number) as [number, number]
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}

function month(value: string | null): string | null {
  return value !== null && monthPattern.test(value) ? value : null
}

/** A period whose end lies before its start is read the other way round. */
function inOrder(filter: DashboardFilter): DashboardFilter {
  const { fromMonth, toMonth } = filter
  if (fromMonth === null || toMonth === null || fromMonth <= toMonth) return filter
  return { ...filter, fromMonth: toMonth, toMonth: fromMonth }
}
