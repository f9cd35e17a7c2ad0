/** A day of the calendar: its midnight in UTC (ms since 1970), whatever the zone in which it is meant. */
export type Day = number

const DAY_MILLISECONDS = 86_400_000
/** No zone is, or ever was, farther from UTC. */
const FARTHEST_MILLISECONDS = 16 * 3_600_000

const formats = new Map<string, Intl.DateTimeFormat>()

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const numeric = { year: 'numeric', month: 'numeric', day: 'numeric' } as const
  const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, ...numeric })
  formats.set(zone, format)
  return format
}

/** The day in which an instant (ms since 1970) lies in a time zone. */
export function dayIn(zone: string, instant: number): Day {
  const parts = formatOf(zone).formatToParts(instant)
  const part = (type: Intl.DateTimeFormatPartTypes) =>
    Number(parts.find((known) => known.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'))
}

/** The day so many days later. */
export const laterDay = (day: Day, days: number): Day => day + days * DAY_MILLISECONDS

/**
 * The first instant of a day in a time zone (ms since 1970): midnight, or later where the clocks skip it;
 * of a day that the zone skipped, the first instant after it.
 */
export function dayBegins(zone: string, day: Day): number {
  let before = day - FARTHEST_MILLISECONDS
  let within = day + FARTHEST_MILLISECONDS
  // A day never comes before an earlier one, so that halving finds the second at which it begins.
  while (within - before > 1000) {
    const middle = before + Math.floor((within - before) / 2000) * 1000
    if (dayIn(zone, middle) < day) before = middle
    else within = middle
  }
  return within
}
