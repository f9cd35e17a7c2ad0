import { IsNull, Not } from 'typeorm'
import type { Departure } from '../identity/erasure/erase-user.ts'
import type { Obstacle } from '../identity/erasure/obstacles.ts'
import { membershipActions } from './actions.ts'
import { recordedMember } from './change-member.ts'
import { MemberInvitation, Membership } from './entities.ts'
import { endInvitation } from './invitation-steps.ts'
import { ecosystemTopics } from './topics.ts'

/** An ecosystem is never left without its administrator. */
export const administersObstacle: Obstacle = {
  obstacle: 'ADMINISTRATOR',
  when: `exists (select from memberships m where m.user_id = :person and m.role = 'ADMINISTRATOR' and m.removed_at is null)`,
}

/** Whoever is erased is a member nowhere, and invited nowhere (PA11). */
export const departFromEcosystems: Departure = async (_platform, change, { id, email }) => {
  const { manager, now } = change
  const memberships = await manager.find(Membership, {
    where: { userId: id, removedAt: IsNull(), role: Not('ADMINISTRATOR') },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const membership of memberships) {
    const before = await recordedMember(manager, membership)
    await manager.update(Membership, { id: membership.id }, { removedAt: now })
    change.record(membershipActions.removed, {
      targetId: membership.id,
      ecosystemId: membership.ecosystemId,
      before,
    })
    change.announce(ecosystemTopics.ecosystem(membership.ecosystemId))
  }
  const pending = await manager.find(MemberInvitation, {
    where: { email, endedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const invitation of pending) await endInvitation(change, invitation, 'decline')
}
