import type { MembershipRole } from 'shared-schema/enums'
import { membershipActions } from '../ecosystems/actions.ts'
import { Membership } from '../ecosystems/entities.ts'
import type { User } from '../identity/entities.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'

/** Makes a user a member of an ecosystem, on the record. */
export async function addMembership(
  change: Change,
  ecosystemId: string,
  user: User,
  role: MembershipRole,
  joinedAt: Date,
  status: 'ACTIVE' | 'BLOCKED' = 'ACTIVE',
): Promise<void> {
  const id = newId()
  await change.manager.insert(Membership, {
    id,
    ecosystemId,
    userId: user.id,
    role,
    status,
    joinedAt,
  })
  change.record(membershipActions.added, {
    targetId: id,
    ecosystemId,
    subjectId: user.id,
    after: { name: user.name, email: user.email, role, status },
  })
}
