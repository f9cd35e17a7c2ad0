import { problemOf } from '../errors/problem.ts'

/** HTTP statuses that a proxy answers with while the service behind it is down. */
const awayStatuses: readonly unknown[] = [502, 503, 504]

/**
 * Whether a request got no answer, so that another try may get one: the network failed, or the service, or a
 * proxy for it, said that it is unavailable. A refusal is an answer, and so is INTERNAL_ERROR.
 */
export function isLoss(error: unknown): boolean {
  const { code } = problemOf(error)
  if (code === 'NETWORK' || code === 'SERVICE_UNAVAILABLE') return true
  return code === 'INTERNAL_ERROR' && awayStatuses.includes(statusOf(error))
}

function statusOf(error: unknown): unknown {
  if (typeof error !== 'object' || error === null) return undefined
  return 'statusCode' in error ? error.statusCode : undefined
}
