import type { Remaining } from './remaining.ts'

/** From this many seconds on, every tenth second is announced. */
const lastStretch = 30

/**
 * Names the present moment of a countdown; a change of the name is announced to screen readers. It changes at
 * each full minute, at the warning, every ten seconds of the last thirty, and at the end.
 */
export function momentToSpeak({ seconds, phase }: Remaining): string {
  if (phase === 'ended') return 'ended'
  if (seconds <= lastStretch) return `${phase} ${Math.ceil(seconds / 10) * 10} s`
  return `${phase} ${Math.ceil(seconds / 60)} min`
}
