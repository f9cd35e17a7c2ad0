import type { EntityManager } from 'typeorm'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { nameOfMember } from './attendance-detail.ts'
import {
  type LockedAttendance,
  lockAttendance,
  lockMemberships,
  lockQueues,
} from './locked-attendance.ts'
import {
  type AttendanceHappening,
  type AttendanceStanding,
  attendanceMachine,
  partiesOf,
  seesAttendance,
  standingOf,
} from './rules.ts'
import { type AttendanceViewer, ownMembershipId, sightWithin } from './sight.ts'

/** An attendance that somebody sees and is about to act on. */
export interface HeldAttendance {
  readonly row: LockedAttendance
  readonly viewer: AttendanceViewer
  readonly standing: AttendanceStanding
}

/** Who acts on which attendance, and what else is held with it. */
export interface HoldRequest {
  readonly attendanceId: string
  readonly event: AttendanceHappening
  /** The version that the actor saw; a different one is a conflict. */
  readonly version?: number
  /** To where it is to go. */
  readonly queueIds?: readonly string[]
  readonly membershipIds?: readonly string[]
}

const MOST_TRIES = 3

/**
 * Locks an attendance with all that decides what the actor can do to it, and asks the rules.
 *
 * @throws NOT_FOUND if the actor does not see it; CONFLICT, with where it stands now, if it stands otherwise than for the
 *   act, or was another when the actor last saw it
 */
export async function holdAttendance(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  { attendanceId, event, version, queueIds = [], membershipIds = [] }: HoldRequest,
): Promise<HeldAttendance> {
  const { manager } = change
  const [known] = (await manager.query(
    'select ecosystem_id as "ecosystemId", queue_id as "queueId" from attendances where id = $1',
    [attendanceId],
  )) as { ecosystemId: string; queueId: string }[]
  const membershipId = ownMembershipId(actor, found(known).ecosystemId)
  await lockMemberships(manager, [membershipId, ...membershipIds])
  let queueId = found(known).queueId
  let row: LockedAttendance | null = null
  for (let tries = 0; row?.queueId !== queueId; tries += 1) {
    if (tries === MOST_TRIES) throw new Refusal('SERVICE_UNAVAILABLE')
    if (row) queueId = row.queueId
    await lockQueues(manager, [queueId, ...queueIds])
    row = found(await lockAttendance(manager, attendanceId))
  }
  const seen = await sightWithin(manager, membershipId, row.queueId)
  const own = row.assigneeId === membershipId
  const viewer = { membershipId, own, supervises: seen?.supervises ?? false }
  const standing = standingOf(row, change.now, platform.settings)
  const isSeen = seesAttendance(seen?.sight ?? null, { state: row.state, own })
  const sawItWaiting = event === 'START' && (seen?.sight === 'NEW' || seen?.sight === 'ALL')
  if (!isSeen && !sawItWaiting && !(await tookPart(manager, attendanceId, membershipId)))
    throw new Refusal('NOT_FOUND')
  const parties = partiesOf(viewer)
  const isPossible = parties.some((by) => attendanceMachine.wayOf(standing, event, by))
  if (!isSeen || !isPossible || (version !== undefined && version !== row.version))
    throw new Refusal('CONFLICT', {
      state: row.state,
      assignee: isSeen || sawItWaiting ? await nameOfMember(manager, row.assigneeId) : '',
    })
  return { row, viewer, standing }
}

/** Whoever has worked on an attendance is told where it stands, though they don't see it any more. */
async function tookPart(
  manager: EntityManager,
  attendanceId: string,
  membershipId: string,
): Promise<boolean> {
  const rows = (await manager.query(
    'select 1 from messages where attendance_id = $1 and (author_id = $2 or member_id = $2) limit 1',
    [attendanceId, membershipId],
  )) as unknown[]
  return rows.length > 0
}
