import { IsNull } from 'typeorm'
import { reasonLengths } from '../access/reason-lengths.ts'
import { type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminOf } from './request-row.ts'
import { advance, closeRequest, lockRequest, writeDueEnding } from './request-steps.ts'

/**
 * The analyst cancels, at any step, with a reason that the user is told (EA5).
 *
 * @throws REASON_REQUIRED, REASON_TOO_SHORT, REASON_TOO_LONG, REASON_FILLER, NOT_FOUND, REQUEST_CLOSED
 */
export async function cancelEcosystemAdminSupport(
  platform: Platform,
  actor: PersonActor,
  { requestId, reason: typed }: { requestId: string; reason: string },
): Promise<void> {
  await ecosystemAdminOf(platform, actor.user.id, requestId)
  const reason = requireReason(typed, reasonLengths(platform.settings).cancellation)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    advance(change, request, 'CANCEL', 'ANALYST')
    await closeRequest(change, request, {
      state: 'CANCELLED',
      by: 'ANALYST',
      at: change.now,
      reason,
    })
  })
}

/** The analyst is done. @throws NOT_FOUND, ILLEGAL_TRANSITION, REQUEST_CLOSED */
export async function completeEcosystemAdminSupport(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> {
  await ecosystemAdminOf(platform, actor.user.id, requestId)
  await platform.inChange(actor, async (change) => {
    const request = await lockRequest(change, requestId)
    advance(change, request, 'COMPLETE', 'ANALYST')
    await closeRequest(change, request, {
      state: 'COMPLETED',
      by: 'ANALYST',
      at: change.now,
      reason: null,
    })
  })
}

/** Writes down that nothing was done in time; nothing where the request went on meanwhile (EA5). */
export async function writeEcosystemAdminExpiry(
  platform: Platform,
  requestId: string,
): Promise<void> {
  await platform.inChange(systemActor('deadline:administrationAnswer'), async (change) => {
    await writeDueEnding(change, await lockRequest(change, requestId))
  })
}

type Whose = Partial<Pick<EcosystemAdminRequest, 'analystId' | 'analystDeviceId' | 'userId'>>

/** Withdraws the open requests of an analyst, a device or a user whose rights are gone. */
export async function withdrawRequests(change: Change, whose: Whose): Promise<void> {
  const open = await change.manager.find(EcosystemAdminRequest, {
    where: { ...whose, closedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const request of open) {
    if (await writeDueEnding(change, request)) continue
    advance(change, request, 'CANCEL', 'SYSTEM')
    await closeRequest(change, request, {
      state: 'CANCELLED',
      by: 'REVOKED',
      at: change.now,
      reason: null,
    })
  }
}
