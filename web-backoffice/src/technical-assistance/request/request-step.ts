import type { Standing } from '../../support-process/request-flow.ts'
import type { AssistanceState } from './assistance-request.generated.ts'

/** The steps of an analyst, in their order on the screen. */
export const requestSteps = [
  'INTERNAL_VALIDATION',
  'TELL_CLIENT',
  'BOTH_CODES',
  'ENVIRONMENTS',
] as const

/** One step of an open request. */
export type RequestStep = (typeof requestSteps)[number]

/** How a request ended: after a session, or without one. */
export type RequestEnd = 'COMPLETED' | 'CANCELLED' | 'REFUSED' | 'EXPIRED'

const standings: Record<AssistanceState, Standing<RequestStep, RequestEnd>> = {
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

/** The step or the end that the screen shows, decided by the request's state alone. */
export const standingOf = (state: AssistanceState): Standing<RequestStep, RequestEnd> =>
  standings[state]
