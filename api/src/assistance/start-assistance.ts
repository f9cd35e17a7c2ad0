import { IsNull } from 'typeorm'
import { countCausedMail } from '../codes/caused-mails.ts'
import { Membership } from '../ecosystems/entities.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { startRequest } from '../support-requests/start-request.ts'
import { assistanceActions } from './actions.ts'
import { causedAssistance } from './purposes.ts'
import { assistanceRequests } from './request-kind.ts'

interface Start {
  readonly email: string
  readonly ecosystemId: string
  readonly idempotencyKey: string
}

/**
 * Begins a request for a client in one of their ecosystems (AS2).
 *
 * @returns the id. @throws as `startRequest`, CLIENT_NOT_MEMBER, MAIL_LIMIT_REACHED
 */
export const startAssistance = (
  platform: Platform,
  actor: PersonActor,
  { email, ecosystemId, idempotencyKey }: Start,
): Promise<string> =>
  startRequest(
    platform,
    actor,
    assistanceRequests,
    { email, idempotencyKey, operation: 'startAssistance', input: { ecosystemId } },
    {
      refuseUnfit: (change, client) => refuseWithoutPlace(change, client.id, ecosystemId),
      // Each request can end with an e-mail to the client, who has not agreed to anything yet: it is counted
      // now (AS9).
      count: (change, client) =>
        countCausedMail(platform, change, {
          caused: causedAssistance,
          receiver: client.email,
          senderId: actor.user.id,
        }),
      columns: {
        ecosystemId,
        state: 'STARTED',
        reason: null,
        phrase: null,
        clientEnteredAt: null,
        analystEnteredAt: null,
        accessSessionId: null,
      },
      begun: async (change, { id, clientId }) =>
        change.record(assistanceActions.started, {
          targetId: id,
          ecosystemId,
          subjectId: clientId,
          after: { state: 'STARTED', analystId: actor.user.id, clientId },
        }),
    },
  )

/**
 * Refuses if the client has no active membership in the ecosystem.
 *
 * @throws CLIENT_NOT_MEMBER, CLIENT_BLOCKED
 */
export async function refuseWithoutPlace(
  change: Change,
  clientId: string,
  ecosystemId: string,
): Promise<void> {
  const place = isId(ecosystemId)
    ? await change.manager.findOne(Membership, {
        where: { ecosystemId, userId: clientId, removedAt: IsNull() },
        lock: { mode: 'pessimistic_read' },
      })
    : null
  if (!place) throw new Refusal('CLIENT_NOT_MEMBER')
  if (place.status === 'BLOCKED') throw new Refusal('CLIENT_BLOCKED')
}
