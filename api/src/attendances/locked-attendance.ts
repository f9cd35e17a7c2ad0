import type { AttendanceOutcome, AttendanceState } from 'shared-schema/attendance-enums'
import type { EntityManager } from 'typeorm'

/** The row of an attendance that a change has locked. What is not readonly is written by `saveAttendance`. */
export interface LockedAttendance {
  readonly id: string
  readonly ecosystemId: string
  readonly number: number
  readonly channelId: string
  readonly contactId: string
  queueId: string
  assigneeId: string | null
  state: AttendanceState
  waitingSince: Date | null
  firstRepliedAt: Date | null
  lastActivityAt: Date
  lastSequence: number
  lastInboundSequence: number
  version: number
  outcome: AttendanceOutcome | null
  completedAt: Date | null
}

const COLUMNS = `id, ecosystem_id as "ecosystemId", number, channel_id as "channelId", contact_id as "contactId",
  queue_id as "queueId", assignee_id as "assigneeId", state, waiting_since as "waitingSince",
  first_replied_at as "firstRepliedAt", last_activity_at as "lastActivityAt", last_sequence as "lastSequence",
  last_inbound_sequence as "lastInboundSequence", version, outcome, completed_at as "completedAt"`

/**
 * Locks rows in the one order that every change of this room keeps: channel, contact, memberships, queues, attendance,
 * work area. Memberships and queues are locked so that nobody takes somebody out of a queue, blocks them, or deletes the
 * queue meanwhile.
 */
export async function lockMemberships(
  manager: EntityManager,
  ids: readonly string[],
  strength: 'share' | 'update' = 'share',
): Promise<void> {
  await manager.query(`select id from memberships where id = any($1) order by id for ${strength}`, [
    ids,
  ])
}

/** The same for queues. Gives the ids of those that are not deleted. */
export async function lockQueues(
  manager: EntityManager,
  ids: readonly string[],
  strength: 'share' | 'update' = 'share',
): Promise<string[]> {
  const rows = (await manager.query(
    `select id, state from queues where id = any($1) order by id for ${strength}`,
    [ids],
  )) as { id: string; state: string }[]
  return rows.filter(({ state }) => state === 'LIVE').map(({ id }) => id)
}

/** Locks an attendance; null if there is none. */
export async function lockAttendance(
  manager: EntityManager,
  id: string,
): Promise<LockedAttendance | null> {
  const [row] = (await manager.query(
    `select ${COLUMNS} from attendances where id = $1 for update`,
    [id],
  )) as LockedAttendance[]
  return row ?? null
}

/** Writes what has changed of a locked attendance. */
export async function saveAttendance(manager: EntityManager, row: LockedAttendance): Promise<void> {
  await manager.query(
    `update attendances set queue_id = $2, assignee_id = $3, state = $4, waiting_since = $5, first_replied_at = $6,
       last_activity_at = $7, last_sequence = $8, last_inbound_sequence = $9, version = $10, outcome = $11, completed_at = $12
     where id = $1`,
    [
      row.id,
      row.queueId,
      row.assigneeId,
      row.state,
      row.waitingSince,
      row.firstRepliedAt,
      row.lastActivityAt,
      row.lastSequence,
      row.lastInboundSequence,
      row.version,
      row.outcome,
      row.completedAt,
    ],
  )
}
