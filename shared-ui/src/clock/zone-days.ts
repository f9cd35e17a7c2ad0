/** A day of the calendar, as its midnight in UTC (ms since 1970), in whatever zone it is meant. */
export type Day = number

const DAY_MILLISECONDS = 86_400_000
/** The greatest distance of any zone from UTC, now or ever. */
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
 * The first instant of a day in a time zone (ms since 1970): midnight, or later if the clocks skip midnight;
 * for a day that the zone skipped, the first instant after it.
 */
export function dayBegins(zone: string, day: Day): number {
  let before = day - FARTHEST_MILLISECONDS
  let within = day + FARTHEST_MILLISECONDS
  // Later instants never lie in earlier days, so a binary search finds the second at which the day begins.
  while (within - before > 1000) {
    const middle = before + Math.floor((within - before) / 2000) * 1000
    if (dayIn(zone, middle) < day) before = middle
    else within = middle
  }
  return within
}
