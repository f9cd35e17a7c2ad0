import type { MfaResetStep, StaffAct, StaffSituation } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'

/** What decides which acts on a member of staff are possible. */
export interface StaffStanding {
  readonly situation: StaffSituation
  readonly mfaOn: boolean
  /** How far a reset of their MFA is; null while none is under way. */
  readonly mfaReset: MfaResetStep | null
  /** Active operators with MFA beside the person: it takes two for a reset. */
  readonly otherOperators: number
}

/** The operator who wants to act on a member of staff. */
export interface StaffActor {
  /** Whether the act is about themself. */
  readonly self: boolean
  /** Whether they asked for the reset that is under way. */
  readonly askedForReset: boolean
}

/** In which situations an act is possible, and whether a reset of MFA must or must not be under way. */
interface ActRule {
  readonly from: readonly StaffSituation[]
  readonly reset?: readonly (MfaResetStep | null)[]
}

const SET_UP: readonly StaffSituation[] = ['ACTIVE', 'BLOCKED']

/** Every act of an operator on a member of staff (PA2). */
export const actRules: Readonly<Record<StaffAct, ActRule>> = {
  RESEND_INVITATION: { from: ['INVITED'] },
  WITHDRAW_INVITATION: { from: ['INVITED'] },
  CHANGE_ROLES: { from: SET_UP },
  BLOCK: { from: ['ACTIVE'] },
  UNBLOCK: { from: ['BLOCKED'] },
  SIGN_OUT: { from: ['ACTIVE'] },
  ASK_MFA_RESET: { from: ['ACTIVE'], reset: [null] },
  CONFIRM_MFA_RESET: { from: ['ACTIVE'], reset: ['ASKED'] },
  WITHDRAW_MFA_RESET: { from: ['ACTIVE'], reset: ['ASKED', 'CONFIRMED'] },
}

/** Operators with MFA that a reset takes, beside the person (PA2). */
const OPERATORS_FOR_RESET = 2

/**
 * Why an operator can't do an act to a member of staff; null if they can. Nobody acts on their own account here: so nobody
 * changes their own roles, and the own sign-ins and factors are in the own profile.
 */
export function actRefusal(
  act: StaffAct,
  { situation, mfaOn, mfaReset, otherOperators }: StaffStanding,
  { self, askedForReset }: StaffActor,
): ErrorCode | null {
  const { from, reset } = actRules[act]
  if (self) return 'OWN_STAFF_ACCOUNT'
  if (!from.includes(situation)) return 'STAFF_SITUATION'
  if (reset && !(mfaOn && reset.includes(mfaReset))) return 'STAFF_SITUATION'
  if (act === 'ASK_MFA_RESET' && otherOperators < OPERATORS_FOR_RESET) return 'MFA_RESET_NEEDS_TWO'
  if (act === 'CONFIRM_MFA_RESET' && askedForReset) return 'MFA_RESET_ASKER'
  return null
}

/** What decides how a reset of MFA stands. */
export interface MfaResetTimes {
  /** Until then another operator can confirm it. */
  readonly expiresAt: Date
  readonly confirmedAt: Date | null
  readonly endedAt: Date | null
}

/**
 * How far a reset is at `now`; null once it is over. One that nobody has confirmed in time is over; a confirmed one is under
 * way until its timer has sent the link.
 */
export function resetStep(
  { expiresAt, confirmedAt, endedAt }: MfaResetTimes,
  now: Date,
): MfaResetStep | null {
  if (endedAt) return null
  if (confirmedAt) return 'CONFIRMED'
  return now < expiresAt ? 'ASKED' : null
}
