import type { Change } from '../platform/change.ts'
import type { Ending } from './ending.ts'
import type { SupportRequest } from './entities.ts'
import type { LockedRequest } from './hold-request.ts'
import type { RequestKind } from './request-kind.ts'

/** The state of a locked request at the change's instant, and what ended its session, if anything did. */
export function standingOf<Request extends SupportRequest>(
  { now }: Change,
  { rules, session: ofKind }: RequestKind<Request>,
  { request, session }: LockedRequest<Request>,
): { readonly state: Request['state']; readonly sessionEnd: Ending | null } {
  const sessionEnd = session && ofKind ? ofKind.endedBy(session) : null
  const { expiresAt } = request
  const state: Request['state'] = request.state
  return {
    state: rules.stateAt({ state, expiresAt, sessionOver: sessionEnd !== null }, now),
    sessionEnd,
  }
}
