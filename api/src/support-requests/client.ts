import type { UserStatus } from 'shared-schema/enums'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import { type Person, personOf } from './people.ts'

const LOCK = {
  name: 'lock-client',
  text: `select ${personOf('u')} as client from users u where u.email = $1 for no key update`,
}

/**
 * Locks the client's row, so that two starts for one client run one after the other.
 *
 * @throws EMAIL_UNKNOWN
 */
export async function lockClient(change: Change, email: string): Promise<Person> {
  const [found] = await askPrepared<{ client: Person }>(change.manager, LOCK, [email])
  if (!found) throw new Refusal('EMAIL_UNKNOWN')
  return found.client
}

/** Help is never given to oneself (ruling R9), nor to a user who is blocked. @throws ASSISTING_ONESELF, CLIENT_BLOCKED */
export function refuseUnfitClient(
  actor: { readonly user: { readonly id: string } },
  client: { readonly id: string; readonly status: UserStatus },
): void {
  if (client.id === actor.user.id) throw new Refusal('ASSISTING_ONESELF')
  if (client.status === 'BLOCKED') throw new Refusal('CLIENT_BLOCKED')
}
