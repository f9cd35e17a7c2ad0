import type { MembershipStatus } from 'shared-schema/enums'
import { countCausedMail } from '../codes/caused-mails.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { type StartedRequest, startRequest } from '../support-requests/start-request.ts'
import { assistanceActions } from './actions.ts'
import { causedAssistance } from './purposes.ts'
import { assistanceRequests } from './request-kind.ts'
import type { RequestRow } from './request-row.ts'

interface Start {
  readonly email: string
  readonly ecosystemId: string
  readonly idempotencyKey: string
}

/**
 * Begins a request for a client in one of their ecosystems (AS2).
 *
 * @throws as `startRequest`, CLIENT_NOT_MEMBER, MAIL_LIMIT_REACHED
 */
export const startAssistance = (
  platform: Platform,
  actor: PersonActor,
  { email, ecosystemId, idempotencyKey }: Start,
): Promise<StartedRequest<RequestRow>> =>
  startRequest(
    platform,
    actor,
    assistanceRequests,
    { email, idempotencyKey, operation: 'startAssistance', input: { ecosystemId } },
    {
      refuseUnfit: async (change, client) =>
        refuseWithoutPlace(await holdPlace(change, client.id, ecosystemId)),
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

const PLACE = {
  name: 'hold-place',
  text: `select status from memberships where ecosystem_id = $1 and user_id = $2 and removed_at is null for share`,
}

/** Locks the client's membership until the commit. Returns how it stands; null if there is none. */
async function holdPlace(
  change: Change,
  clientId: string,
  ecosystemId: string,
): Promise<MembershipStatus | null> {
  if (!isId(ecosystemId)) return null
  const values = [ecosystemId, clientId]
  const [place] = await askPrepared<{ status: MembershipStatus }>(change.manager, PLACE, values)
  return place?.status ?? null
}

/**
 * Refuses if the client has no active membership in the ecosystem.
 *
 * @throws CLIENT_NOT_MEMBER, CLIENT_BLOCKED
 */
export function refuseWithoutPlace(place: MembershipStatus | null): void {
  if (!place) throw new Refusal('CLIENT_NOT_MEMBER')
  if (place === 'BLOCKED') throw new Refusal('CLIENT_BLOCKED')
}
