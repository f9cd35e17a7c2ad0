import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { cancelRequest } from '../support-requests/cancel-request.ts'
import { closeRequest } from '../support-requests/close-request.ts'
import { takeStep } from '../support-requests/take-step.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { ecosystemAdminReader } from './request-row.ts'

/** The analyst cancels (EA5). @throws as `cancelRequest` */
export async function cancelEcosystemAdminSupport(
  platform: Platform,
  actor: PersonActor,
  cancelled: { readonly requestId: string; readonly reason: string },
): Promise<void> {
  await ecosystemAdminReader.ofAnalyst(platform, cancelled.requestId, actor.user.id)
  await cancelRequest(platform, actor, ecosystemAdminRequests, cancelled)
}

/** The analyst is done. @throws as `takeStep` */
export async function completeEcosystemAdminSupport(
  platform: Platform,
  actor: PersonActor,
  requestId: string,
): Promise<void> {
  await takeStep(
    platform,
    actor,
    ecosystemAdminRequests,
    { requestId, event: 'COMPLETE' },
    async (change, request) => {
      await closeRequest(change, ecosystemAdminRequests, request, {
        state: 'COMPLETED',
        by: 'ANALYST',
        at: change.now,
        reason: null,
      })
      return null
    },
  )
}
