import type { Remaining } from './remaining.ts'

/** From this many seconds on, every further ten are said. */
const lastStretch = 30

/**
 * The moment of a countdown at which something is said aloud: a new one begins at each full
 * minute, at the warning, every ten seconds of the last thirty, and at the end. In between it is
 * the same, and nothing is said.
 */
export function momentToSpeak({ seconds, phase }: Remaining): string {
  if (phase === 'ended') return 'ended'
  if (seconds <= lastStretch) return `${phase} ${Math.ceil(seconds / 10) * 10} s`
  return `${phase} ${Math.ceil(seconds / 60)} min`
}
