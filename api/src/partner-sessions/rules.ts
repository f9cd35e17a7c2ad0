import type { ErrorCode } from 'shared-schema/error-codes'

/** How an account stands, as far as it decides whether the partner's team may enter it. */
export interface AccountStanding {
  /** Whether its situation lets the team in at all. */
  readonly admitted: boolean
  /** False: the account keeps the team out (AD15). */
  readonly partnerAccess: boolean
}

/** Why nobody of the partner's team enters an account; null if they may (AD8, AD15). */
export function accessRefusal({ admitted, partnerAccess }: AccountStanding): ErrorCode | null {
  if (!admitted) return 'ACCOUNT_CANCELLED'
  return partnerAccess ? null : 'PARTNER_ACCESS_OFF'
}

/** A view that has been, as far as it decides where Back leads. */
interface EarlierView {
  readonly id: string
  readonly membershipId: string
  readonly backToId: string | null
}

/**
 * Where Back leads from a view that follows another one (ruling R12): to the one before; from the same member again, as after
 * another role, to where it led before.
 */
export const backFrom = (before: EarlierView | null, membershipId: string): string | null => {
  if (!before) return null
  return before.membershipId === membershipId ? before.backToId : before.id
}
