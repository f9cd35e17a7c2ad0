const codeLength = 6

/** Whether a value is the answer of a passkey, as text, and not a code that was typed. */
export const isPasskeyAnswer = (value: string): boolean => value.startsWith('{')

const isRecoveryCode = (value: string): boolean =>
  /^[\da-z]{10}$/i.test(value.replace(/[\s\p{Pd}.]/gu, ''))

/**
 * Whether what proves the person is whole, so that it can be sent: all digits of an MFA code, a recovery code, or a
 * passkey's answer.
 */
export const isWholeProof = (value: string): boolean =>
  value.length === codeLength || isRecoveryCode(value) || isPasskeyAnswer(value)
