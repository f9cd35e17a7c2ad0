import type { MembershipRole, MembershipStatus } from 'shared-schema/enums'
import { membershipActions } from '../ecosystems/actions.ts'
import { recordedMember } from '../ecosystems/change-member.ts'
import { holdOpen } from '../ecosystems/hold-open.ts'
import { roleRefusal } from '../ecosystems/rules.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { identityTopics } from '../identity/topics.ts'
import type { Change } from '../platform/change.ts'
import { refuse } from '../platform/errors.ts'
import { newId } from '../platform/ids.ts'

/** A user's latest membership in an ecosystem; null where there never was one. */
export async function membershipIn(
  { manager }: Pick<Change, 'manager'>,
  ecosystemId: string | null,
  userId: string,
): Promise<MembershipStatus | 'REMOVED' | null> {
  if (ecosystemId === null) return null
  const [latest] = (await manager.query(
    `select case when removed_at is null then status else 'REMOVED' end as status from memberships
     where ecosystem_id = $1 and user_id = $2 order by removed_at is not null, joined_at desc limit 1`,
    [ecosystemId, userId],
  )) as { status: MembershipStatus | 'REMOVED' }[]
  return latest?.status ?? null
}

/**
 * Makes a user a member within a change, since the ecosystem's provider has vouched for them. No-op if they are one.
 *
 * @throws ECOSYSTEM_NOT_OPEN, ROLE_NOT_ASSIGNABLE
 */
export async function joinByProvider(
  change: Change,
  ecosystemId: string,
  userId: string,
  role: MembershipRole,
): Promise<void> {
  refuse(roleRefusal(role))
  await holdOpen(change, ecosystemId)
  const membershipId = newId()
  const joined = (await change.manager.query(
    `insert into memberships (id, ecosystem_id, user_id, role, status, joined_at)
     values ($1, $2, $3, $4, 'ACTIVE', $5) on conflict do nothing returning 1`,
    [membershipId, ecosystemId, userId, role, change.now],
  )) as unknown[]
  if (joined.length === 0) return
  change.record(membershipActions.added, {
    targetId: membershipId,
    ecosystemId,
    subjectId: userId,
    after: await recordedMember(change.manager, { userId, role, status: 'ACTIVE' }),
  })
  change.announce(identityTopics.user(userId), ecosystemTopics.ecosystem(ecosystemId))
}
