import type { Module, Plan } from 'shared-schema/enums'
import type { TaxKind } from 'shared-schema/partner-enums'
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
  /** Those that the plan can have (`modulesRefusal`); none if left out. */
  readonly modules?: readonly Module[]
  readonly company?: {
    readonly legalName: string | null
    readonly taxKind: TaxKind | null
    readonly taxNumber: string | null
  }
  readonly administrator: Pick<User, 'id'>
}

/** Makes an ecosystem, together with its administrator, within a change. */
export async function createEcosystem(
  change: Change,
  { id, name, plan, modules = [], company, administrator }: NewEcosystem,
): Promise<void> {
  const { manager, now } = change
  const given = [...new Set(modules)].sort()
  await manager.insert(Ecosystem, { id, name, plan, modules: given, createdAt: now, ...company })
  change.record(ecosystemActions.created, {
    targetId: id,
    ecosystemId: id,
    after: { name, plan, ...(given.length > 0 ? { modules: given } : {}), ...company },
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
