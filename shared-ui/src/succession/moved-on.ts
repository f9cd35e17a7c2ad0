import { problemOf } from '../errors/problem.ts'
import type { SuccessionState } from './succession.generated.ts'
import { isSuccessionState } from './succession-state.ts'

/** The present state, which an ILLEGAL_TRANSITION carries; null for any other error and for none. */
export function movedOnTo(error: unknown): SuccessionState | null {
  if (error === null || error === undefined) return null
  const { code, parameters } = problemOf(error)
  if (code !== 'ILLEGAL_TRANSITION') return null
  return isSuccessionState(parameters.state) ? parameters.state : null
}
