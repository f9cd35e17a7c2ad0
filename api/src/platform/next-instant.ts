/** When what has an end next changes by itself: its warning, then its end; null from then on (AS6, ID10). */
export function nextInstant(endsAt: Date, warningSeconds: number, now: Date): Date | null {
  const warning = endsAt.getTime() - warningSeconds * 1000
  if (now.getTime() < warning) return new Date(warning)
  return now.getTime() < endsAt.getTime() ? endsAt : null
}

/** The earliest of some instants; null where there is none. */
export const earliest = (...instants: (Date | null)[]): Date | null =>
  instants.reduce(
    (one, other) => (!one || (other && other.getTime() < one.getTime()) ? other : one),
    null,
  )
