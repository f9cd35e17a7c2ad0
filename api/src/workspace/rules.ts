import type { ClaimStatus } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'

/** The currency of all RCM amounts (ISO 4217); amounts are whole cents of it. */
export const RCM_CURRENCY = 'USD'

/** The filter of claims; a field that is null or left out filters nothing. */
export interface RcmFilter {
  /** The first month, YYYY-MM. */
  readonly fromMonth?: string | null
  /** The last month, YYYY-MM, itself included. */
  readonly toMonth?: string | null
  /** The payer's whole name. */
  readonly payer?: string | null
  readonly status?: ClaimStatus | null
}

/** The longest name of a payer in a filter, in characters. */
const PAYER_MAXIMUM = 200

const isMonth = (text: string): boolean => /^(19|20)\d{2}-(0[1-9]|1[0-2])$/.test(text)

/** What is wrong with a filter: the field, and the error code; null if the filter can be used. */
export function filterRefusal({
  fromMonth,
  toMonth,
  payer,
}: RcmFilter): { code: ErrorCode; field: string } | null {
  const wrong = (field: string) => ({ code: 'BAD_USER_INPUT' as const, field })
  if (fromMonth && !isMonth(fromMonth)) return wrong('fromMonth')
  if (toMonth && !isMonth(toMonth)) return wrong('toMonth')
  if (fromMonth && toMonth && fromMonth > toMonth) return wrong('toMonth')
  if (payer && (payer.length > PAYER_MAXIMUM || /[\p{Cc}\p{Cs}]/u.test(payer)))
    return wrong('payer')
  return null
}
