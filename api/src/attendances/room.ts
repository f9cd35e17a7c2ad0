import { definePublicLimits } from '../platform/graphql/public-limits.ts'
import { type Room, whenDue } from '../platform/room.ts'
import {
  attendanceActions,
  attendantActions,
  channelActions,
  contactActions,
  queueActions,
} from './actions.ts'
import { ApiChannelResolver } from './api-channel/api-channel-resolvers.ts'
import { AttendanceResolver, LiveAttendanceResolver } from './attendance-resolvers.ts'
import { ChannelResolver } from './channels/channel-resolvers.ts'
import { attendanceDeadlines } from './deadlines.ts'
import { endIdleAttendance } from './end-idle.ts'
import { WorkAreas2026112912130 } from './migrations/202611291213-work-areas.ts'
import { ApiChannels2026112915200 } from './migrations/202611291520-api-channels.ts'
import { attendancePermissions } from './permissions.ts'
import { attendancesPersonalData } from './personal-data.ts'
import { AttendantSettingsResolver, QueueResolver } from './queues/queue-resolvers.ts'
import { attendanceReactions } from './reactions.ts'
import { MESSAGE_MAXIMUM } from './rules.ts'
import { attendancePages, queuePages, workPages } from './shown-pages.ts'
import { attendanceTopics } from './topics.ts'
import { WebChatResolver } from './web-chat/web-chat-resolvers.ts'

export const attendances: Room = {
  name: 'attendances',
  personalData: attendancesPersonalData,
  migrations: [WorkAreas2026112912130, ApiChannels2026112915200],
  resolvers: [
    QueueResolver,
    AttendantSettingsResolver,
    ChannelResolver,
    AttendanceResolver,
    LiveAttendanceResolver,
    WebChatResolver,
    ApiChannelResolver,
  ],
  permissions: attendancePermissions,
  actions: [
    queueActions,
    attendantActions,
    channelActions,
    contactActions,
    attendanceActions,
    workPages,
    queuePages,
    attendancePages,
  ],
  reactions: attendanceReactions,
  deadlines: [whenDue(attendanceDeadlines.attendanceIdle, endIdleAttendance)],
  topics: attendanceTopics,
  publicLimits: definePublicLimits({
    messageLength: {
      meaning: 'Characters of a message in an attendance or a web chat.',
      range: () => ({ least: 1, most: MESSAGE_MAXIMUM }),
    },
    attendanceCount: {
      meaning: 'The most that the badge of a list of attendances counts.',
      number: ({ ATTENDANCE_COUNT_MAXIMUM }) => ATTENDANCE_COUNT_MAXIMUM,
    },
    attendanceReopenSeconds: {
      meaning: 'How long after its end an attendance can be reopened.',
      number: ({ ATTENDANCE_REOPEN_SECONDS }) => ATTENDANCE_REOPEN_SECONDS,
    },
  }),
}
