import type { AssistanceState } from 'shared-schema/enums'
import { Refusal } from '../platform/errors.ts'
import type { RequestRow } from './request-row.ts'
import { next, type RequestEvent, type RequestParty } from './rules.ts'

/**
 * The state that an event leads to.
 *
 * @throws ILLEGAL_TRANSITION with the present state, REQUEST_CLOSED, ACCESS_SESSION_ENDED
 */
export function stateAfter(
  present: AssistanceState,
  event: RequestEvent,
  by: RequestParty,
): AssistanceState {
  const result = next(present, event, by)
  if ('state' in result) return result.state
  if (present === 'COMPLETED') throw new Refusal('ACCESS_SESSION_ENDED', { state: present })
  throw new Refusal(result.refusal, { state: present, event })
}

/**
 * Refuses an act out of turn before a code is looked at, so that no attempt is lost on it. The
 * locked row decides again within the change. @throws the codes of `stateAfter`
 */
export function refuseWrongStep(request: RequestRow, event: RequestEvent, by: RequestParty): void {
  stateAfter(request.state, event, by)
}
