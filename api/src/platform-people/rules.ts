import { type Factor, type PersonAct, personActs, type UserStatus } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'

/** What decides what an operator can do with a person. */
export interface PersonStanding {
  readonly status: UserStatus
  /** The factors that wrong tries have locked, for whomever. */
  readonly locked: readonly Factor[]
}

/** An act of an operator on a person. */
export interface WantedAct {
  readonly act: PersonAct
  /** Whether it is about themself. */
  readonly self: boolean
  /** Which factor is to be opened again; null asks whether any can be. */
  readonly factor?: Factor | null
}

/** In which status of the person each act is possible: somebody who is blocked can only be let in again (PA5). */
export const statusFor: Readonly<Record<PersonAct, UserStatus>> = {
  BLOCK: 'ACTIVE',
  UNBLOCK: 'BLOCKED',
  UNLOCK_FACTOR: 'ACTIVE',
  SEND_PASSWORD_LINK: 'ACTIVE',
  SIGN_OUT: 'ACTIVE',
}

/** Why an operator can't do an act with a person; null if they can. Nobody does any of it with themself. */
export function actRefusal(
  { status, locked }: PersonStanding,
  { act, self, factor = null }: WantedAct,
): ErrorCode | null {
  if (self) return 'OWN_STAFF_ACCOUNT'
  if (status !== statusFor[act]) return 'PERSON_SITUATION'
  if (act !== 'UNLOCK_FACTOR') return null
  const isLocked = factor === null ? locked.length > 0 : locked.includes(factor)
  return isLocked ? null : 'FACTOR_NOT_LOCKED'
}

/** What an operator can do with a person now, as the page offers it. */
export const allowedActs = (standing: PersonStanding, self: boolean): readonly PersonAct[] =>
  personActs.filter((act) => actRefusal(standing, { act, self }) === null)
