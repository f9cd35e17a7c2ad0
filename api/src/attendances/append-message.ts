import type { AttendanceEvent, MessageDirection } from 'shared-schema/attendance-enums'
import { controlledPlace } from '../ecosystems/places.ts'
import type { Change } from '../platform/change.ts'
import { newId } from '../platform/ids.ts'
import type { LockedAttendance } from './locked-attendance.ts'
import { attendanceTopics } from './topics.ts'

/** A message that is to stand at the end of an attendance. */
export interface NewMessage {
  readonly id?: string
  readonly direction: MessageDirection
  readonly event?: AttendanceEvent
  readonly body?: string
  readonly externalId?: string
  /** The membership in whose name it is; null for the contact, and for what happens by itself. */
  readonly authorId: string | null
  readonly queueId?: string
  readonly memberId?: string | null
}

/**
 * Puts a message at the end of an attendance that is locked, and notes it there; `saveAttendance` has to follow. Under
 * control both are kept: the member in whose name it is, and who is at the keyboard in which access session.
 */
export async function appendMessage(
  change: Change,
  row: LockedAttendance,
  message: NewMessage,
): Promise<string> {
  const { actor, manager, now } = change
  const id = message.id ?? newId()
  row.lastSequence += 1
  row.lastActivityAt = now
  if (message.direction === 'IN') row.lastInboundSequence = row.lastSequence
  await manager.query(
    `insert into messages (id, ecosystem_id, attendance_id, channel_id, sequence, direction, external_id, event, author_id,
       controller_id, access_session_id, queue_id, member_id, body, sent_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)`,
    [
      id,
      row.ecosystemId,
      row.id,
      row.channelId,
      row.lastSequence,
      message.direction,
      message.externalId,
      message.event,
      message.authorId,
      actor.controller?.id,
      controlledPlace.of(actor)?.accessSessionId,
      message.queueId,
      message.memberId,
      message.body,
      now,
    ],
  )
  return id
}

/** Tells every page that may show an attendance, or have shown it before a change, that it is another now. */
export function announceAttendance(
  change: Change,
  row: LockedAttendance,
  before: { readonly queueId?: string; readonly assigneeId?: string | null } = {},
): void {
  change.announce(
    attendanceTopics.attendance(row.id),
    attendanceTopics.contact(row.contactId),
    ...new Set([row.queueId, before.queueId ?? row.queueId].map(attendanceTopics.queueWork)),
    ...new Set(
      [row.assigneeId, before.assigneeId]
        .filter((id) => id !== null && id !== undefined)
        .map(attendanceTopics.attendant),
    ),
  )
}
