import type { AdministrationRequestState } from './administration-request.generated.ts'

/** The steps an analyst walks through, in their order on the screen (EA1–EA3). */
export const administrationSteps = [
  'USER_VERIFICATION',
  'ECOSYSTEM',
  'INTERNAL_CODE',
  'ACTIVITY',
] as const

/** One step of an open request. */
export type AdministrationStep = (typeof administrationSteps)[number]

/** How a request came to its end. */
export type AdministrationEnd = 'COMPLETED' | 'CANCELLED' | 'EXPIRED'

/** Where a request stands: at one step, or at its end. */
export type AdministrationStanding =
  | { open: true; step: AdministrationStep }
  | { open: false; end: AdministrationEnd }

const standings: Record<AdministrationRequestState, AdministrationStanding> = {
  USER_CODE_SENT: { open: true, step: 'USER_VERIFICATION' },
  USER_PROVEN: { open: true, step: 'ECOSYSTEM' },
  INTERNAL_CODE_SENT: { open: true, step: 'INTERNAL_CODE' },
  OPEN: { open: true, step: 'ACTIVITY' },
  COMPLETED: { open: false, end: 'COMPLETED' },
  CANCELLED: { open: false, end: 'CANCELLED' },
  EXPIRED: { open: false, end: 'EXPIRED' },
}

/** The page's step, from the request's state alone, so that a reload or a second tab shows the same. */
export const standingOf = (state: AdministrationRequestState): AdministrationStanding =>
  standings[state]
