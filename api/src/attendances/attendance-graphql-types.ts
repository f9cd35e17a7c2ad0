import type {
  AttendanceEvent,
  AttendanceLoss,
  AttendanceOutcome,
  AttendanceState,
  ChannelKind,
  MessageDirection,
} from 'shared-schema/attendance-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../platform/graphql/connections.ts'
import {
  AttendanceEventEnum,
  AttendanceLossEnum,
  AttendanceOutcomeEnum,
  AttendanceStateEnum,
  ChannelKindEnum,
  MessageDirectionEnum,
} from './graphql-enums.ts'
import { ColleagueType } from './queues/queue-graphql-types.ts'

@ObjectType({ description: 'A queue, by its id and name.' })
export class QueueName {
  @Field(() => ID, { description: 'Id of the queue.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  name: string
}

@ObjectType({ description: 'The channel of an attendance.' })
export class AttendanceChannel {
  @Field(() => ID, { description: 'Id of the channel.' })
  id: string

  @Field(() => String, { description: 'What the ecosystem calls it.' })
  name: string

  @Field(() => ChannelKindEnum, { description: 'By which way contacts write on it.' })
  kind: ChannelKind
}

@ObjectType('Contact', { description: 'Somebody who has written to the ecosystem.' })
export class ContactType {
  @Field(() => ID, { description: 'Id of the contact.' })
  id: string

  @Field(() => String, {
    nullable: true,
    description: 'As they say it; nobody has checked it. Null if they said none.',
  })
  name: string | null
}

@ObjectType({ description: 'The latest of what was said to or by a contact.' })
export class LatestMessage {
  @Field(() => MessageDirectionEnum, { description: 'IN or OUT.' })
  direction: MessageDirection

  @Field(() => String, { description: 'Its beginning.' })
  excerpt: string

  @Field(() => GraphQLISODateTime, { description: 'When it was sent (UTC).' })
  sentAt: Date
}

@ObjectType('Attendance', {
  description: 'A conversation with a contact, from its first message to its end.',
})
export class AttendanceType {
  @Field(() => ID, { description: 'Id of the attendance.' })
  id: string

  @Field(() => ID, { description: 'To which ecosystem it belongs.' })
  ecosystemId: string

  @Field(() => Int, { description: 'Its number in the ecosystem, counted from 1.' })
  number: number

  @Field(() => AttendanceStateEnum, { description: 'Where it stands.' })
  state: AttendanceState

  @Field(() => Int, {
    description:
      'Changes with its state, queue and assignee: give it to transferAttendance and concludeAttendance.',
  })
  version: number

  @Field(() => AttendanceChannel, { description: 'On which channel the contact writes.' })
  channel: AttendanceChannel

  @Field(() => ContactType, { description: 'Who writes.' })
  contact: ContactType

  @Field(() => QueueName, { description: 'In which queue it is.' })
  queue: QueueName

  @Field(() => ColleagueType, {
    nullable: true,
    description: 'Who has it, or concluded it last; null while it waits.',
  })
  assignee: ColleagueType | null

  @Field(() => GraphQLISODateTime, { description: 'When it was opened (UTC).' })
  openedAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when the contact waits for an answer (UTC); null if they have one.',
  })
  waitingSince: Date | null

  @Field(() => Int, {
    description: 'The sequence of its latest message, notes and events included.',
  })
  lastSequence: number

  @Field(() => LatestMessage, { nullable: true, description: 'What was said last.' })
  latestMessage: LatestMessage | null

  @Field(() => Boolean, {
    description: 'Whether the contact wrote something that the viewer has not marked as read.',
  })
  unread: boolean

  @Field(() => AttendanceOutcomeEnum, {
    nullable: true,
    description: 'What came of it; null before its end.',
  })
  outcome: AttendanceOutcome | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was concluded (UTC); else null.',
  })
  completedAt: Date | null
}

@ObjectType({ description: 'One page of attendances, in the order of the list.' })
export class AttendanceConnection extends connectionType('Attendance', AttendanceType) {}

@ObjectType('AttendanceMessage', {
  description: 'What was said or noted in an attendance, or happened to it.',
})
export class MessageType {
  @Field(() => ID, { description: 'Id of the message.' })
  id: string

  @Field(() => Int, { description: 'Its place in the attendance, from 1, without a gap.' })
  sequence: number

  @Field(() => MessageDirectionEnum, { description: 'Who says it to whom.' })
  direction: MessageDirection

  @Field(() => AttendanceEventEnum, {
    nullable: true,
    description: 'What happened; null for what was written.',
  })
  event: AttendanceEvent | null

  @Field(() => String, {
    nullable: true,
    description: 'What was written, as plain text; null for an event.',
  })
  body: string | null

  @Field(() => GraphQLISODateTime, { description: 'When (UTC).' })
  sentAt: Date

  @Field(() => ColleagueType, {
    nullable: true,
    description: 'In whose name; null for the contact, and for what happened by itself.',
  })
  author: ColleagueType | null

  @Field(() => String, {
    nullable: true,
    description:
      'The name of whoever really wrote it, if it was written under the control of another user; else null.',
  })
  controllerName: string | null

  @Field(() => QueueName, {
    nullable: true,
    description: 'Of an event: the queue that it is about.',
  })
  queue: QueueName | null

  @Field(() => ColleagueType, {
    nullable: true,
    description: 'Of an event: the member that it is about.',
  })
  member: ColleagueType | null
}

@ObjectType({ description: 'One page of the messages of an attendance, the latest first.' })
export class MessageConnection extends connectionType('AttendanceMessage', MessageType) {}

@ObjectType({ description: 'A number on a badge.' })
export class AttendanceCount {
  @Field(() => Int, {
    description: 'How many there are; at most `publicSettings.limits.attendanceCount`.',
  })
  count: number

  @Field(() => Boolean, { description: 'Whether there are more than that.' })
  isMore: boolean
}

@ObjectType({ description: 'How many attendances there are that the viewer sees.' })
export class AttendanceCounts {
  @Field(() => AttendanceCount, { description: 'Those that wait to be started.' })
  new: AttendanceCount

  @Field(() => AttendanceCount, { description: 'Those that the viewer has.' })
  mine: AttendanceCount

  @Field(() => AttendanceCount, { description: 'Those that others have.' })
  others: AttendanceCount
}

@ObjectType({
  description:
    'The lists of attendances as they are now: the badges, and the first page of one list.',
})
export class LiveAttendanceLists {
  @Field(() => AttendanceCounts, { description: 'The badges.' })
  counts: AttendanceCounts

  @Field(() => AttendanceConnection, {
    description: 'The first page of the list that was asked for.',
  })
  attendances: AttendanceConnection
}

@ObjectType({ description: 'An attendance as it is now, for a page that shows it.' })
export class LiveAttendance {
  @Field(() => AttendanceType, {
    nullable: true,
    description: 'Null once the viewer does not see it any more.',
  })
  attendance: AttendanceType | null

  @Field(() => MessageConnection, {
    nullable: true,
    description:
      'Its latest messages. `attendanceMessages` gives earlier ones. Null once the viewer does not see it any more.',
  })
  messages: MessageConnection | null

  @Field(() => AttendanceLossEnum, {
    nullable: true,
    description: 'Why the viewer does not see it any more; nothing follows. Else null.',
  })
  lostBecause: AttendanceLoss | null
}

@InputType({ description: 'One attendance.' })
export class AttendanceInput {
  @Field(() => ID, { description: 'Which attendance.' })
  attendanceId: string
}

@InputType({ description: 'Something to write in an attendance.' })
export class WriteInput extends AttendanceInput {
  @Field(() => String, {
    description:
      'Plain text of 1 to 4096 characters; line breaks and tabs are its only control characters.',
  })
  body: string

  @Field(() => String, {
    description: 'Made by the client for this one message: equal requests send it once.',
  })
  idempotencyKey: string
}

@InputType({ description: 'Where an attendance is to go.' })
export class TransferInput extends AttendanceInput {
  @Field(() => ID, { nullable: true, description: 'The queue; the present one if it is left out.' })
  queueId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The membership of whoever is to have it; if it is left out, it waits in the queue.',
  })
  membershipId?: string | null

  @Field(() => Int, {
    description: 'The version that the viewer sees; another one answers CONFLICT.',
  })
  version: number
}

@InputType({ description: 'How an attendance ends.' })
export class ConcludeInput extends AttendanceInput {
  @Field(() => AttendanceOutcomeEnum, { description: 'What came of it.' })
  outcome: AttendanceOutcome

  @Field(() => Int, {
    description: 'The version that the viewer sees; another one answers CONFLICT.',
  })
  version: number
}

@InputType({ description: 'Up to where an attendance was read.' })
export class MarkReadInput extends AttendanceInput {
  @Field(() => Int, { description: 'The sequence of the latest message that was read.' })
  sequence: number
}
