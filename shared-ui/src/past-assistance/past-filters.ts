import { dayBegins, laterDay } from '../clock/zone-days.ts'

/** The filters of past assistance, as the page's address keeps them; null does not filter. */
export interface PastFilters {
  /** The analyst's id. */
  readonly analyst: string | null
  /** The first and the last day, as YYYY-MM-DD, in the time zone that the page shows. */
  readonly from: string | null
  readonly until: string | null
  readonly withChanges: boolean
}

/** No filter. */
export const noFilters: PastFilters = {
  analyst: null,
  from: null,
  until: null,
  withChanges: false,
}

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
const DAY = /^[1-9]\d{3}-\d\d-\d\d$/

/** Reads the filters of an address. Invalid values are ignored, since anybody can write an address. */
export function readFilters(search: URLSearchParams): PastFilters {
  const analyst = search.get('analyst')
  return {
    analyst: analyst !== null && ID.test(analyst) ? analyst : null,
    from: dayIn(search.get('from')),
    until: dayIn(search.get('until')),
    withChanges: search.get('changes') === '1',
  }
}

/** The query part of an address that keeps the filters; empty if there are none. */
export function writeFilters({ analyst, from, until, withChanges }: PastFilters): URLSearchParams {
  const search = new URLSearchParams()
  if (analyst !== null) search.set('analyst', analyst)
  if (from !== null) search.set('from', from)
  if (until !== null) search.set('until', until)
  if (withChanges) search.set('changes', '1')
  return search
}

/** Whether at least one filter is set. */
export const isNarrowed = (filters: PastFilters): boolean => writeFilters(filters).size > 0

/**
 * The filters as the API takes them: the days are those of the time zone that the page shows, and the last one
 * is included.
 */
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
  // The 31st of a month with 30 days is no day.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null
}

/** The instant (ISO 8601) at which a day begins in a zone, or a day some days later. */
const midnight = (zone: string, day: string, later: number): string =>
  new Date(dayBegins(zone, laterDay(Date.parse(day), later))).toISOString()
