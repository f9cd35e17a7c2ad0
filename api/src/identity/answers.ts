import type { ErrorCode } from 'shared-schema/error-codes'

/** The codes of an act that asks for a code of the authenticator app. */
export const mfaCodes = [
  'MFA_NOT_ON',
  'CODE_MALFORMED',
  'MFA_CODE_WRONG',
  'MFA_CODE_USED',
  'FACTOR_LOCKED',
] as const satisfies readonly ErrorCode[]

/** The codes of a new password. */
export const newPasswordCodes = [
  'PASSWORD_TOO_SHORT',
  'PASSWORD_TOO_LONG',
  'PASSWORD_TOO_COMMON',
] as const satisfies readonly ErrorCode[]

/** The codes of an address to which something is to be sent. Whether it is reachable, the mail server is asked. */
export const emailCodes = [
  'EMAIL_MALFORMED',
  'EMAIL_UNREACHABLE',
  'SERVICE_UNAVAILABLE',
] as const satisfies readonly ErrorCode[]
