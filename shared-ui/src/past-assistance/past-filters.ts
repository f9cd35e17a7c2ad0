/** What past assistance is narrowed by, as the page's address keeps it; null does not narrow. */
export interface PastFilters {
  /** The analyst's id. */
  readonly analyst: string | null
  /** The first and the last day, as YYYY-MM-DD, by the viewer's calendar. */
  readonly from: string | null
  readonly until: string | null
  readonly withChanges: boolean
}

/** Shows everything. */
export const noFilters: PastFilters = {
  analyst: null,
  from: null,
  until: null,
  withChanges: false,
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DAY = /^[1-9]\d{3}-\d\d-\d\d$/

/** Reads the filters of an address; what can be none of them is left out, since anybody can write an address. */
export function readFilters(search: URLSearchParams): PastFilters {
  const analyst = search.get('analyst')
  return {
    analyst: analyst !== null && ID.test(analyst) ? analyst : null,
    from: dayIn(search.get('from')),
    until: dayIn(search.get('until')),
    withChanges: search.get('changes') === '1',
  }
}

/** The address's part that keeps the filters; empty where nothing is narrowed. */
export function writeFilters({ analyst, from, until, withChanges }: PastFilters): URLSearchParams {
  const search = new URLSearchParams()
  if (analyst !== null) search.set('analyst', analyst)
  if (from !== null) search.set('from', from)
  if (until !== null) search.set('until', until)
  if (withChanges) search.set('changes', '1')
  return search
}

/** Whether anything is narrowed. */
export const isNarrowed = (filters: PastFilters): boolean => writeFilters(filters).size > 0

/** The filter as the API takes it: the days are those of the viewer's calendar, the last one whole. */
export function askedFilter({ analyst, from, until, withChanges }: PastFilters) {
  return {
    analystId: analyst,
    from: from === null ? null : midnight(from, 0),
    until: until === null ? null : midnight(until, 1),
    withChanges,
  }
}

function dayIn(text: string | null): string | null {
  if (text === null || !DAY.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  // The 31st of a month of 30 days is no day.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** The local midnight that begins a day, or one some days later, as an ISO instant. */
function midnight(day: string, later: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(year, month - 1, date + later).toISOString()
}
