import type { ErrorCode } from 'shared-schema/error-codes'

/** The codes of an entry of a one-time code. */
export const codeEntryCodes = [
  'CODE_MALFORMED',
  'CODE_WRONG',
  'CODE_REPLACED',
  'CODE_EXPIRED',
  'CODE_USED',
  'CODE_ATTEMPTS_EXHAUSTED',
  'FACTOR_LOCKED',
] as const satisfies readonly ErrorCode[]

/** The codes of a request to send a one-time code. */
export const sendCodes = [
  'SEND_TOO_SOON',
  'SEND_LIMIT_REACHED',
] as const satisfies readonly ErrorCode[]
