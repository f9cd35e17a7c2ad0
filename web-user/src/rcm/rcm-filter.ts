import type { ClaimStatus } from './rcm.generated.ts'

/** The filter of the RCM Dashboard; months as YYYY-MM, both included, null for no limit. */
export interface DashboardFilter {
  fromMonth: string | null
  toMonth: string | null
  payer: string | null
  status: ClaimStatus | null
}

/** No filter. */
export const noFilter: DashboardFilter = {
  fromMonth: null,
  toMonth: null,
  payer: null,
  status: null,
}

export const claimStatuses: readonly ClaimStatus[] = ['BILLED', 'PAID', 'DENIED']

const monthPattern = /^\d{4}-(0[1-9]|1[0-2])$/

/** Reads the filter from the page's address; invalid values are ignored. */
export function readFilter(search: URLSearchParams): DashboardFilter {
  return inOrder({
    fromMonth: month(search.get('from')),
    toMonth: month(search.get('to')),
    payer: search.get('payer')?.trim() || null,
    status: claimStatuses.find((status) => status === search.get('status')) ?? null,
  })
}

/** The page's address with this filter; all its other parameters stay. */
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

/** Whether the filter excludes anything. */
export function isNarrowed(filter: DashboardFilter): boolean {
  return Object.values(filter).some((value) => value !== null)
}

/** Every month from the first to the last of the given ones, including those between them. */
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

/** A period whose end is before its beginning is read in the other direction. */
function inOrder(filter: DashboardFilter): DashboardFilter {
  const { fromMonth, toMonth } = filter
  if (fromMonth === null || toMonth === null || fromMonth <= toMonth) return filter
  return { ...filter, fromMonth: toMonth, toMonth: fromMonth }
}
