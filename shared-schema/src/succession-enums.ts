/** The states of a succession, in the order in which a succession usually has them. */
export const successionStates = [
  'INVITED',
  'INVITATION_EXPIRED',
  'AWAITING_ACTIVATION',
  'ACTIVATION_EXPIRED',
  'ACTIVE',
  'IN_VALIDATION',
  'UNDER_REVIEW',
  'AWAITING_CONFIRMATION',
  'DECLINED_BY_SUCCESSOR',
  'DECLINED_BY_PLATFORM',
  'REVOKED',
  'COMPLETED',
] as const
export type SuccessionState = (typeof successionStates)[number]

/** Everything that can happen to a succession. */
export const successionEvents = [
  'REVOKE',
  'REJECT',
  'ACCEPT',
  'ACTIVATE',
  'RENEW_LINK',
  'RESEND',
  'GO_BACK',
  'REMOVE',
  'RESIGN',
  'START_HANDOVER',
  'CLAIM',
  'CANCEL_HANDOVER',
  'REFUSE_HANDOVER',
  'PASS_VALIDATION',
  'CONTEST',
  'APPROVE_CLAIM',
  'DECLINE_CLAIM',
  'CANCEL_CLAIM',
  'CONFIRM',
  'LAPSE',
  'FAIL_CHECK',
  'REQUEST_RELEASE',
  'RELEASE',
  'REINSTATE',
  'REMIND',
] as const
export type SuccessionEvent = (typeof successionEvents)[number]

/** Who acts on a succession. */
export const successionParties = [
  'ADMINISTRATOR',
  'SUCCESSOR',
  'REVIEWER',
  'ANALYST',
  'SYSTEM',
] as const
export type SuccessionParty = (typeof successionParties)[number]

/** The conditions of SU16, each named by what breaks it. */
export const successionRestrictions = [
  'MFA_OFF',
  'INACTIVE',
  'BLOCKED',
  'MEMBER_BLOCKED',
  'NOT_A_MEMBER',
  'EMAIL_UNCONFIRMED',
] as const
export type SuccessionRestriction = (typeof successionRestrictions)[number]

/** What becomes of the administrator who hands the ecosystem over (SU10). */
export const previousAdministratorFates = ['PERMANENTLY_REMOVE', 'KEEP_AS_USER'] as const
export type PreviousAdministratorFate = (typeof previousAdministratorFates)[number]

/** Why a successor claims the ecosystem (SU14). */
export const claimReasons = [
  'DEATH',
  'INCAPACITY',
  'LEFT_THE_COMPANY',
  'LONG_UNREACHABLE',
  'COURT_ORDER',
  'OTHER',
] as const
export type ClaimReason = (typeof claimReasons)[number]
