import type { AttendanceOutcome } from 'shared-schema/attendance-enums'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { attendanceActions } from './actions.ts'
import { announceAttendance, appendMessage } from './append-message.ts'
import { nameOfMember, seenAttendance } from './attendance-detail.ts'
import type { AttendanceView } from './attendance-views.ts'
import { type HoldRequest, holdAttendance } from './hold-attendance.ts'
import { type LockedAttendance, lockQueues, saveAttendance } from './locked-attendance.ts'
import { defaultQueueOf, liveQueueWithin, nameOfQueue } from './queues/queues.ts'
import { type AttendanceViewer, sightWithin } from './sight.ts'

/**
 * Takes an attendance that waits.
 *
 * @throws CONFLICT with who has it, if somebody was quicker; ATTENDANT_BUSY
 */
export const startAttendance = async (
  platform: Platform,
  actor: PersonActor,
  attendanceId: string,
): Promise<AttendanceView> =>
  found(
    await move(platform, actor, { attendanceId, event: 'START' }, async (change, row, viewer) => {
      await assign(platform, change, row, viewer.membershipId)
      await appendMessage(change, row, {
        direction: 'EVENT',
        event: 'STARTED',
        authorId: viewer.membershipId,
      })
      return 'started'
    }),
  )

/** Where an attendance is to go. */
export interface Transfer {
  readonly attendanceId: string
  /** Null for the queue in which it is. */
  readonly queueId: string | null
  /** Null: it waits in the queue. */
  readonly membershipId: string | null
  readonly version: number
}

/**
 * Gives an attendance to another queue, where it waits, or to a person who works there. Null if the actor does not see it
 * afterwards.
 *
 * @throws BAD_USER_INPUT for no place at all; CONFLICT; NOT_FOUND for a queue of another ecosystem; ASSIGNEE_UNFIT for
 *   somebody who does not work in that queue; ATTENDANT_BUSY
 */
export async function transferAttendance(
  platform: Platform,
  actor: PersonActor,
  { attendanceId, queueId, membershipId, version }: Transfer,
): Promise<AttendanceView | null> {
  if (!queueId && !membershipId) throw new Refusal('BAD_USER_INPUT', { field: 'queueId' })
  const request: HoldRequest = {
    attendanceId,
    event: membershipId ? 'ASSIGN' : 'TRANSFER',
    version,
    queueIds: queueId ? [queueId] : [],
    membershipIds: membershipId ? [membershipId] : [],
  }
  return move(platform, actor, request, async (change, row, viewer) => {
    if (queueId) row.queueId = await liveQueueWithin(change.manager, row.ecosystemId, queueId)
    if (membershipId) {
      if (!(await sightWithin(change.manager, membershipId, row.queueId)))
        throw new Refusal('ASSIGNEE_UNFIT')
      await assign(platform, change, row, membershipId)
    } else unassign(change, row)
    await appendMessage(change, row, {
      direction: 'EVENT',
      event: 'TRANSFERRED',
      authorId: viewer.membershipId,
      queueId: row.queueId,
      memberId: membershipId,
    })
    return 'transferred'
  })
}

/** How an attendance ends. */
export interface Conclusion {
  readonly attendanceId: string
  readonly outcome: AttendanceOutcome
  readonly version: number
}

/**
 * Ends an attendance. Null if the actor does not see it afterwards.
 *
 * @throws CONFLICT; BAD_USER_INPUT for the outcome that only time gives
 */
export async function concludeAttendance(
  platform: Platform,
  actor: PersonActor,
  { attendanceId, outcome, version }: Conclusion,
): Promise<AttendanceView | null> {
  if (outcome === 'LAPSED') throw new Refusal('BAD_USER_INPUT', { field: 'outcome' })
  const request = { attendanceId, event: 'CONCLUDE', version } as const
  return move(platform, actor, request, async (change, row, viewer) => {
    await appendMessage(change, row, {
      direction: 'EVENT',
      event: 'CONCLUDED',
      authorId: viewer.membershipId,
    })
    conclude(change, row, outcome)
    return 'concluded'
  })
}

/**
 * Goes on with an attendance that was concluded not long ago: it is the actor's then. Where its queue was deleted
 * meanwhile, it comes into the default queue.
 *
 * @throws CONFLICT if its time is over, or the contact has begun another one; ATTENDANT_BUSY
 */
export const reopenAttendance = (
  platform: Platform,
  actor: PersonActor,
  attendanceId: string,
): Promise<AttendanceView | null> =>
  move(platform, actor, { attendanceId, event: 'REOPEN' }, async (change, row, viewer) => {
    const { manager } = change
    const [other] = (await manager.query(
      "select state from attendances where channel_id = $1 and contact_id = $2 and state <> 'COMPLETED'",
      [row.channelId, row.contactId],
    )) as { state: string }[]
    if (other) throw new Refusal('CONFLICT', { state: other.state, assignee: '' })
    const [isLive] = await lockQueues(manager, [row.queueId])
    if (!isLive) row.queueId = await defaultQueueOf(manager, row.ecosystemId)
    await assign(platform, change, row, viewer.membershipId)
    await appendMessage(change, row, {
      direction: 'EVENT',
      event: 'REOPENED',
      authorId: viewer.membershipId,
    })
    row.outcome = null
    row.completedAt = null
    return 'reopened'
  })

type Moved = 'started' | 'transferred' | 'concluded' | 'reopened'

/** Holds an attendance, changes where it stands, writes, records and announces it. */
async function move(
  platform: Platform,
  actor: PersonActor,
  request: HoldRequest,
  work: (change: Change, row: LockedAttendance, viewer: AttendanceViewer) => Promise<Moved>,
): Promise<AttendanceView | null> {
  const membershipId = await platform.inChange(actor, async (change) => {
    const { row, viewer } = await holdAttendance(platform, change, actor, request)
    const before = { queueId: row.queueId, assigneeId: row.assigneeId }
    const was = await recorded(change, row)
    const moved = await work(change, row, viewer)
    row.version += 1
    await saveAttendance(change.manager, row)
    change.record(attendanceActions[moved], {
      targetId: row.id,
      ecosystemId: row.ecosystemId,
      before: was,
      after: { number: row.number, ...(await recorded(change, row)) },
    })
    announceAttendance(change, row, before)
    return viewer.membershipId
  })
  return seenAttendance(platform, membershipId, request.attendanceId)
}

/** An attendance as it is recorded: where it stands, never what was said. */
async function recorded(
  { manager }: Change,
  { state, queueId, assigneeId, outcome }: LockedAttendance,
) {
  return {
    state,
    queue: await nameOfQueue(manager, queueId),
    assignee: await nameOfMember(manager, assigneeId),
    ...(outcome ? { outcome } : {}),
  }
}

/** @throws ATTENDANT_BUSY if the member has as many as one person may have */
async function assign(
  { settings }: Platform,
  { manager }: Change,
  row: LockedAttendance,
  membershipId: string,
): Promise<void> {
  const most = settings.ATTENDANCES_PER_ATTENDANT
  if (row.assigneeId !== membershipId || row.state !== 'IN_PROGRESS') {
    const [held] = (await manager.query(
      `select count(*) as count from (select 1 from attendances where assignee_id = $1 and state = 'IN_PROGRESS' limit $2) counted`,
      [membershipId, most],
    )) as { count: number }[]
    if (Number(found(held).count) >= most) throw new Refusal('ATTENDANT_BUSY', { most })
  }
  row.state = 'IN_PROGRESS'
  row.assigneeId = membershipId
}

/** It waits in its queue; whoever had an answer already waits from now on. */
export function unassign({ now }: Change, row: LockedAttendance): void {
  row.state = 'PENDING'
  row.assigneeId = null
  row.waitingSince ??= now
}

/** It is over; who had it last is kept. */
export function conclude({ now }: Change, row: LockedAttendance, outcome: AttendanceOutcome): void {
  row.state = 'COMPLETED'
  row.outcome = outcome
  row.completedAt = now
  row.waitingSince = null
}
