import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { ecosystemAt, ecosystemOfMembership, havingIn } from '../../ecosystems/authority.ts'
import { MembershipType } from '../../ecosystems/graphql-types.ts'
import type { MemberView } from '../../ecosystems/members.ts'
import { Answers } from '../../platform/answers.ts'
import { Authority } from '../../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../../platform/graphql/connections.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { showing, showingOf } from '../../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../../platform/shown-to.ts'
import { ecosystemOfQueue } from '../authority.ts'
import { manageQueues, readQueues } from '../permissions.ts'
import { queuePages, workPages } from '../shown-pages.ts'
import { ownMembershipId } from '../sight.ts'
import { changeAttendant, removeQueueMember, setQueueMember } from './attendants.ts'
import { changeQueue, createQueue, deleteQueue, makeDefaultQueue } from './change-queue.ts'
import {
  AttendantSettings,
  ChangeAttendantInput,
  ChangeQueueInput,
  CreateQueueInput,
  QueueInput,
  QueueMemberConnection,
  QueueMemberInput,
  QueueMemberType,
  QueueType,
  SetQueueMemberInput,
} from './queue-graphql-types.ts'
import {
  type AttendantView,
  attendantSettings,
  type QueueMemberView,
  type QueueView,
  queueMembersOf,
  queuesOf,
} from './queues.ts'

const MANAGER = {
  who: havingIn(manageQueues, ecosystemOfQueue('input.queueId')),
  underControl: 'OPEN',
} as const
const WHOSE = 'Whose queues: NOT_FOUND for a stranger.'

@Resolver(() => QueueType)
export class QueueResolver {
  @Query(() => [QueueType], {
    description: 'The queues of an ecosystem, by name. Administrators and attendants.',
  })
  @Authority({
    who: havingIn(readQueues, ecosystemAt('ecosystemId')),
    underControl: 'OPEN',
    shows: showing(workPages.queues),
  })
  queues(
    @Arg('ecosystemId', () => ID, { description: WHOSE }) ecosystemId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<QueueView[]> {
    return queuesOf(platform, ecosystemId, ownMembershipId(person, ecosystemId))
  }

  @Query(() => QueueMemberConnection, {
    description: 'Who works in a queue. Administrators and attendants.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({
    who: havingIn(readQueues, ecosystemOfQueue('queueId')),
    underControl: 'OPEN',
    shows: showingOf(queuePages.queueMembers, 'queueId'),
  })
  async queueMembers(
    @Arg('queueId', () => ID, { description: 'Which queue.' }) queueId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<QueueMemberConnection> {
    const request = pageRequest(asked, platform.settings)
    return connectionOf(await queueMembersOf(platform, { ...request, queueId }))
  }

  @Mutation(() => QueueType, {
    description: 'Creates a queue, in which nobody works yet. Administrators.',
  })
  @Answers(
    'NAME_INVALID',
    'QUEUE_NAME_TAKEN',
    'QUEUES_FULL',
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({
    who: havingIn(manageQueues, ecosystemAt('input.ecosystemId')),
    underControl: 'OPEN',
  })
  createQueue(
    @Arg('input', () => CreateQueueInput) input: CreateQueueInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<QueueView> {
    return createQueue(platform, person, input)
  }

  @Mutation(() => QueueType, {
    description:
      'Renames a queue, or says anew who sees what is in it: what somebody has and can see no more waits again. Administrators.',
  })
  @Answers('NAME_INVALID', 'QUEUE_NAME_TAKEN')
  @Authority(MANAGER)
  changeQueue(
    @Arg('input', () => ChangeQueueInput) { queueId, name, access }: ChangeQueueInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<QueueView> {
    return changeQueue(platform, person, { queueId, name: name ?? null, access: access ?? null })
  }

  @Mutation(() => QueueType, {
    description: 'Has new conversations come into this queue. Administrators.',
  })
  @Authority(MANAGER)
  makeDefaultQueue(
    @Arg('input', () => QueueInput) { queueId }: QueueInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<QueueView> {
    return makeDefaultQueue(platform, person, queueId)
  }

  @Mutation(() => Boolean, {
    description:
      'Deletes a queue that is not the default and in which nothing waits or is under way. Administrators.',
  })
  @Answers('QUEUE_IS_DEFAULT', 'QUEUE_HAS_WORK')
  @Authority(MANAGER)
  async deleteQueue(
    @Arg('input', () => QueueInput) { queueId }: QueueInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await deleteQueue(platform, person, queueId)
    return true
  }

  @Mutation(() => QueueMemberType, {
    description: 'Puts a member into a queue, or gives them another role there. Administrators.',
  })
  @Answers('NOT_FOUND', 'MEMBER_CAN_NOT_ATTEND')
  @Authority(MANAGER)
  setQueueMember(
    @Arg('input', () => SetQueueMemberInput) input: SetQueueMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<QueueMemberView> {
    return setQueueMember(platform, person, input)
  }

  @Mutation(() => Boolean, {
    description: 'Takes a member out of a queue: what they have there waits again. Administrators.',
  })
  @Answers('NOT_FOUND')
  @Authority(MANAGER)
  async removeQueueMember(
    @Arg('input', () => QueueMemberInput) input: QueueMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await removeQueueMember(platform, person, input)
    return true
  }

  @Mutation(() => MembershipType, {
    description:
      'Sets the name of a member that contacts see, and whether they see their own work only. Administrators.',
  })
  @Answers('NAME_INVALID', 'MEMBER_CAN_NOT_ATTEND', 'ADMINISTRATOR_PROTECTED')
  @Authority({
    who: havingIn(manageQueues, ecosystemOfMembership('input.membershipId')),
    underControl: 'OPEN',
  })
  changeAttendant(
    @Arg('input', () => ChangeAttendantInput) input: ChangeAttendantInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MemberView> {
    const { membershipId, nickname = null, restricted = null } = input
    return changeAttendant(platform, person, { membershipId, nickname, restricted })
  }
}

@Resolver(() => MembershipType)
export class AttendantSettingsResolver {
  @FieldResolver(() => AttendantSettings, {
    description: 'What is set of the member as an attendant.',
  })
  @ShownTo(everyReader)
  attendant(@Root() { id }: MemberView, @Ctx() context: RequestContext): Promise<AttendantView> {
    return context.load(attendantSettings, id)
  }
}
