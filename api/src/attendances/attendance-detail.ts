import type { EntityManager } from 'typeorm'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { type Page, pageOf } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import {
  ATTENDANCE_COLUMNS,
  ATTENDANCE_TABLES,
  type AttendanceRow,
  type AttendanceView,
  attendanceView,
  colleagueSql,
  type MessageView,
} from './attendance-views.ts'
import { ownMembershipId, seesSql, sightSql } from './sight.ts'

const DETAIL = {
  name: 'attendance-detail',
  text: `select ${ATTENDANCE_COLUMNS} from attendances a
    join (${sightSql('$1')}) s on s.queue_id = a.queue_id and ${seesSql('$1')} ${ATTENDANCE_TABLES}
    where a.id = $2`,
}

/** To which ecosystem an attendance belongs. @throws NOT_FOUND if there is none */
export async function ecosystemOfSeen({ database }: Platform, id: string): Promise<string> {
  const { rows } = await database.pool.query<{ ecosystemId: string }>({
    name: 'ecosystem-of-seen-attendance',
    text: 'select ecosystem_id as "ecosystemId" from attendances where id = $1',
    values: [id],
  })
  return found(rows[0]).ecosystemId
}

/** The membership with which somebody looks at an attendance. @throws NOT_FOUND for whoever is no member there */
export const viewerOf = async (
  platform: Platform,
  actor: PersonActor,
  attendanceId: string,
): Promise<string> => ownMembershipId(actor, await ecosystemOfSeen(platform, attendanceId))

/** An attendance as a member sees it; null if they don't. */
export async function seenAttendance(
  { database }: Platform,
  membershipId: string,
  id: string,
): Promise<AttendanceView | null> {
  const { rows } = await database.pool.query<AttendanceRow>({
    ...DETAIL,
    values: [membershipId, id],
  })
  return rows[0] ? attendanceView(rows[0]) : null
}

/** An attendance as somebody sees it. @throws NOT_FOUND if they don't (R2) */
export const attendanceOf = async (
  platform: Platform,
  actor: PersonActor,
  id: string,
): Promise<AttendanceView> =>
  found(await seenAttendance(platform, await viewerOf(platform, actor, id), id))

const MESSAGE_COLUMNS = `m.id, m.sequence, m.direction, m.event, m.body, m.sent_at as "sentAt",
  ${colleagueSql('m.author_id')} as author,
  (select name from users k where k.id = m.controller_id) as "controllerName",
  (select jsonb_build_object('id', q.id, 'name', q.name) from queues q where q.id = m.queue_id) as queue,
  ${colleagueSql('m.member_id')} as member`

/** Which messages of an attendance: so many before a sequence, the latest first. */
export interface MessageRequest {
  readonly attendanceId: string
  readonly limit: number
  /** Null for the latest. */
  readonly before: number | null
}

/** A page of the messages of an attendance that the caller has proven to be seen, the latest first. */
export async function messagesOf(
  { database }: Platform,
  { attendanceId, limit, before }: MessageRequest,
): Promise<Page<MessageView>> {
  const { rows } = await database.pool.query<MessageView>({
    name: 'attendance-messages',
    text: `select ${MESSAGE_COLUMNS} from messages m
      where m.attendance_id = $1 and m.sequence < coalesce($2::int, 2147483647) order by m.sequence desc limit $3`,
    values: [attendanceId, before, limit + 1],
  })
  return pageOf(rows, limit)
}

/** One message. */
export async function messageOfId({ database }: Platform, id: string): Promise<MessageView> {
  const { rows } = await database.pool.query<MessageView>({
    name: 'attendance-message',
    text: `select ${MESSAGE_COLUMNS} from messages m where m.id = $1`,
    values: [id],
  })
  return found(rows[0])
}

/** The name of a member, as it is told to a colleague. */
export async function nameOfMember(
  manager: EntityManager,
  membershipId: string | null,
): Promise<string> {
  if (!membershipId) return ''
  const [member] = (await manager.query(
    'select u.name from memberships m join users u on u.id = m.user_id where m.id = $1',
    [membershipId],
  )) as { name: string }[]
  return found(member).name
}
