import { IsNull } from 'typeorm'
import { Membership } from '../ecosystems/entities.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { refuseUnfitClient } from '../support-requests/client.ts'
import { partiesOf } from '../support-requests/people.ts'
import type { EcosystemAdminRequest } from './entities.ts'

/**
 * Refuses a user who is blocked, or no active member of the ecosystem.
 *
 * @throws ECOSYSTEM_NOT_OF_USER, CLIENT_BLOCKED
 */
export async function requireOwnEcosystem(
  change: Change,
  actor: PersonActor,
  request: EcosystemAdminRequest,
  ecosystemId: string | null,
): Promise<void> {
  const { client } = await partiesOf(change, request)
  refuseUnfitClient(actor, client)
  const place =
    ecosystemId && isId(ecosystemId)
      ? await change.manager.findOne(Membership, {
          where: { ecosystemId, userId: client.id, status: 'ACTIVE', removedAt: IsNull() },
          lock: { mode: 'pessimistic_read' },
        })
      : null
  if (!place) throw new Refusal('ECOSYSTEM_NOT_OF_USER')
}
