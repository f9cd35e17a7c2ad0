/** The states of a request for support with an ecosystem's administration, in their order (EA1–EA6). */
export const ecosystemAdminStates = [
  'USER_CODE_SENT',
  'USER_PROVEN',
  'INTERNAL_CODE_SENT',
  'OPEN',
  'COMPLETED',
  'CANCELLED',
  'EXPIRED',
] as const
export type EcosystemAdminRequestState = (typeof ecosystemAdminStates)[number]

/** What an analyst can do with such a request; `allowedActions` says which acts are possible now. */
export const ecosystemAdminActions = [
  'RESEND_USER_CODE',
  'ENTER_USER_CODE',
  'CHOOSE_ECOSYSTEM',
  'RESEND_INTERNAL_CODE',
  'ENTER_INTERNAL_CODE',
  'REQUEST_RELEASE',
  'COMPLETE',
  'CANCEL',
] as const
export type EcosystemAdminAction = (typeof ecosystemAdminActions)[number]
