import type { Standing } from '../../support-process/request-flow.ts'
import type { EcosystemAdminRequestState } from './ecosystem-admin-request.generated.ts'

/** The steps of an analyst, in their order on the screen (EA1–EA3). */
export const ecosystemAdminSteps = [
  'USER_VERIFICATION',
  'ECOSYSTEM',
  'INTERNAL_CODE',
  'ACTIVITY',
] as const

/** One step of an open request. */
export type EcosystemAdminStep = (typeof ecosystemAdminSteps)[number]

/** How a request came to its end. */
export type EcosystemAdminEnd = 'COMPLETED' | 'CANCELLED' | 'EXPIRED'

type EcosystemAdminStanding = Standing<EcosystemAdminStep, EcosystemAdminEnd>

const standings: Record<EcosystemAdminRequestState, EcosystemAdminStanding> = {
  USER_CODE_SENT: { open: true, step: 'USER_VERIFICATION' },
  USER_PROVEN: { open: true, step: 'ECOSYSTEM' },
  INTERNAL_CODE_SENT: { open: true, step: 'INTERNAL_CODE' },
  OPEN: { open: true, step: 'ACTIVITY' },
  COMPLETED: { open: false, end: 'COMPLETED' },
  CANCELLED: { open: false, end: 'CANCELLED' },
  EXPIRED: { open: false, end: 'EXPIRED' },
}

/** The step or the end that the screen shows, decided by the request's state alone. */
export const standingOf = (state: EcosystemAdminRequestState): EcosystemAdminStanding =>
  standings[state]
