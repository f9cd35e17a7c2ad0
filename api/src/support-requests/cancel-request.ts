import { reasonLengths } from '../access/reason-lengths.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { closeRequest } from './close-request.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestKind } from './request-kind.ts'
import { takeStep } from './take-step.ts'

/**
 * The analyst cancels, at any step, with a reason that the client is told (AS9, EA5).
 *
 * @param afterwards what the room does in the same change, such as ending an access session
 * @throws REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, and as `takeStep`
 */
export async function cancelRequest<Request extends SupportRequest, Event extends string>(
  platform: Platform,
  actor: PersonActor,
  kind: RequestKind<Request, Event>,
  { requestId, reason: typed }: { readonly requestId: string; readonly reason: string },
  afterwards?: (change: Change, request: Request) => Promise<void>,
): Promise<void> {
  const reason = requireReason(typed, reasonLengths(platform.settings).cancellation)
  await takeStep(platform, actor, kind, { requestId, event: 'CANCEL' }, async (change, request) => {
    await closeRequest(change, kind, request, {
      state: 'CANCELLED',
      by: 'ANALYST',
      at: change.now,
      reason,
    })
    await afterwards?.(change, request)
    return null
  })
}
