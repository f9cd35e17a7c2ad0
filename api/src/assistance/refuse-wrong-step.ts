import { Refusal } from '../platform/errors.ts'
import type { RequestRow } from './request-row.ts'
import { next, type RequestEvent, type RequestParty } from './rules.ts'

/**
 * Refuses an act out of turn before a code is looked at, so that no attempt is lost on it. The
 * locked row decides again within the change.
 *
 * @throws ILLEGAL_TRANSITION with the present state, REQUEST_CLOSED, ACCESS_SESSION_ENDED
 */
export function refuseWrongStep(request: RequestRow, event: RequestEvent, by: RequestParty): void {
  const result = next(request.state, event, by)
  if ('state' in result) return
  if (request.state === 'COMPLETED')
    throw new Refusal('ACCESS_SESSION_ENDED', { state: request.state })
  throw new Refusal(result.refusal, { state: request.state, event })
}
