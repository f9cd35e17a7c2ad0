import type { ErrorCode } from 'shared-schema/error-codes'

/** The codes of a passkey's answer. */
export const passkeyCodes = [
  'PASSKEY_TOO_LATE',
  'PASSKEY_UNKNOWN',
  'PASSKEY_REFUSED',
  'PASSKEY_COPIED',
] as const satisfies readonly ErrorCode[]

/** The codes of what proves a person where MFA is on: a code of the authenticator app, or a passkey. */
export const mfaProofCodes = [
  'CODE_MALFORMED',
  'MFA_CODE_WRONG',
  'MFA_CODE_USED',
  ...passkeyCodes,
  'FACTOR_LOCKED',
] as const satisfies readonly ErrorCode[]

/** The codes of an act that asks for such a proof. */
export const mfaCodes = ['MFA_NOT_ON', ...mfaProofCodes] as const satisfies readonly ErrorCode[]

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
