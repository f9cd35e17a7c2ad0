import type { QueueAccess, QueueRole } from 'shared-schema/attendance-enums'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../../platform/graphql/connections.ts'
import { QueueAccessEnum, QueueRoleEnum } from '../graphql-enums.ts'

const NAME = '1 to 100 characters, else NAME_INVALID.'

@ObjectType('Queue', { description: 'Where attendances wait, and who sees them.' })
export class QueueType {
  @Field(() => ID, { description: 'Id of the queue.' })
  id: string

  @Field(() => ID, { description: 'To which ecosystem it belongs.' })
  ecosystemId: string

  @Field(() => String, {
    description: '1 to 100 characters; no two queues of an ecosystem share a name.',
  })
  name: string

  @Field(() => QueueAccessEnum, { description: 'Who sees what is in it.' })
  access: QueueAccess

  @Field(() => Boolean, {
    description:
      'Whether new conversations come into this queue. Exactly one queue of an ecosystem is the default.',
  })
  isDefault: boolean

  @Field(() => QueueRoleEnum, {
    nullable: true,
    description: 'As what the viewer works in it; null if they do not.',
  })
  ownRole: QueueRole | null
}

@ObjectType('Colleague', {
  description: 'A member of the ecosystem as those who work in queues see them.',
})
export class ColleagueType {
  @Field(() => ID, { description: 'Id of the membership.' })
  membershipId: string

  @Field(() => String, { description: "The person's name; contacts never see it." })
  name: string

  @Field(() => String, {
    nullable: true,
    description:
      'The name that contacts see; null if none is set: they see the name of the ecosystem.',
  })
  nickname: string | null
}

@ObjectType('QueueMember', { description: 'Somebody who works in a queue.' })
export class QueueMemberType {
  @Field(() => ID, { description: 'Id of the membership.' })
  id: string

  @Field(() => ColleagueType, { description: 'Who it is.' })
  member: ColleagueType

  @Field(() => QueueRoleEnum, { description: 'As what they work in it.' })
  role: QueueRole
}

@ObjectType({
  description:
    'One page of the members of a queue, in the order in which they joined the ecosystem.',
})
export class QueueMemberConnection extends connectionType('QueueMember', QueueMemberType) {}

@ObjectType({ description: 'A queue in which a member works.' })
export class QueuePlace {
  @Field(() => ID, { description: 'Id of the queue.' })
  queueId: string

  @Field(() => String, { description: 'Its name.' })
  name: string

  @Field(() => QueueRoleEnum, { description: 'As what they work in it.' })
  role: QueueRole
}

@ObjectType({ description: 'What is set of a member as an attendant.' })
export class AttendantSettings {
  @Field(() => String, {
    nullable: true,
    description:
      'The name that contacts see; null if none is set: they see the name of the ecosystem.',
  })
  nickname: string | null

  @Field(() => Boolean, { description: 'Whether they see their own work only.' })
  restricted: boolean

  @Field(() => [QueuePlace], { description: 'The queues in which they work, by name.' })
  queues: QueuePlace[]
}

@InputType({ description: 'A new queue.' })
export class CreateQueueInput {
  @Field(() => ID, { description: 'Whose queue it is to be.' })
  ecosystemId: string

  @Field(() => String, { description: NAME })
  name: string

  @Field(() => QueueAccessEnum, { description: 'Who is to see what is in it.' })
  access: QueueAccess

  @Field(() => String, {
    description: 'Made by the client for this one wish: equal requests make one queue.',
  })
  idempotencyKey: string
}

@InputType({ description: 'What is to change of a queue; what is left out stays.' })
export class ChangeQueueInput {
  @Field(() => ID, { description: 'Which queue.' })
  queueId: string

  @Field(() => String, { nullable: true, description: NAME })
  name?: string | null

  @Field(() => QueueAccessEnum, { nullable: true, description: 'Who is to see what is in it.' })
  access?: QueueAccess | null
}

@InputType({ description: 'One queue.' })
export class QueueInput {
  @Field(() => ID, { description: 'Which queue.' })
  queueId: string
}

@InputType({ description: 'A member and a queue.' })
export class QueueMemberInput {
  @Field(() => ID, { description: 'Which queue.' })
  queueId: string

  @Field(() => ID, { description: 'A membership of the same ecosystem, else NOT_FOUND.' })
  membershipId: string
}

@InputType({ description: 'As what a member is to work in a queue.' })
export class SetQueueMemberInput extends QueueMemberInput {
  @Field(() => QueueRoleEnum, { description: 'As what they are to work in it.' })
  role: QueueRole
}

@InputType({ description: 'What is to change of an attendant; what is left out stays.' })
export class ChangeAttendantInput {
  @Field(() => ID, { description: 'Which membership.' })
  membershipId: string

  @Field(() => String, {
    nullable: true,
    description:
      'The name that contacts see: 1 to 100 characters, else NAME_INVALID. An empty text takes it away.',
  })
  nickname?: string | null

  @Field(() => Boolean, { nullable: true, description: 'Whether they see their own work only.' })
  restricted?: boolean | null
}
