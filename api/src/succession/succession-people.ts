import { IsNull } from 'typeorm'
import { Ecosystem, Membership } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import type { Succession } from './entities.ts'

/** Who is involved in a succession, and where. */
export interface SuccessionPeople {
  readonly administrator: User
  readonly successor: User
  readonly ecosystem: Ecosystem
}

/** The present administrator's membership of an ecosystem; there is exactly one (SU20). */
export const administratorMembership = (change: Change, ecosystemId: string): Promise<Membership> =>
  change.manager.findOneByOrFail(Membership, {
    ecosystemId,
    role: 'ADMINISTRATOR',
    removedAt: IsNull(),
  })

/** Reads who is involved. */
export async function peopleOf(
  { manager }: Pick<Change, 'manager'>,
  { ecosystemId, administratorId, successorId }: Succession,
): Promise<SuccessionPeople> {
  return {
    administrator: await manager.findOneByOrFail(User, { id: administratorId }),
    successor: await manager.findOneByOrFail(User, { id: successorId }),
    ecosystem: await manager.findOneByOrFail(Ecosystem, { id: ecosystemId }),
  }
}
