import type { AssistanceState, ClosedBy, Environment } from 'shared-schema/enums'
import { Field, ID, Int, ObjectType, UseMiddleware } from 'type-graphql'
import { RecordedActionType } from '../audit/graphql-types.ts'
import { EnvironmentEnum } from '../ecosystems/graphql-enums.ts'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { ClosedByEnum } from '../support-requests/graphql-enums.ts'
import { AssistanceStateEnum } from './graphql-enums.ts'

@ObjectType({ description: "One of the analyst's own requests as a line of their day." })
export class AnalystDayLine {
  @Field(() => ID, { description: 'Id of the request.' })
  id: string

  @Field(() => AssistanceStateEnum, {
    description: 'Where it stands at `serverTime`, whether or not a timer has run.',
  })
  state: AssistanceState

  @Field(() => Boolean, {
    description: "Whether the next step is the client's; false where it is the analyst's, or over.",
  })
  waitsForClient: boolean

  @Field(() => String, { description: 'Who is assisted.' })
  clientName: string

  @Field(() => String, { description: 'Where they are reached.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => String, { description: 'In which ecosystem.' })
  ecosystemName: string

  @Field(() => Date, { description: 'When it was opened (UTC).' })
  createdAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'When it closes itself without the next step (UTC); null in session and closed.',
  })
  expiresAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When its session began (UTC); null where access never opened.',
  })
  sessionStartedAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When its running session ends (UTC); null before and after.',
  })
  sessionEndsAt: Date | null

  @Field(() => [EnvironmentEnum], { description: 'What was entered, each once.' })
  environments: readonly Environment[]

  @Field(() => Int, { description: 'Changes made in the session, counted when it ends.' })
  changeCount: number

  @Field(() => [RecordedActionType], {
    description: 'What was changed, each kind once; empty while the session runs.',
  })
  changed: readonly RecordedActionType[]

  @Field(() => [String], {
    description:
      'What was changed, such as `membership.blocked`, each once; empty while the session runs.',
    deprecationReason: 'Use `changed`, which has words for each.',
  })
  changedActions: readonly string[]

  @Field(() => Date, { nullable: true, description: 'When it was over (UTC).' })
  closedAt: Date | null

  @Field(() => ClosedByEnum, { nullable: true, description: 'What closed it.' })
  closedBy: ClosedBy | null

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date
}

@ObjectType('AnalystDay', {
  description: 'What an analyst has under way, and what has ended today.',
})
export class AnalystDayType {
  @Field(() => [AnalystDayLine], { description: 'Open requests, the newest first (at most 20).' })
  open: readonly AnalystDayLine[]

  @Field(() => Boolean, { description: 'Whether more are open.' })
  moreOpen: boolean

  @Field(() => [AnalystDayLine], {
    description: 'Closed ones, the last closed first (at most 20).',
  })
  ended: readonly AnalystDayLine[]

  @Field(() => Boolean, { description: 'Whether more have ended since then.' })
  moreEnded: boolean
}
