import type { EntityManager } from 'typeorm'
import { IsNull } from 'typeorm'
import { identityTopics } from '../identity/topics.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found, refuse } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordedState } from '../platform/record-entry.ts'
import { membershipActions } from './actions.ts'
import { Membership } from './entities.ts'
import { refuseLastingRightOfMember } from './lasting-rights.ts'
import { type MemberView, memberOfId } from './members.ts'
import { type MemberAct, memberActRefusal, memberActs } from './rules.ts'
import { ecosystemTopics } from './topics.ts'

/**
 * Blocks a member: they are out of the ecosystem at once, until they are unblocked.
 *
 * @throws ADMINISTRATOR_PROTECTED
 */
export const blockMember = (platform: Platform, actor: PersonActor, membershipId: string) =>
  changeMember(platform, actor, membershipId, 'block')

/**
 * Unblocks a member.
 *
 * @throws STAFF_NOT_ADMITTED under control, for platform staff
 */
export async function unblockMember(
  platform: Platform,
  actor: PersonActor,
  membershipId: string,
): Promise<MemberView> {
  await refuseLastingRightOfMember(platform, actor, 'unblockMember', membershipId)
  return changeMember(platform, actor, membershipId, 'unblock')
}

/** Ends a membership; the user stays, and may be added again. @throws ADMINISTRATOR_PROTECTED */
export const removeMember = (platform: Platform, actor: PersonActor, membershipId: string) =>
  changeMember(platform, actor, membershipId, 'remove')

/** No-op, without an audit event, if the status is already that. */
async function changeMember(
  platform: Platform,
  actor: PersonActor,
  membershipId: string,
  act: MemberAct,
): Promise<MemberView> {
  const { to, recordedAs } = memberActs[act]
  await platform.inChange(actor, async (change) => {
    const membership = found(
      await change.manager.findOne(Membership, {
        where: { id: membershipId, removedAt: IsNull() },
        lock: { mode: 'pessimistic_write' },
      }),
    )
    if (membership.status === to) return
    refuse(memberActRefusal(membership.role))
    const before = await recordedMember(change.manager, membership)
    if (to) membership.status = to
    else membership.removedAt = change.now
    await change.manager.save(membership)
    change.record(membershipActions[recordedAs], {
      targetId: membership.id,
      ecosystemId: membership.ecosystemId,
      before,
      ...(to ? { after: { ...before, status: to } } : {}),
    })
    change.announce(
      identityTopics.user(membership.userId),
      ecosystemTopics.ecosystem(membership.ecosystemId),
    )
  })
  return memberOfId(platform, membershipId)
}

/**
 * A membership as it is recorded, with the person's name and address, so that readers know who it was (AS12).
 */
export async function recordedMember(
  manager: EntityManager,
  { userId, role, status }: Pick<Membership, 'userId' | 'role' | 'status'>,
): Promise<RecordedState<'name' | 'email' | 'role' | 'status'>> {
  const [person] = (await manager.query('select name, email from users where id = $1', [
    userId,
  ])) as { name: string; email: string }[]
  const { name, email } = found(person)
  return { name, email, role, status }
}
