/** A name such as `Europe/Madrid` or `UTC`; an offset such as `+03:00` is none, since it knows no daylight saving. */
const NAME = /^[A-Za-z]/

/**
 * A time zone's name as this platform writes it (`europe/madrid` → `Europe/Madrid`); null where the
 * platform knows no zone of that name.
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
