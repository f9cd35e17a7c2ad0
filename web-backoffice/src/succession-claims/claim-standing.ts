import type { Succession } from 'shared-ui/succession/succession-state.ts'

/** The facts that decide how urgent a claim is. */
export type Urgent = Pick<Succession, 'state' | 'deadline' | 'serverTime'>

/** Whether the review of a claim is overdue: its deadline has come (SU14, SU19). */
export const isOverdue = ({ state, deadline, serverTime }: Urgent): boolean =>
  state === 'UNDER_REVIEW' && deadline !== null && Date.parse(deadline) <= Date.parse(serverTime)

/** How many seconds the successor has been waiting for the decision, by the server's clock. */
export const waitingSeconds = (claimedAt: string, serverTime: string): number =>
  Math.max(0, (Date.parse(serverTime) - Date.parse(claimedAt)) / 1000)
