import type {
  AttendanceAct,
  AttendanceEvent,
  AttendanceList,
  AttendanceLoss,
  AttendanceOutcome,
  AttendanceState,
  ChannelKind,
  ChannelState,
  MessageDirection,
  QueueAccess,
  QueueRole,
} from 'shared-schema/attendance-enums'
import { enumOf } from '../platform/graphql/enums.ts'
import type { WebChatState } from './web-chat/web-chat.ts'

export const QueueAccessEnum = enumOf<QueueAccess>('QueueAccess', 'Who sees what is in a queue.', {
  ALL: 'Everybody who works in any queue of the ecosystem.',
  TEAM: 'The members of the queue.',
  ATTENDANT:
    'Its members see what waits, and what they have themselves; its supervisors see everything.',
})

export const QueueRoleEnum = enumOf<QueueRole>('QueueRole', 'As what somebody works in a queue.', {
  USER: 'Attends to contacts.',
  SUPERVISOR: 'Sees and directs all the work in the queue.',
})

export const ChannelKindEnum = enumOf<ChannelKind>('ChannelKind', 'By which way contacts write.', {
  WEB_CHAT: 'On a public page, without signing in.',
  API: 'From another system, by a token.',
})

export const ChannelStateEnum = enumOf<ChannelState>(
  'ChannelState',
  'Whether contacts can write on a channel.',
  {
    CONNECTED: 'Contacts can write.',
    DISCONNECTED: 'Nobody can write; what was written stays.',
  },
)

export const AttendanceStateEnum = enumOf<AttendanceState>(
  'AttendanceState',
  'Where an attendance stands.',
  {
    PENDING: 'It waits in its queue until somebody starts it.',
    IN_PROGRESS: 'Somebody has it.',
    COMPLETED: 'It is concluded; `reopenableUntil` says until when it can be reopened.',
  },
)

export const AttendanceListEnum = enumOf<AttendanceList>(
  'AttendanceList',
  'A list of attendances, of those that the viewer sees.',
  {
    NEW: 'Those that wait to be started; whoever waits longest is first.',
    MINE: 'Those that the viewer has, oldest first.',
    OTHERS: 'Those that others have, oldest first.',
    DONE: 'Concluded ones, the latest first.',
  },
)

export const AttendanceOutcomeEnum = enumOf<AttendanceOutcome>(
  'AttendanceOutcome',
  'What came of an attendance.',
  {
    RESOLVED: 'The contact has what they asked for.',
    UNRESOLVED: 'The contact could not be helped.',
    NO_ANSWER: 'The contact answered no more.',
    SPAM: 'It was no serious message.',
    LAPSED: 'Nobody wrote for a long time: it ended by itself. Nobody can choose it.',
  },
)

export const AttendanceActEnum = enumOf<AttendanceAct>(
  'AttendanceAct',
  'What the viewer can do to an attendance now; the app shows exactly these.',
  {
    START: 'Take it: startAttendance.',
    REPLY: 'Answer the contact: replyToAttendance.',
    NOTE: 'Write an internal note: noteOnAttendance.',
    TRANSFER: 'Give it to another queue or person: transferAttendance.',
    CONCLUDE: 'End it with an outcome: concludeAttendance.',
    REOPEN: 'Go on with it: reopenAttendance.',
  },
)

export const MessageDirectionEnum = enumOf<MessageDirection>(
  'MessageDirection',
  'Who says something to whom in an attendance.',
  {
    IN: 'The contact wrote it.',
    OUT: 'The contact sees it, signed with the nickname of whoever wrote it.',
    NOTE: 'An internal note: the contact never sees it.',
    EVENT: 'Something happened: `event` says what.',
  },
)

export const AttendanceEventEnum = enumOf<AttendanceEvent>(
  'AttendanceEvent',
  'What happened to an attendance.',
  {
    STARTED: '`author` took it.',
    TRANSFERRED: '`author` gave it to `member`, or to nobody yet, in `queue`.',
    RETURNED: '`member` can have it no more; it waits again.',
    CONCLUDED: '`author` concluded it.',
    REOPENED: '`author` took it up again, or, without an author, the contact wrote again.',
    LAPSED: 'Nobody wrote for a long time: it ended by itself.',
  },
)

export const AttendanceLossEnum = enumOf<AttendanceLoss>(
  'AttendanceLoss',
  'Why the viewer does not see an attendance any more.',
  {
    TRANSFERRED: 'It went to another queue or person.',
    QUEUES_CHANGED: "What the viewer's queues give has changed.",
    CONCLUDED: 'It was concluded by somebody else.',
  },
)

export const WebChatStateEnum = enumOf<WebChatState>(
  'WebChatState',
  'Where the conversation of a contact stands.',
  {
    NONE: 'The contact has not written yet.',
    WAITING: 'Nobody has taken it yet.',
    IN_PROGRESS: 'Somebody attends to the contact.',
    ENDED: 'It was concluded; the next message goes on with it, or begins another one.',
  },
)
