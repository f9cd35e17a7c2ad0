import type { AssistanceAction, AssistanceState, ClosedBy, Environment } from 'shared-schema/enums'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { AccessSessionTime } from '../access/graphql-types.ts'
import { RecordedChangeType, RecordedLookType } from '../audit/graphql-types.ts'
import { EnvironmentEnum } from '../ecosystems/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { ClosedByEnum } from '../support-requests/graphql-enums.ts'
import { AssistanceActionEnum, AssistanceStateEnum } from './graphql-enums.ts'
import { RequestProgress } from './graphql-types.ts'

@ObjectType({ description: 'The access session as its client sees it.' })
export class ClientAccessSession extends AccessSessionTime {
  @Field(() => ID, { description: 'Id of the session.' })
  id: string

  @Field(() => [EnvironmentEnum], { description: 'What the analyst has entered so far.' })
  openedEnvironments: readonly Environment[]
}

@ObjectType('ClientAssistance', { description: 'A request as its client sees it.' })
export class ClientAssistanceType extends RequestProgress {
  @Field(() => ID, { description: 'Id of the request, for the signed-in client.' })
  requestId: string

  @Field(() => String, { description: 'To whom the code was sent.' })
  clientName: string

  @Field(() => String, { description: 'Who wants in; the caller must bear that name.' })
  analystName: string

  @Field(() => String, { description: 'The ecosystem that would be entered.' })
  ecosystemName: string

  @Field(() => String, { description: 'Why the analyst wants in.' })
  reason: string

  @Field(() => String, {
    description: 'The caller must say these two words first; the client only compares them.',
  })
  phrase: string

  @Field(() => Int, { description: 'How long the session lasts at most, in seconds.' })
  sessionSeconds: number

  @Field(() => [AssistanceActionEnum], { description: 'What the client may do now.' })
  allowedActions: readonly AssistanceAction[]
}

@ObjectType('PastAssistance', {
  description: "One past assistance on the viewer's account.",
})
export class PastAssistanceType {
  @Field(() => ID, { description: 'Id of the request.' })
  id: string

  @Field(() => String, { description: 'Who assisted, or wanted to.' })
  analystName: string

  @Field(() => String, { description: 'In which ecosystem.' })
  ecosystemName: string

  @Field(() => String, {
    nullable: true,
    description: 'Why, as the client was told; null where it never came so far.',
  })
  reason: string | null

  @Field(() => AssistanceStateEnum, { description: 'How it came out: one of the final states.' })
  state: AssistanceState

  @Field(() => Date, { description: 'When the analyst opened the request (UTC).' })
  requestedAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'When access opened; null where it never did (UTC).',
  })
  startedAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When access ended, or the request where access never opened (UTC).',
  })
  endedAt: Date | null

  @Field(() => ClosedByEnum, { nullable: true, description: 'Who or what ended it.' })
  endedBy: ClosedBy | null

  @Field(() => String, {
    nullable: true,
    description: 'Why the analyst cancelled it, in their words; else null.',
  })
  closeReason: string | null

  @Field(() => [EnvironmentEnum], { description: 'What the analyst entered, each once.' })
  environments: readonly Environment[]

  @Field(() => Int, { description: 'How many changes were made.' })
  changeCount: number

  @Field(() => [RecordedChangeType], {
    description: 'Every change made, oldest first (at most 100).',
  })
  changes: readonly RecordedChangeType[]

  @Field(() => [RecordedLookType], {
    description:
      'Every page that was looked at, in the order of the first look; on the record a minute later at most.',
  })
  lookedAt: readonly RecordedLookType[]
}

@InputType('PastAssistanceFilter', {
  description: 'Which past assistance is looked at; what is left out does not narrow.',
})
export class PastAssistanceFilterInput {
  @Field(() => ID, {
    nullable: true,
    description: 'One of `pastAssistanceAnalysts`; BAD_USER_INPUT for what can be no id.',
  })
  analystId?: string | null

  @Field(() => ID, {
    nullable: true,
    description: 'In which ecosystem; BAD_USER_INPUT for what can be no id.',
  })
  ecosystemId?: string | null

  @Field(() => Date, {
    nullable: true,
    description: 'Requested at this instant or later (UTC).',
  })
  from?: Date | null

  @Field(() => Date, { nullable: true, description: 'Requested before this instant (UTC).' })
  until?: Date | null

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Only what changed something in the account.',
  })
  withChanges: boolean
}

@ObjectType({ description: 'Somebody who has assisted the viewer, or wanted to.' })
export class PastAssistanceAnalyst {
  @Field(() => ID, { description: 'For the filter of past assistance.' })
  id: string

  @Field(() => String, { description: 'What they call themself.' })
  name: string
}

@ObjectType({ description: "One page of the assistance on the viewer's account, newest first." })
export class PastAssistanceConnection extends connectionType(
  'PastAssistance',
  PastAssistanceType,
) {}
