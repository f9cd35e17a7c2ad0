import type { Plan } from 'shared-schema/enums'
import type { User } from '../identity/entities.ts'
import { identityTopics } from '../identity/topics.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import { ecosystemActions, membershipActions } from './actions.ts'
import { recordedMember } from './change-member.ts'
import { Ecosystem, Membership } from './entities.ts'

/** A new ecosystem. */
export interface NewEcosystem {
  readonly id: string
  /** As it is kept (`requireName`). */
  readonly name: string
  readonly plan: Plan
  readonly administrator: Pick<User, 'id'>
}

/** Makes an ecosystem without modules, together with its administrator, within a change. */
export async function createEcosystem(
  change: Change,
  { id, name, plan, administrator }: NewEcosystem,
): Promise<void> {
  const { manager, now } = change
  await manager.insert(Ecosystem, { id, name, plan, modules: [], createdAt: now })
  change.record(ecosystemActions.created, {
    targetId: id,
    ecosystemId: id,
    after: { name, plan },
  })
  const membership = manager.create(Membership, {
    id: newId(),
    ecosystemId: id,
    userId: administrator.id,
    role: 'ADMINISTRATOR',
    status: 'ACTIVE',
    joinedAt: now,
    removedAt: null,
  })
  await manager.insert(Membership, membership)
  change.record(membershipActions.added, {
    targetId: membership.id,
    ecosystemId: id,
    subjectId: administrator.id,
    after: await recordedMember(manager, membership),
  })
  change.announce(identityTopics.user(administrator.id))
}
