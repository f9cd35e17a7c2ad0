import type { AttendanceAct, AttendanceList } from 'shared-schema/attendance-enums'
import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  GraphQLISODateTime,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { Answers } from '../platform/answers.ts'
import { Authority } from '../platform/authority.ts'
import { PageArgs, pageSize, readCursor } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showing, showingOf } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { attendanceOf, messagesOf } from './attendance-detail.ts'
import {
  AttendanceConnection,
  AttendanceCounts,
  AttendanceInput,
  AttendanceType,
  ConcludeInput,
  LiveAttendance,
  LiveAttendanceLists,
  MarkReadInput,
  MessageConnection,
  MessageType,
  TransferInput,
  WriteInput,
} from './attendance-graphql-types.ts'
import { attendancesIn, type CountsView, countsOf } from './attendance-list.ts'
import type { AttendanceView, MessageView } from './attendance-views.ts'
import { ecosystemOfAttendance } from './authority.ts'
import { AttendanceActEnum, AttendanceListEnum } from './graphql-enums.ts'
import {
  type ListsView,
  type LiveView,
  liveAttendance,
  liveLists,
  topicsOfAttendance,
  topicsOfLists,
} from './live-attendances.ts'
import { markAttendanceRead } from './mark-read.ts'
import {
  concludeAttendance,
  reopenAttendance,
  startAttendance,
  transferAttendance,
} from './move-attendance.ts'
import { attendanceConnection, idOrNull, messageConnection, sequenceIn } from './pages.ts'
import { readAttendances, replyToAttendances } from './permissions.ts'
import { actsOn, reopenableUntil, standingOf } from './rules.ts'
import { attendancePages, workPages } from './shown-pages.ts'
import { ownMembershipId } from './sight.ts'
import { noteOnAttendance, replyToAttendance } from './write-in-attendance.ts'

const READER = {
  who: havingIn(readAttendances, ecosystemAt('ecosystemId')),
  underControl: 'OPEN',
  shows: showing(workPages.attendances),
} as const
const WORKER = {
  who: havingIn(replyToAttendances, ecosystemOfAttendance('input.attendanceId')),
  underControl: 'OPEN',
} as const
const SEEN = 'Of what the own queues give, else NOT_FOUND.'
const WHOSE = 'Whose attendances: NOT_FOUND for a stranger.'
const QUEUE = 'Only what is in this queue; what the viewer does not see is not shown.'
const TEXT = ['MESSAGE_EMPTY', 'MESSAGE_TOO_LONG', 'MESSAGE_MALFORMED'] as const
const WRITTEN = [...TEXT, 'CONFLICT', 'BAD_USER_INPUT', 'IDEMPOTENCY_KEY_REUSED'] as const
const OR_NULL = 'Null if the viewer does not see it afterwards.'

@Resolver(() => AttendanceType)
export class AttendanceResolver {
  @Query(() => AttendanceConnection, {
    description: 'One of the lists of attendances, of those that the viewer sees.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(READER)
  async attendances(
    @Arg('ecosystemId', () => ID, { description: WHOSE }) ecosystemId: string,
    @Arg('list', () => AttendanceListEnum, { description: 'Which list.' }) list: AttendanceList,
    @Arg('queueId', () => ID, { nullable: true, description: QUEUE }) queueId: string | null,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceConnection> {
    return attendanceConnection(
      await attendancesIn(platform, {
        membershipId: ownMembershipId(person, ecosystemId),
        list,
        queueId: idOrNull(queueId),
        limit: pageSize(asked, platform.settings),
        after: readCursor(asked.after),
      }),
    )
  }

  @Query(() => AttendanceCounts, {
    description: 'How many attendances there are in the lists, of those that the viewer sees.',
  })
  @Authority(READER)
  attendanceCounts(
    @Arg('ecosystemId', () => ID, { description: WHOSE }) ecosystemId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CountsView> {
    return countsOf(platform, ownMembershipId(person, ecosystemId))
  }

  @Query(() => AttendanceType, {
    description: 'One attendance. Looking at it marks nothing as read.',
  })
  @Answers('NOT_FOUND')
  @Authority({
    who: havingIn(readAttendances, ecosystemOfAttendance('id')),
    underControl: 'OPEN',
    shows: showingOf<AttendanceView>(attendancePages.attendance, 'id', ({ number }) => ({
      number,
    })),
  })
  attendance(
    @Arg('id', () => ID, { description: SEEN }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceView> {
    return attendanceOf(platform, person, id)
  }

  @Query(() => MessageConnection, {
    description: 'What was said and noted in an attendance, and happened to it; the latest first.',
  })
  @Answers('NOT_FOUND', 'BAD_USER_INPUT')
  @Authority({
    who: havingIn(readAttendances, ecosystemOfAttendance('attendanceId')),
    underControl: 'OPEN',
    shows: showingOf(attendancePages.attendance, 'attendanceId'),
  })
  async attendanceMessages(
    @Arg('attendanceId', () => ID, { description: SEEN }) attendanceId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MessageConnection> {
    const limit = pageSize(asked, platform.settings)
    const before = sequenceIn(asked.after)
    await attendanceOf(platform, person, attendanceId)
    return messageConnection(await messagesOf(platform, { attendanceId, limit, before }))
  }

  @FieldResolver(() => [AttendanceActEnum], {
    description: 'What the viewer can do to it now, if they may work on attendances in this tab.',
  })
  @ShownTo(everyReader)
  allowedActions(
    @Root() attendance: AttendanceView,
    @Ctx() { platform }: RequestContext,
  ): AttendanceAct[] {
    return actsOn(standingOf(attendance, attendance.now, platform.settings), attendance)
  }

  @FieldResolver(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when it can be reopened (UTC); null before it is concluded.',
  })
  @ShownTo(everyReader)
  reopenableUntil(
    @Root() attendance: AttendanceView,
    @Ctx() { platform }: RequestContext,
  ): Date | null {
    return reopenableUntil(attendance, platform.settings)
  }

  @Mutation(() => AttendanceType, {
    description:
      'Takes an attendance that waits. Of two who do so at once one gets it; the other is told who.',
  })
  @Answers('NOT_FOUND', 'CONFLICT', 'ATTENDANT_BUSY')
  @Authority(WORKER)
  startAttendance(
    @Arg('input', () => AttendanceInput) { attendanceId }: AttendanceInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceView> {
    return startAttendance(platform, person, attendanceId)
  }

  @Mutation(() => MessageType, {
    description:
      'Answers the contact, in the name of the viewer, of whom the contact sees the nickname. Whoever has the attendance.',
  })
  @Answers(...WRITTEN, 'ACCOUNT_SUSPENDED')
  @Authority(WORKER)
  replyToAttendance(
    @Arg('input', () => WriteInput) input: WriteInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MessageView> {
    return replyToAttendance(platform, person, input)
  }

  @Mutation(() => MessageType, {
    description:
      'Writes an internal note, which the contact never sees. Whoever sees the attendance.',
  })
  @Answers(...WRITTEN)
  @Authority(WORKER)
  noteOnAttendance(
    @Arg('input', () => WriteInput) input: WriteInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MessageView> {
    return noteOnAttendance(platform, person, input)
  }

  @Mutation(() => AttendanceType, {
    nullable: true,
    description: `Gives an attendance to another queue, where it waits, or to a person who works there. ${OR_NULL}`,
  })
  @Answers('NOT_FOUND', 'CONFLICT', 'ASSIGNEE_UNFIT', 'ATTENDANT_BUSY', 'BAD_USER_INPUT')
  @Authority(WORKER)
  transferAttendance(
    @Arg('input', () => TransferInput) input: TransferInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceView | null> {
    const { attendanceId, version } = input
    return transferAttendance(platform, person, {
      attendanceId,
      version,
      queueId: idOrNull(input.queueId),
      membershipId: idOrNull(input.membershipId),
    })
  }

  @Mutation(() => AttendanceType, {
    nullable: true,
    description: `Ends an attendance. Whoever has it, and supervisors of its queue. ${OR_NULL}`,
  })
  @Answers('NOT_FOUND', 'CONFLICT', 'BAD_USER_INPUT')
  @Authority(WORKER)
  concludeAttendance(
    @Arg('input', () => ConcludeInput) input: ConcludeInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceView | null> {
    return concludeAttendance(platform, person, input)
  }

  @Mutation(() => AttendanceType, {
    nullable: true,
    description: `Goes on with an attendance that was concluded not long ago: it is the viewer's then. ${OR_NULL}`,
  })
  @Answers('NOT_FOUND', 'CONFLICT', 'ATTENDANT_BUSY')
  @Authority(WORKER)
  reopenAttendance(
    @Arg('input', () => AttendanceInput) { attendanceId }: AttendanceInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceView | null> {
    return reopenAttendance(platform, person, attendanceId)
  }

  @Mutation(() => AttendanceType, {
    description:
      'Notes up to where the viewer has read an attendance; never back. Refused under control.',
  })
  @Answers('NOT_FOUND')
  @Authority({
    who: havingIn(readAttendances, ecosystemOfAttendance('input.attendanceId')),
    underControl: 'REFUSED',
  })
  markAttendanceRead(
    @Arg('input', () => MarkReadInput) input: MarkReadInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AttendanceView> {
    return markAttendanceRead(platform, person, input)
  }
}

interface ListArgs extends PageArgs {
  readonly ecosystemId: string
  readonly list: AttendanceList
  readonly queueId?: string | null
}

@Resolver()
export class LiveAttendanceResolver {
  @Subscription(() => LiveAttendanceLists, {
    description:
      'The badges and the first page of a list: now, and at each change of what the viewer sees.',
    subscribe: async ({ args, context }: { args: ListArgs; context: RequestContext }) => {
      const limit = pageSize(args, context.platform.settings)
      const { ecosystemId, list } = args
      const asked = { ecosystemId, list, queueId: idOrNull(args.queueId), limit }
      const expected = await topicsOfLists(context.platform, context.person, ecosystemId)
      return context.follow(
        [],
        ({ platform, person }) => liveLists(platform, person, asked),
        undefined,
        expected,
      )
    },
  })
  @Answers('BAD_USER_INPUT')
  @Authority(READER)
  attendancesChanged(
    @Arg('ecosystemId', () => ID, { description: WHOSE }) _ecosystemId: string,
    @Arg('list', () => AttendanceListEnum, { description: 'Which list.' }) _list: AttendanceList,
    @Arg('queueId', () => ID, { nullable: true, description: QUEUE }) _queueId: string | null,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'Rows of the page: 1 to 100, else BAD_USER_INPUT.',
    })
    _first: number,
    @Root() { counts, page }: ListsView,
  ): LiveAttendanceLists {
    return { counts, attendances: attendanceConnection(page) }
  }

  @Subscription(() => LiveAttendance, {
    description:
      'An attendance with its latest messages: now, and at each change. Looking at it marks nothing as read. It ends once the viewer does not see the attendance any more.',
    subscribe: async ({
      args,
      context,
    }: {
      args: { id: string; first: number }
      context: RequestContext
    }) => {
      const live = liveAttendance(args.id, pageSize(args, context.platform.settings))
      const expected = await topicsOfAttendance(context.platform, context.person, args.id)
      return context.follow(
        [],
        ({ platform, person }) => live(platform, person),
        undefined,
        expected,
      )
    },
  })
  @Answers('NOT_FOUND', 'BAD_USER_INPUT')
  @Authority({
    who: havingIn(readAttendances, ecosystemOfAttendance('id')),
    underControl: 'OPEN',
    shows: showingOf<LiveView>(attendancePages.attendance, 'id', ({ attendance }) =>
      attendance ? { number: attendance.number } : {},
    ),
  })
  attendanceChanged(
    @Arg('id', () => ID, { description: SEEN }) _id: string,
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'So many of the latest messages: 1 to 100, else BAD_USER_INPUT.',
    })
    _first: number,
    @Root() { attendance, messages, lostBecause }: LiveView,
  ): LiveAttendance {
    // Fields of an attendance are resolved from the view itself.
    return {
      attendance: attendance as AttendanceType | null,
      messages: messages && messageConnection(messages),
      lostBecause,
    }
  }
}
