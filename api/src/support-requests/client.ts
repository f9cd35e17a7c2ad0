import { User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'

/**
 * Locks the client's row, so that two starts for one client run one after the other.
 *
 * @throws EMAIL_UNKNOWN
 */
export async function lockClient(change: Change, email: string): Promise<User> {
  const client = await change.manager.findOne(User, {
    where: { email },
    lock: { mode: 'for_no_key_update' },
  })
  if (!client) throw new Refusal('EMAIL_UNKNOWN')
  return client
}

/** Help is never given to oneself (ruling R9), nor to a user who is blocked. @throws ASSISTING_ONESELF, CLIENT_BLOCKED */
export function refuseUnfitClient(
  actor: { readonly user: { readonly id: string } },
  client: User,
): void {
  if (client.id === actor.user.id) throw new Refusal('ASSISTING_ONESELF')
  if (client.status === 'BLOCKED') throw new Refusal('CLIENT_BLOCKED')
}
