import type { ProblemCode } from './problem.ts'

const ofPastState: readonly ProblemCode[] = [
  'ILLEGAL_TRANSITION',
  'REQUEST_CLOSED',
  'ACCESS_SESSION_ENDED',
]

/** Whether a refusal says that the request has left the step that the page shows. */
export function showsPastState(code: ProblemCode): boolean {
  return ofPastState.includes(code)
}
