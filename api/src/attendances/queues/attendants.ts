import type { QueueRole } from 'shared-schema/attendance-enums'
import type { MembershipRole } from 'shared-schema/enums'
import type { EntityManager } from 'typeorm'
import { type MemberView, memberOfId } from '../../ecosystems/members.ts'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal } from '../../platform/errors.ts'
import { isId } from '../../platform/ids.ts'
import { requireName } from '../../platform/names.ts'
import type { Platform } from '../../platform/platform.ts'
import { attendantActions } from '../actions.ts'
import { nameOfMember } from '../attendance-detail.ts'
import { lockMemberships, lockQueues } from '../locked-attendance.ts'
import { returnWork } from '../return-work.ts'
import { attendingRoles } from '../rules.ts'
import { attendanceTopics } from '../topics.ts'
import { lockQueue } from './change-queue.ts'
import { type QueueMemberView, queueMemberOf } from './queues.ts'

/** As what a member is to work in a queue. */
export interface QueuePlacing {
  readonly queueId: string
  readonly membershipId: string
  readonly role: QueueRole
}

/**
 * Puts a member into a queue, or gives them another role there. No-op, without an audit event, if they have it.
 *
 * @throws NOT_FOUND for a member of another ecosystem; MEMBER_CAN_NOT_ATTEND for a role that attends to nobody
 */
export async function setQueueMember(
  platform: Platform,
  actor: PersonActor,
  { queueId, membershipId, role }: QueuePlacing,
): Promise<QueueMemberView> {
  if (!isId(membershipId)) throw new Refusal('NOT_FOUND')
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    await lockMemberships(manager, [membershipId])
    const queue = await lockQueue(manager, queueId)
    const member = await memberWithin(manager, queue.ecosystemId, membershipId)
    if (!attendingRoles.some((attending) => attending === member.role))
      throw new Refusal('MEMBER_CAN_NOT_ATTEND')
    const before = await roleIn(manager, queueId, membershipId)
    if (before === role) return
    await manager.query(
      `insert into queue_members (queue_id, membership_id, ecosystem_id, role) values ($1, $2, $3, $4)
       on conflict (queue_id, membership_id) do update set role = excluded.role`,
      [queueId, membershipId, queue.ecosystemId, role],
    )
    const named = { member: member.name, queue: queue.name }
    change.record(attendantActions.queueJoined, {
      targetId: membershipId,
      ecosystemId: queue.ecosystemId,
      ...(before ? { before: { ...named, role: before } } : {}),
      after: { ...named, role },
    })
    announcePlace(change, queue.ecosystemId, membershipId, queueId)
  })
  return queueMemberOf(platform, queueId, membershipId)
}

/**
 * Takes a member out of a queue: what they have there returns to New, and whoever they have open is told. No-op, without an
 * audit event, if they don't work there.
 */
export async function removeQueueMember(
  platform: Platform,
  actor: PersonActor,
  { queueId, membershipId }: Omit<QueuePlacing, 'role'>,
): Promise<void> {
  if (!isId(membershipId)) throw new Refusal('NOT_FOUND')
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    await lockMemberships(manager, [membershipId], 'update')
    const queue = await lockQueue(manager, queueId)
    const member = await memberWithin(manager, queue.ecosystemId, membershipId)
    const role = await roleIn(manager, queueId, membershipId)
    if (!role) return
    await manager.query('delete from queue_members where queue_id = $1 and membership_id = $2', [
      queueId,
      membershipId,
    ])
    const returned = await returnWork(change, 'ofMember', membershipId)
    change.record(attendantActions.queueLeft, {
      targetId: membershipId,
      ecosystemId: queue.ecosystemId,
      before: { member: member.name, queue: queue.name, role },
      ...(returned > 0 ? { after: { returned } } : {}),
    })
    announcePlace(change, queue.ecosystemId, membershipId, queueId)
  })
}

/** What is to change of an attendant; what is null stays. */
export interface AttendantChange {
  readonly membershipId: string
  /** An empty text takes it away. */
  readonly nickname: string | null
  readonly restricted: boolean | null
}

/**
 * Sets the name that contacts see, and whether the member sees their own work only. No-op, without an audit event, if
 * nothing is different.
 *
 * @throws NAME_INVALID; MEMBER_CAN_NOT_ATTEND; ADMINISTRATOR_PROTECTED: the administrator sees everything, always
 */
export async function changeAttendant(
  platform: Platform,
  actor: PersonActor,
  { membershipId, ...input }: AttendantChange,
): Promise<MemberView> {
  const typed = input.nickname?.trim()
  const nickname = typed ? requireName(typed) : null
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    await lockMemberships(manager, [membershipId], 'update')
    const { ecosystemId, name, role } = await memberWithin(manager, null, membershipId)
    if (!attendingRoles.some((attending) => attending === role))
      throw new Refusal('MEMBER_CAN_NOT_ATTEND')
    if (role === 'ADMINISTRATOR' && input.restricted) throw new Refusal('ADMINISTRATOR_PROTECTED')
    const [known] = (await manager.query(
      'select nickname, restricted from attendants where membership_id = $1',
      [membershipId],
    )) as { nickname: string | null; restricted: boolean }[]
    const before = known ?? { nickname: null, restricted: false }
    const after = {
      nickname: typed === undefined ? before.nickname : nickname,
      restricted: input.restricted ?? before.restricted,
    }
    if (after.nickname === before.nickname && after.restricted === before.restricted) return
    await manager.query(
      `insert into attendants (membership_id, ecosystem_id, nickname, restricted) values ($1, $2, $3, $4)
       on conflict (membership_id) do update set nickname = excluded.nickname, restricted = excluded.restricted`,
      [membershipId, ecosystemId, after.nickname, after.restricted],
    )
    change.record(attendantActions.changed, {
      targetId: membershipId,
      ecosystemId,
      before: { member: name, ...before },
      after: { member: name, ...after },
    })
    change.announce(
      attendanceTopics.attendant(membershipId),
      attendanceTopics.queuesOf(ecosystemId),
    )
  })
  return memberOfId(platform, membershipId)
}

/**
 * Whatever took a member's sight away without this room (a block, a removal, another role): what they have returns to New,
 * and a removed one works in no queue any more. Their row is locked by whoever did it.
 */
export async function letGoOfWork(
  change: Change,
  membershipId: string,
  cause: 'REMOVED' | 'OTHER',
): Promise<void> {
  const { manager } = change
  const places = (await manager.query(
    'select queue_id as "queueId" from queue_members where membership_id = $1',
    [membershipId],
  )) as { queueId: string }[]
  await lockQueues(
    manager,
    places.map(({ queueId }) => queueId),
    'update',
  )
  if (cause === 'REMOVED')
    await manager.query('delete from queue_members where membership_id = $1', [membershipId])
  const returned = await returnWork(change, 'ofMember', membershipId)
  if (places.length === 0 && returned === 0) return
  const { ecosystemId } = await memberOfAnyStanding(manager, membershipId)
  if (returned > 0 || cause === 'REMOVED')
    change.record(attendantActions.workReturned, {
      targetId: membershipId,
      ecosystemId,
      after: { member: await nameOfMember(manager, membershipId), returned },
    })
  change.announce(attendanceTopics.attendant(membershipId), attendanceTopics.queuesOf(ecosystemId))
}

interface Member {
  readonly ecosystemId: string
  readonly role: MembershipRole
  readonly name: string
}

const MEMBER = `select m.ecosystem_id as "ecosystemId", m.role, u.name from memberships m join users u on u.id = m.user_id
  where m.id = $1`

/** A present member, of that ecosystem where one is given. @throws NOT_FOUND */
async function memberWithin(
  manager: EntityManager,
  ecosystemId: string | null,
  membershipId: string,
): Promise<Member> {
  const [member] = (await manager.query(
    `${MEMBER} and m.removed_at is null and ($2::uuid is null or m.ecosystem_id = $2)`,
    [membershipId, ecosystemId],
  )) as Member[]
  return found(member)
}

const memberOfAnyStanding = async (manager: EntityManager, membershipId: string): Promise<Member> =>
  found(((await manager.query(MEMBER, [membershipId])) as Member[])[0])

async function roleIn(
  manager: EntityManager,
  queueId: string,
  membershipId: string,
): Promise<QueueRole | null> {
  const [place] = (await manager.query(
    'select role from queue_members where queue_id = $1 and membership_id = $2',
    [queueId, membershipId],
  )) as { role: QueueRole }[]
  return place?.role ?? null
}

function announcePlace(
  change: Change,
  ecosystemId: string,
  membershipId: string,
  queueId: string,
): void {
  change.announce(
    attendanceTopics.attendant(membershipId),
    attendanceTopics.queuesOf(ecosystemId),
    attendanceTopics.queueWork(queueId),
  )
}
