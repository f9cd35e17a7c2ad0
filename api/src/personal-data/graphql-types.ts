import type { ErasureObstacle, ErasureState } from 'shared-schema/personal-data-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person } from '../identity/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { ErasureObstacleEnum, ErasureStateEnum } from './graphql-enums.ts'

@ObjectType('Erasure', { description: "The erasure of a person's data, from the wish to its end." })
export class ErasureType {
  @Field(() => ID, { description: 'Id of the erasure.' })
  id: string

  @Field(() => ErasureStateEnum, { description: 'How far it is.' })
  state: ErasureState

  @Field(() => Person, {
    description: 'Whose data it is; an erased person without name and address once it has begun.',
  })
  person: Person

  @Field(() => String, { description: 'Why it is wanted; removed with the data.' })
  reason: string

  @Field(() => Person, { description: 'The operator who asked for it.' })
  askedBy: Person

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for (UTC).' })
  askedAt: Date

  @Field(() => Person, {
    nullable: true,
    description: 'The operator who confirmed it; null while none has.',
  })
  confirmedBy: Person | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was confirmed (UTC); null while it is not.',
  })
  confirmedAt: Date | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when another operator can confirm it (UTC); null unless one must.',
  })
  confirmUntil: Date | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When it begins by itself, unless it is stopped (UTC); null unless it is confirmed.',
  })
  dueAt: Date | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it began (UTC); null if it has not.',
  })
  begunAt: Date | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it ended, however it did (UTC); null until then.',
  })
  endedAt: Date | null

  @Field(() => [ErasureObstacleEnum], {
    description: 'Why it was refused when its time had come; empty unless it was.',
  })
  obstacles: readonly ErasureObstacle[]

  @Field(() => Int, { description: 'Rows that were removed or emptied so far.' })
  removedRows: number

  @Field(() => Int, { description: 'Events of the record of which values were removed so far.' })
  redactedEvents: number

  @Field(() => Int, { description: 'How much of it is done: 0 to 100.' })
  percent: number
}

@ObjectType({ description: 'One page of erasures, the latest first.' })
export class ErasureConnection extends connectionType('Erasure', ErasureType) {}

@ObjectType('ErasurePage', { description: 'What an e-mailed link that stops an erasure is about.' })
export class ErasurePageType {
  @Field(() => String, { description: 'The name of the person whose data it is.' })
  name: string

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for (UTC).' })
  askedAt: Date

  @Field(() => String, { description: 'Why it is wanted.' })
  reason: string

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it begins, unless it is stopped (UTC); null while it is not confirmed.',
  })
  dueAt: Date | null
}

@InputType({ description: 'Which erasures are listed; what is left out does not narrow.' })
export class ErasureFilterInput {
  @Field(() => ErasureStateEnum, { nullable: true, description: 'Those that are so far.' })
  state?: ErasureState | null
}

@InputType({ description: 'Whose data is to be erased, and why.' })
export class AskErasureInput {
  @Field(() => String, { description: 'The whole address of the person, else PERSON_UNKNOWN.' })
  email: string

  @Field(() => String, {
    description: 'Why, as the person reads it; as long as a reason of assistance.',
  })
  reason: string

  @Field(() => String, { description: 'An MFA code of the operator, or the answer of a passkey.' })
  code: string
}

@InputType({ description: 'Which erasure is confirmed.' })
export class ConfirmErasureInput {
  @Field(() => ID, { description: 'One that another operator has asked for.' })
  erasureId: string

  @Field(() => String, { description: 'An MFA code of the operator, or the answer of a passkey.' })
  code: string
}
