import type { QueueAccess } from 'shared-schema/attendance-enums'
import type { EntityManager } from 'typeorm'
import type { PersonActor } from '../../platform/actor.ts'
import type { Change } from '../../platform/change.ts'
import { found, Refusal, refuse } from '../../platform/errors.ts'
import { oncePerKey } from '../../platform/idempotency.ts'
import { requireName } from '../../platform/names.ts'
import type { Platform } from '../../platform/platform.ts'
import { queueActions } from '../actions.ts'
import { lockQueues } from '../locked-attendance.ts'
import { returnWork } from '../return-work.ts'
import { deletionRefusal } from '../rules.ts'
import { ownMembershipId } from '../sight.ts'
import { attendanceTopics } from '../topics.ts'
import { type QueueView, queueOfId } from './queues.ts'

/** A new queue. */
export interface NewQueue {
  readonly ecosystemId: string
  readonly name: string
  readonly access: QueueAccess
  readonly idempotencyKey: string
}

/** Creates a queue in which nobody works yet. @throws NAME_INVALID, QUEUE_NAME_TAKEN, QUEUES_FULL */
export async function createQueue(
  platform: Platform,
  actor: PersonActor,
  { ecosystemId, access, idempotencyKey, ...input }: NewQueue,
): Promise<QueueView> {
  const name = requireName(input.name)
  const most = platform.settings.QUEUES_PER_ECOSYSTEM
  const request = {
    key: idempotencyKey,
    operation: 'createQueue',
    input: { ecosystemId, name, access },
  }
  const id = await oncePerKey(platform, actor, request, {
    create: async (change, queueId) => {
      const { manager } = change
      await lockArea(manager, ecosystemId)
      const [counted] = (await manager.query(
        "select count(*) as count from queues where ecosystem_id = $1 and state = 'LIVE'",
        [ecosystemId],
      )) as { count: number }[]
      if (Number(found(counted).count) >= most) throw new Refusal('QUEUES_FULL', { most })
      await refuseTakenName(manager, ecosystemId, name, queueId)
      await insertQueue(change, { id: queueId, ecosystemId, name, access })
    },
  })
  return queueOfId(platform, id, ownMembershipId(actor, ecosystemId))
}

/** Writes a new queue, with its event. */
export async function insertQueue(
  change: Change,
  queue: {
    readonly id: string
    readonly ecosystemId: string
    readonly name: string
    readonly access: QueueAccess
  },
): Promise<void> {
  const { id, ecosystemId, name, access } = queue
  await change.manager.query(
    'insert into queues (id, ecosystem_id, name, access, created_at) values ($1, $2, $3, $4, $5)',
    [id, ecosystemId, name, access, change.now],
  )
  change.record(queueActions.created, { targetId: id, ecosystemId, after: { name, access } })
  change.announce(attendanceTopics.queuesOf(ecosystemId))
}

/** What is to change of a queue; null leaves it as it is. */
export interface QueueChange {
  readonly queueId: string
  readonly name: string | null
  readonly access: QueueAccess | null
}

/**
 * Renames a queue, or opens or closes it to people: what somebody has and can see no more returns to New. No-op, without an
 * audit event, if nothing is different.
 *
 * @throws NAME_INVALID, QUEUE_NAME_TAKEN
 */
export async function changeQueue(
  platform: Platform,
  actor: PersonActor,
  { queueId, ...input }: QueueChange,
): Promise<QueueView> {
  const newName = input.name === null ? null : requireName(input.name)
  const ecosystemId = await platform.inChange(actor, async (change) => {
    const { manager } = change
    const before = await lockQueue(manager, queueId)
    const after = { name: newName ?? before.name, access: input.access ?? before.access }
    if (after.name === before.name && after.access === before.access) return before.ecosystemId
    if (after.name !== before.name)
      await refuseTakenName(manager, before.ecosystemId, after.name, queueId)
    await manager.query('update queues set name = $2, access = $3 where id = $1', [
      queueId,
      after.name,
      after.access,
    ])
    const returned =
      after.access === before.access ? 0 : await returnWork(change, 'ofQueue', queueId)
    change.record(queueActions.changed, {
      targetId: queueId,
      ecosystemId: before.ecosystemId,
      before: { name: before.name, access: before.access },
      after: { ...after, ...(returned > 0 ? { returned } : {}) },
    })
    announceQueue(change, before)
    return before.ecosystemId
  })
  return queueOfId(platform, queueId, ownMembershipId(actor, ecosystemId))
}

/** Has new conversations come into this queue. No-op, without an audit event, if they do already. */
export async function makeDefaultQueue(
  platform: Platform,
  actor: PersonActor,
  queueId: string,
): Promise<QueueView> {
  const ecosystemId = await platform.inChange(actor, async (change) => {
    const queue = await lockQueue(change.manager, queueId)
    const area = await lockArea(change.manager, queue.ecosystemId)
    if (area.defaultQueueId === queueId) return queue.ecosystemId
    await change.manager.query(
      'update work_areas set default_queue_id = $2 where ecosystem_id = $1',
      [queue.ecosystemId, queueId],
    )
    const { ecosystemId, name } = queue
    change.record(queueActions.madeDefault, { targetId: queueId, ecosystemId, after: { name } })
    change.announce(attendanceTopics.queuesOf(ecosystemId))
    return ecosystemId
  })
  return queueOfId(platform, queueId, ownMembershipId(actor, ecosystemId))
}

/**
 * Deletes a queue. What was concluded in it stays, and names it.
 *
 * @throws QUEUE_IS_DEFAULT, also for the last one; QUEUE_HAS_WORK
 */
export async function deleteQueue(
  platform: Platform,
  actor: PersonActor,
  queueId: string,
): Promise<void> {
  await platform.inChange(actor, async (change) => {
    const { manager } = change
    const queue = await lockQueue(manager, queueId)
    const area = await lockArea(manager, queue.ecosystemId)
    const [work] = (await manager.query(
      `select exists (select from attendances where queue_id = $1 and state = 'PENDING')
         or exists (select from attendances where queue_id = $1 and state = 'IN_PROGRESS') as open`,
      [queueId],
    )) as { open: boolean }[]
    refuse(
      deletionRefusal({
        isDefault: area.defaultQueueId === queueId,
        hasOpenWork: found(work).open,
      }),
    )
    await manager.query('delete from queue_members where queue_id = $1', [queueId])
    await manager.query("update queues set state = 'DELETED' where id = $1", [queueId])
    const { ecosystemId, name, access } = queue
    change.record(queueActions.deleted, {
      targetId: queueId,
      ecosystemId,
      before: { name, access },
    })
    announceQueue(change, queue)
  })
}

interface LockedQueue {
  readonly id: string
  readonly ecosystemId: string
  readonly name: string
  readonly access: QueueAccess
}

/** A queue that is not deleted, locked against all who work in it or change it. @throws NOT_FOUND */
export async function lockQueue(manager: EntityManager, queueId: string): Promise<LockedQueue> {
  await lockQueues(manager, [queueId], 'update')
  const [queue] = (await manager.query(
    `select id, ecosystem_id as "ecosystemId", name, access from queues where id = $1 and state = 'LIVE'`,
    [queueId],
  )) as LockedQueue[]
  return found(queue)
}

/** Locks what the ecosystem has one of. */
async function lockArea(
  manager: EntityManager,
  ecosystemId: string,
): Promise<{ readonly defaultQueueId: string }> {
  const [area] = (await manager.query(
    'select default_queue_id as "defaultQueueId" from work_areas where ecosystem_id = $1 for update',
    [ecosystemId],
  )) as { defaultQueueId: string }[]
  return found(area)
}

/** @throws QUEUE_NAME_TAKEN if another queue of the ecosystem has that name */
async function refuseTakenName(
  manager: EntityManager,
  ecosystemId: string,
  name: string,
  queueId: string,
): Promise<void> {
  const rows = (await manager.query(
    "select 1 from queues where ecosystem_id = $1 and lower(name) = lower($2) and id <> $3 and state = 'LIVE'",
    [ecosystemId, name, queueId],
  )) as unknown[]
  if (rows.length > 0) throw new Refusal('QUEUE_NAME_TAKEN')
}

function announceQueue(change: Change, { id, ecosystemId }: LockedQueue): void {
  change.announce(attendanceTopics.queuesOf(ecosystemId), attendanceTopics.queueWork(id))
}
