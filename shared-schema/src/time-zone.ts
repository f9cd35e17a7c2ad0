/**
 * A name such as `Europe/Madrid` or `UTC`. An offset such as `+03:00` is not a zone: it has no daylight saving
 * time.
 */
const NAME = /^[A-Za-z]/

/**
 * The name of a time zone as this platform writes it (`europe/madrid` becomes `Europe/Madrid`); null if the
 * platform knows no such zone.
 */
export function timeZoneOf(name: string): string | null {
  if (!NAME.test(name)) return null
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
  } catch (error) {
    if (error instanceof RangeError) return null
    throw error
  }
}

/** The day that it is at an instant in a zone (IANA name), as `2026-11-29`. */
export const dayIn = (zone: string, instant: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: zone, dateStyle: 'short' }).format(instant)
