import type { AssistanceState } from './assistance-request.generated.ts'

/** The steps an analyst walks through, in their order on the screen. */
export const requestSteps = [
  'INTERNAL_VALIDATION',
  'TELL_CLIENT',
  'BOTH_CODES',
  'ENVIRONMENTS',
] as const

/** One step of an open request. */
export type RequestStep = (typeof requestSteps)[number]

/** How a request came to its end: after a session, or without one. */
export type RequestEnd = 'COMPLETED' | 'CANCELLED' | 'REFUSED' | 'EXPIRED'

/** Where a request stands: at one step, or at its end. */
export type RequestStanding = { open: true; step: RequestStep } | { open: false; end: RequestEnd }

const standings: Record<AssistanceState, RequestStanding> = {
  STARTED: { open: true, step: 'INTERNAL_VALIDATION' },
  ANALYST_CODE_SENT: { open: true, step: 'INTERNAL_VALIDATION' },
  ANALYST_PROVEN: { open: true, step: 'TELL_CLIENT' },
  AWAITING_CODES: { open: true, step: 'BOTH_CODES' },
  IN_SESSION: { open: true, step: 'ENVIRONMENTS' },
  COMPLETED: { open: false, end: 'COMPLETED' },
  CANCELLED: { open: false, end: 'CANCELLED' },
  REFUSED: { open: false, end: 'REFUSED' },
  EXPIRED: { open: false, end: 'EXPIRED' },
}

/** The page's step, from the request's state alone, so that a reload or a second tab shows the same. */
export function standingOf(state: AssistanceState): RequestStanding {
  return standings[state]
}
