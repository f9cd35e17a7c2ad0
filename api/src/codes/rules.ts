import type { ErrorCode } from 'shared-schema/error-codes'

/** What a verification code is for; a code of one purpose is worth nothing for another (ID7). */
export type CodePurpose = 'ANALYST_PROOF' | 'CLIENT_CONSENT'

/** Whose entry it is: each party enters a code once, with attempts of its own (AS5). */
export type Party = 'ANALYST' | 'CLIENT'

const LONGEST_TYPED = 64

/**
 * A code as a person types it, brought to plain digits: spaces, dashes and full-width digits are read
 * right (C14); a text far too long is refused before anything else is done with it.
 */
export function readCode(
  typed: string,
): { readonly digits: string } | { readonly refusal: ErrorCode } {
  if (typed.length > LONGEST_TYPED) return { refusal: 'CODE_MALFORMED' }
  const digits = typed.normalize('NFKC').replace(/[\s\p{Pd}.]/gu, '')
  return /^[0-9]{6}$/.test(digits) ? { digits } : { refusal: 'CODE_MALFORMED' }
}

/** The sends that a person may still take part in, as sender or receiver (ID7). */
export interface SendHistory {
  /** Seconds since the last send; null for none. */
  readonly secondsSinceLast: number | null
  readonly inLastHour: number
}

/** Whether another code may be sent now (ID7). */
export function sendRefusal(
  history: SendHistory,
  limits: { readonly intervalSeconds: number; readonly perHour: number },
): ErrorCode | null {
  if (history.inLastHour >= limits.perHour) return 'SEND_LIMIT_REACHED'
  if (history.secondsSinceLast !== null && history.secondsSinceLast < limits.intervalSeconds)
    return 'SEND_TOO_SOON'
  return null
}
