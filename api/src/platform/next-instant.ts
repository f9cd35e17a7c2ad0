/** When what has an end next changes by itself: its warning, then its end; null from then on (AS6, ID10). */
export function nextInstant(endsAt: Date, warningSeconds: number, now: Date): Date | null {
  const warning = endsAt.getTime() - warningSeconds * 1000
  if (now.getTime() < warning) return new Date(warning)
  return now.getTime() < endsAt.getTime() ? endsAt : null
}
