import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { mailRequestCode } from '../support-requests/request-code.ts'
import { type StartedRequest, startRequest } from '../support-requests/start-request.ts'
import { ecosystemAdminActions } from './actions.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import type { EcosystemAdminRow } from './request-row.ts'
import { userCode } from './user-code.ts'

interface Start {
  readonly email: string
  readonly idempotencyKey: string
}

/**
 * Begins support for a user: a code, and a QR of it, go to their mailbox (EA1).
 *
 * @throws as `startRequest`, SEND_TOO_SOON, SEND_LIMIT_REACHED
 */
export const startEcosystemAdminSupport = (
  platform: Platform,
  actor: PersonActor,
  { email, idempotencyKey }: Start,
): Promise<StartedRequest<EcosystemAdminRow>> =>
  startRequest(
    platform,
    actor,
    ecosystemAdminRequests,
    { email, idempotencyKey, operation: 'startEcosystemAdminSupport' },
    {
      columns: { ecosystemId: null, state: 'USER_CODE_SENT' },
      async begun(change, request) {
        const { id: targetId, clientId: subjectId, state } = request
        change.record(ecosystemAdminActions.started, { targetId, subjectId, after: { state } })
        await mailRequestCode(platform, change, userCode, request)
      },
    },
  )
