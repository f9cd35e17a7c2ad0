import { User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import type { SupportRequest } from './entities.ts'

/** Reads the two people of a request within a change, for e-mails. */
export async function peopleOf(
  { manager }: Change,
  { analystId, clientId }: SupportRequest,
): Promise<{ readonly analyst: User; readonly client: User }> {
  return {
    analyst: await manager.findOneByOrFail(User, { id: analystId }),
    client: await manager.findOneByOrFail(User, { id: clientId }),
  }
}
