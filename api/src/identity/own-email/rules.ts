/** What decides how a change of e-mail stands. */
export interface EmailChangeTimes {
  /** Until then the new address can be proven. */
  readonly expiresAt: Date
  /** Until then the owner of the old address can take the change back. */
  readonly stoppableUntil: Date
  readonly provenAt: Date | null
  readonly endedBy: 'WITHDRAWN' | 'REPLACED' | 'STOPPED' | null
}

/**
 * How a change of e-mail stands: WAITING for the new address to be proven; PROVEN, the new address counts, and the old
 * one is held; OVER in every other case.
 */
export type EmailChangeStanding = 'WAITING' | 'PROVEN' | 'OVER'

export function standingOf(change: EmailChangeTimes, now: Date): EmailChangeStanding {
  if (change.endedBy) return 'OVER'
  if (change.provenAt) return now < change.stoppableUntil ? 'PROVEN' : 'OVER'
  return now < change.expiresAt ? 'WAITING' : 'OVER'
}

/**
 * Whether the owner of the old address can still say that it was not them. Also where nothing came of the change: whoever
 * asked for it had the password and a code.
 */
export const canBeStopped = (change: EmailChangeTimes, now: Date): boolean =>
  change.endedBy !== 'STOPPED' && now < change.stoppableUntil
