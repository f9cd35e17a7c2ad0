/** What a clock on a wall shows, to the minute: `2026-11-29T14:05`. */
const FORM = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)$/
/** Before it, zones had offsets with seconds. */
const FIRST_YEAR = 2000

const MINUTE = 60_000
/** No zone is further from UTC, and none has moved its clocks twice within two of them. */
const DAY = 86_400_000

/** Whether a text is a day and a time of day that a calendar has, such as `2026-11-29T14:05`. */
export const isLocalTime = (text: string): boolean => wallOf(text) !== null

/** Which instant is meant where the clocks were put back, and a zone had the same time of day twice. */
export type Repeated = 'FIRST' | 'SECOND'

/**
 * The instant at which the clocks of a zone (IANA name) show a time of day. Where the clocks are put forward and skip it, that is
 * the instant of the jump; where they are put back and show it twice, `repeated` says which of the two instants is meant.
 *
 * @throws RangeError for a text that is no such time (`isLocalTime`)
 */
export function instantAt(zone: string, local: string, repeated: Repeated): Date {
  const wall = wallOf(local)
  if (wall === null) throw new RangeError(`no local time: ${local}`)
  const offsets = [offsetAt(zone, wall - DAY), offsetAt(zone, wall + DAY)]
  const instants = offsets
    .map((offset) => wall - offset)
    .filter((instant) => instant + offsetAt(zone, instant) === wall)
  if (instants.length === 0) return new Date(jumpBetween(zone, wall - DAY, wall + DAY))
  return new Date(repeated === 'FIRST' ? Math.min(...instants) : Math.max(...instants))
}

/** What the clocks of a zone show at an instant, without the seconds. */
export const localTimeAt = (zone: string, instant: Date): string =>
  new Date(instant.getTime() + offsetAt(zone, instant.getTime())).toISOString().slice(0, 16)

/** A time of day as milliseconds of a clock that shows UTC; null if no calendar has it. */
function wallOf(text: string): number | null {
  if (!FORM.test(text) || Number(text.slice(0, 4)) < FIRST_YEAR) return null
  const wall = Date.parse(`${text}:00Z`)
  // `2026-02-30` is read as the second of March.
  return !Number.isNaN(wall) && new Date(wall).toISOString().startsWith(text) ? wall : null
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
function offsetAt(zone: string, instant: number): number {
  let clock = clocks.get(zone)
  if (!clock) {
    clock = new Intl.DateTimeFormat('en', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    })
    clocks.set(zone, clock)
  }
  const parts = Object.fromEntries(
    clock.formatToParts(instant).map(({ type, value }) => [type, Number(value)]),
  )
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = parts
  return Date.UTC(year, month - 1, day, hour, minute) - Math.floor(instant / MINUTE) * MINUTE
}

/** The first instant between two at which a zone's clocks show as far from UTC as at the later one, to the minute. */
function jumpBetween(zone: string, before: number, after: number): number {
  const offset = offsetAt(zone, after)
  let [low, high] = [before / MINUTE, after / MINUTE]
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (offsetAt(zone, middle * MINUTE) === offset) high = middle
    else low = middle
  }
  return high * MINUTE
}
