import { Refusal } from '../platform/errors.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind, RequestParty } from './request-kind.ts'

/**
 * The state that an event leads to. Called before a code is checked, so that a step out of turn uses no attempt
 * up, and again with the locked row.
 *
 * @throws ILLEGAL_TRANSITION with the present state, REQUEST_CLOSED, and after COMPLETED the kind's own code
 */
export function nextState<Request extends SupportRequest, Event extends string>(
  { rules, afterCompleted }: RequestKind<Request, Event>,
  present: Request['state'],
  event: Event | 'CANCEL',
  by: RequestParty,
): Request['state'] {
  const result = rules.next(present, event, by)
  if ('state' in result) return result.state
  if (present === 'COMPLETED' && afterCompleted)
    throw new Refusal(afterCompleted, { state: present })
  throw new Refusal(result.refusal, { state: present, event })
}
