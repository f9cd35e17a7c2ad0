import { voidCodes } from '../codes/verification-codes.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { type DueWork, whenDue } from '../platform/room.ts'
import type { SupportRequest } from './entities.ts'
import { type LockedRequest, lockRequest } from './hold-request.ts'
import { nextState } from './next-state.ts'
import type { Closing, FinalState, RequestKind } from './request-kind.ts'
import { standingOf } from './standing.ts'
import { announceRequest, requestEntry } from './told-steps.ts'

/**
 * Closes a request: writes the final state, voids its codes, records the end and notifies both sides (AS9,
 * AS10, AS14).
 */
export async function closeRequest<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  request: Request,
  closing: Closing,
): Promise<void> {
  const { state, by, at, reason } = closing
  const closed = { state, expiresAt: null, closedAt: at, closedBy: by, closeReason: reason }
  await kind.reader.update(change, kind.entity, request.id, closed as Partial<Request>)
  await voidCodes(change, request.id)
  change.record(actionOf(kind, state), requestEntry(request, { state, closedBy: by, reason }))
  announceRequest(change, kind, request)
  await kind.tellClosed(change, request, closing)
}

function actionOf({ actions }: Pick<RequestKind, 'actions'>, state: FinalState) {
  const action = {
    COMPLETED: actions.completed,
    CANCELLED: actions.cancelled,
    EXPIRED: actions.expired,
    REFUSED: actions.refused,
  }[state]
  if (!action) throw new Error(`requests of this kind are never ${state}`)
  return action
}

/**
 * Writes down an end that the row has decided and no timer has written yet. The row of an access session that is
 * over is left to the timer of the session, which records its end and what follows from it; until then whoever reads
 * the session sees it ended at the same instant, as its row decides.
 *
 * @returns whether the request is over, now or before
 */
export async function writeDueEnding<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  locked: LockedRequest<Request>,
): Promise<boolean> {
  const { request } = locked
  if (request.closedAt) return true
  const { state, sessionEnd } = standingOf(change, kind, locked)
  if (!kind.rules.isFinal(state)) return false
  await closeRequest(change, kind, request, {
    state: sessionEnd ? 'COMPLETED' : 'EXPIRED',
    by: sessionEnd?.by ?? 'TIME',
    at: sessionEnd?.at ?? request.expiresAt ?? change.now,
    reason: null,
  })
  return true
}

/**
 * Closes a request whose analyst or client has lost the right to go on (AS13).
 *
 * @throws as `nextState`
 */
export async function withdrawRequest<Request extends SupportRequest>(
  change: Change,
  kind: RequestKind<Request>,
  locked: LockedRequest<Request>,
): Promise<void> {
  const { state } = standingOf(change, kind, locked)
  nextState(kind, state, 'CANCEL', 'SYSTEM')
  await closeRequest(change, kind, locked.request, {
    state: 'CANCELLED',
    by: 'REVOKED',
    at: change.now,
    reason: null,
  })
}

/** Writes down that nobody took the next step in time. No-op if the request went on meanwhile (AS10, EA5). */
export async function writeExpiry<Request extends SupportRequest>(
  platform: Platform,
  kind: RequestKind<Request>,
  requestId: string,
): Promise<void> {
  await platform.inChange(systemActor(`deadline:${kind.deadline.name}`), async (change) => {
    await writeDueEnding(change, kind, await lockRequest(change, kind, requestId))
  })
}

/** What the timers of a kind do, for the manifest of its room. */
export const expiryOf = <Request extends SupportRequest>(kind: RequestKind<Request>): DueWork =>
  whenDue(kind.deadline, (platform, requestId) => writeExpiry(platform, kind, requestId))
