import type { ProblemCode } from './problem.ts'

/** Where on a form an error belongs: at one of its fields, or in an alert above its buttons. */
export type ErrorPlace = 'EMAIL' | 'CODE' | 'MFA_CODE' | 'REASON' | 'ALERT'

const atField: Partial<Record<ProblemCode, ErrorPlace>> = {
  EMAIL_MALFORMED: 'EMAIL',
  EMAIL_UNKNOWN: 'EMAIL',
  EMAIL_UNREACHABLE: 'EMAIL',
  CODE_WRONG: 'CODE',
  CODE_EXPIRED: 'CODE',
  CODE_REPLACED: 'CODE',
  CODE_USED: 'CODE',
  CODE_MALFORMED: 'CODE',
  CODE_ATTEMPTS_EXHAUSTED: 'CODE',
  MFA_CODE_WRONG: 'MFA_CODE',
  MFA_CODE_USED: 'MFA_CODE',
  REASON_REQUIRED: 'REASON',
  REASON_TOO_SHORT: 'REASON',
  REASON_TOO_LONG: 'REASON',
  REASON_FILLER: 'REASON',
}

/** The place of an error code. A code whose field the form does not have is for its alert. */
export function placeOfError(code: ProblemCode, fields: readonly ErrorPlace[]): ErrorPlace {
  const place = atField[code] ?? 'ALERT'
  return fields.includes(place) ? place : 'ALERT'
}

const ofPastState: readonly ProblemCode[] = [
  'ILLEGAL_TRANSITION',
  'REQUEST_CLOSED',
  'ACCESS_SESSION_ENDED',
]

/** Whether a refusal says that the request has left the step that the page shows. */
export function showsPastState(code: ProblemCode): boolean {
  return ofPastState.includes(code)
}
