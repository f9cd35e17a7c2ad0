/** The state of a countdown: whole seconds left, and whether the warning or the end was reached. */
export interface Remaining {
  readonly seconds: number
  readonly phase: 'running' | 'warning' | 'ended'
}

/**
 * What is left at `now` until `end` (both ms since 1970). Seconds are rounded down: a countdown never shows
 * more time than there is, and has ended at the very instant of its end.
 */
export function remaining(end: number, now: number, warningSeconds: number): Remaining {
  const left = end - now
  if (!(left > 0)) return { seconds: 0, phase: 'ended' }
  const seconds = Math.floor(left / 1000)
  return { seconds, phase: left <= warningSeconds * 1000 ? 'warning' : 'running' }
}

/**
 * Milliseconds until the shown second changes, at most one second: a jump of the clock is noticed within it.
 */
export function untilNextTick(end: number, now: number): number {
  const left = end - now
  if (!(left > 0)) return 1000
  const rest = left % 1000
  return rest === 0 ? 1 : Math.ceil(rest)
}
