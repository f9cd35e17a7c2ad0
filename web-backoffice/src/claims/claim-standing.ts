import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** What tells how urgent a claim is. */
export type Urgent = Pick<Succession, 'state' | 'stateSince' | 'deadline' | 'serverTime'> & {
  readonly timeline: readonly Pick<Succession['timeline'][number], 'at' | 'event'>[]
}

/**
 * Whether the review of a claim is overdue: its deadline has come or, since a reminder sets the next
 * one, reviewers were reminded of it already (SU14, SU19).
 */
export function isOverdue({ state, stateSince, deadline, serverTime, timeline }: Urgent): boolean {
  if (state !== 'UNDER_REVIEW') return false
  if (deadline !== null && Date.parse(deadline) <= Date.parse(serverTime)) return true
  const since = Date.parse(stateSince)
  return timeline.some(({ event, at }) => event === 'REMIND' && Date.parse(at) > since)
}

/** Seconds for which a successor has been waiting for the decision, by the server's clock. */
export const waitingSeconds = (claimedAt: string, serverTime: string): number =>
  Math.max(0, (Date.parse(serverTime) - Date.parse(claimedAt)) / 1000)
