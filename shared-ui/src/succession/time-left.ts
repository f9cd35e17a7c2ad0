/** A span in its two largest units, rounded down. */
export interface TimeParts {
  readonly unit: 'day' | 'hour' | 'minute' | 'second'
  readonly value: number
}

const units = [
  { unit: 'day', seconds: 86_400 },
  { unit: 'hour', seconds: 3_600 },
  { unit: 'minute', seconds: 60 },
  { unit: 'second', seconds: 1 },
] as const

/**
 * Seconds as people say them: "13 days, 4 hours", "5 minutes, 12 seconds". At most two neighbouring units,
 * rounded down: no more time is shown than there is.
 */
export function timeParts(seconds: number): TimeParts[] {
  const whole = Math.max(0, Math.floor(seconds))
  const first = units.findIndex((unit) => whole >= unit.seconds)
  const from = first === -1 ? units.length - 1 : first
  let rest = whole
  const parts = units.slice(from, from + 2).map(({ unit, seconds: each }) => {
    const value = Math.floor(rest / each)
    rest -= value * each
    return { unit, value }
  })
  return parts.filter(({ value }, index) => value > 0 || (index === 0 && from === units.length - 1))
}
