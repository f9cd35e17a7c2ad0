import type { PersonActor } from '../platform/actor.ts'
import { refuse } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { attendanceActions } from './actions.ts'
import { announceAttendance, appendMessage } from './append-message.ts'
import { messageOfId } from './attendance-detail.ts'
import type { MessageView } from './attendance-views.ts'
import { holdAttendance } from './hold-attendance.ts'
import { saveAttendance } from './locked-attendance.ts'
import { MESSAGE_MAXIMUM, messageRefusal, messageText } from './rules.ts'
import { refuseSending } from './sending.ts'

/** Something to write in an attendance. */
export interface Writing {
  readonly attendanceId: string
  readonly body: string
  readonly idempotencyKey: string
}

/** A typed message as it is kept. @throws MESSAGE_EMPTY, MESSAGE_TOO_LONG, MESSAGE_MALFORMED */
export function requireMessage(typed: string): string {
  const text = messageText(typed)
  refuse(messageRefusal(text), { most: MESSAGE_MAXIMUM })
  return text
}

/**
 * Answers the contact, who sees the nickname of the member in whose name it is.
 *
 * @throws CONFLICT with where the attendance stands, if it is not the actor's any more: the text is not sent
 */
export async function replyToAttendance(
  platform: Platform,
  actor: PersonActor,
  input: Writing,
): Promise<MessageView> {
  return write(platform, actor, 'replyToAttendance', input)
}

/** Writes an internal note, which the contact never sees. @throws CONFLICT once the attendance is over */
export async function noteOnAttendance(
  platform: Platform,
  actor: PersonActor,
  input: Writing,
): Promise<MessageView> {
  return write(platform, actor, 'noteOnAttendance', input)
}

const kinds = {
  replyToAttendance: { event: 'REPLY', direction: 'OUT', action: attendanceActions.replied },
  noteOnAttendance: { event: 'NOTE', direction: 'NOTE', action: attendanceActions.noted },
} as const

async function write(
  platform: Platform,
  actor: PersonActor,
  operation: keyof typeof kinds,
  { attendanceId, body, idempotencyKey }: Writing,
): Promise<MessageView> {
  const text = requireMessage(body)
  const { event, direction, action } = kinds[operation]
  const request = { key: idempotencyKey, operation, input: { attendanceId, body: text } }
  const messageId = await oncePerKey(platform, actor, request, {
    create: async (change, id) => {
      const { row, viewer } = await holdAttendance(platform, change, actor, { attendanceId, event })
      if (direction === 'OUT') {
        await refuseSending(platform, change, row.ecosystemId)
        row.firstRepliedAt ??= change.now
        row.waitingSince = null
      }
      await appendMessage(change, row, { id, direction, body: text, authorId: viewer.membershipId })
      await saveAttendance(change.manager, row)
      change.record(action, {
        targetId: row.id,
        ecosystemId: row.ecosystemId,
        after: { number: row.number, sequence: row.lastSequence },
      })
      announceAttendance(change, row)
    },
  })
  return messageOfId(platform, messageId)
}
