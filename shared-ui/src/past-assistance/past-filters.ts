import { dayBegins, laterDay } from '../clock/zone-days.ts'

/** What past assistance is narrowed by, as the page's address keeps it; null does not narrow. */
export interface PastFilters {
  /** The analyst's id. */
  readonly analyst: string | null
  /** The first and the last day, as YYYY-MM-DD, by the calendar of the time zone that the page shows. */
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

/** The filter as the API takes it: the days are those of the time zone that the page shows, the last one whole. */
export function askedFilter({ analyst, from, until, withChanges }: PastFilters, zone: string) {
  return {
    analystId: analyst,
    from: from === null ? null : midnight(zone, from, 0),
    until: until === null ? null : midnight(zone, until, 1),
    withChanges,
  }
}

function dayIn(text: string | null): string | null {
  if (text === null || !DAY.test(text)) return null
  const day = new Date(`${text}T00:00:00Z`)
  // The 31st of a month of 30 days is no day.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** The instant at which a day begins in a zone, or one some days later, as ISO 8601. */
const midnight = (zone: string, day: string, later: number): string =>
  new Date(dayBegins(zone, laterDay(Date.parse(day), later))).toISOString()
