/** The successor's page: every succession in which the viewer is the successor. */
export const successionPath = '/succession'

/** The page to which the e-mail's *Confirm* links (SU11). */
export const confirmPath = '/confirm-succession'

/** The claim of one succession (SU14). */
export const claimPath = (successionId: string): string => `/succession/${successionId}/claim`

/** The new administrator's set-up (SU12). */
export const setUpPath = (ecosystemId: string): string => `/ecosystem-set-up/${ecosystemId}`
