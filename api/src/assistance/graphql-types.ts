import type {
  AssistanceAction,
  AssistanceState,
  EndedBy,
  Environment,
  MembershipRole,
  Module,
  Plan,
  UserStatus,
} from 'shared-schema/enums'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { Person } from '../identity/graphql-types.ts'
import { PageInfo } from '../platform/graphql/connections.ts'
import {
  AssistanceActionEnum,
  AssistanceStateEnum,
  EndedByEnum,
  EnvironmentEnum,
  MembershipRoleEnum,
  ModuleEnum,
  PlanEnum,
  UserStatusEnum,
} from '../platform/graphql/enums.ts'

@ObjectType({ description: "One of a client's ecosystems as an analyst sees it (AS2)." })
export class ClientEcosystem {
  @Field(() => ID)
  id: string

  @Field(() => String)
  name: string

  @Field(() => PlanEnum)
  plan: Plan

  @Field(() => MembershipRoleEnum, { description: "The client's role in it." })
  role: MembershipRole

  @Field(() => [ModuleEnum], { description: 'The active modules.' })
  modules: readonly Module[]

  @Field(() => [EnvironmentEnum], { description: 'What plan, role and modules allow (AS7, R1).' })
  environments: readonly Environment[]
}

@ObjectType({ description: 'A request that is open for a client already.' })
export class OpenRequest {
  @Field(() => ID, { nullable: true, description: 'Only for the analyst who opened it.' })
  id: string | null

  @Field(() => String)
  analystName: string

  @Field(() => Boolean, { description: 'Whether the caller opened it.' })
  mine: boolean
}

@ObjectType({ description: 'What an analyst sees of a client before and during assistance (AS2).' })
export class Client {
  @Field(() => ID)
  id: string

  @Field(() => String)
  name: string

  @Field(() => String)
  email: string

  @Field(() => UserStatusEnum)
  status: UserStatus

  @Field(() => [ClientEcosystem], { description: 'Where the client is an active member, by name.' })
  ecosystems: readonly ClientEcosystem[]
}

@ObjectType({ description: 'Where a sent code stands (ID7).' })
export class CodeStatus {
  @Field(() => Date, { description: 'UTC.' })
  sentAt: Date

  @Field(() => Date, { description: 'UTC.' })
  expiresAt: Date

  @Field(() => Int, { description: "Attempts left for the caller's side." })
  attemptsLeft: number

  @Field(() => Date, { description: 'When a new one may be asked for (UTC).' })
  resendAt: Date
}

@ObjectType('RecordedChange', { description: 'A change made during an access session (AS12).' })
export class RecordedChangeType {
  @Field(() => Date, { description: 'UTC.' })
  at: Date

  @Field(() => String, { description: 'What happened, such as `membership.blocked`.' })
  action: string

  @Field(() => String)
  targetType: string

  @Field(() => String, { nullable: true, description: 'What was, as JSON.' })
  before: string | null

  @Field(() => String, { nullable: true, description: 'What is, as JSON.' })
  after: string | null
}

@ObjectType('AssistanceRequest', {
  description:
    'The process from a client’s e-mail to the end of the assisted session, as its analyst sees it.',
})
export class AssistanceRequestType {
  @Field(() => ID)
  id: string

  @Field(() => AssistanceStateEnum)
  state: AssistanceState

  @Field(() => Person)
  analyst: Person

  @Field(() => String, { nullable: true, description: 'What the client reads (AS4).' })
  reason: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Two words that both sides see, to check who is calling (AS4).',
  })
  phrase: string | null

  @Field(() => Date, { description: 'UTC.' })
  createdAt: Date

  @Field(() => Date, {
    nullable: true,
    description:
      'When it closes itself without the next step (UTC; AS10); null once in session or closed.',
  })
  expiresAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When the client entered the code (UTC; AS5).',
  })
  clientEnteredAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When the analyst entered the code (UTC; AS5).',
  })
  analystEnteredAt: Date | null

  @Field(() => Date, { nullable: true, description: 'UTC.' })
  closedAt: Date | null

  @Field(() => EndedByEnum, { nullable: true })
  closedBy: EndedBy | null

  @Field(() => String, { nullable: true, description: 'Why it was cancelled (AS9).' })
  closeReason: string | null

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date
}

@ObjectType()
export class AssistanceRequestEdge {
  @Field(() => String)
  cursor: string

  @Field(() => AssistanceRequestType)
  node: AssistanceRequestType
}

@ObjectType()
export class AssistanceRequestConnection {
  @Field(() => [AssistanceRequestEdge])
  edges: AssistanceRequestEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}

@ObjectType({ description: 'The access session as its client sees it.' })
export class ClientAccessSession {
  @Field(() => ID)
  id: string

  @Field(() => Date, { description: 'UTC.' })
  startedAt: Date

  @Field(() => Date, { description: 'The instant at which the system closes it (UTC; AS6).' })
  endsAt: Date

  @Field(() => Date, { nullable: true, description: 'UTC.' })
  endedAt: Date | null

  @Field(() => EndedByEnum, { nullable: true })
  endedBy: EndedBy | null

  @Field(() => Int, { description: 'Seconds before the end at which both sides are warned (AS6).' })
  warningSeconds: number

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date

  @Field(() => [EnvironmentEnum], { description: 'What the analyst has entered so far.' })
  openedEnvironments: readonly Environment[]
}

@ObjectType('ClientAssistance', { description: 'A request as its client sees it (AS5).' })
export class ClientAssistanceType {
  @Field(() => ID)
  requestId: string

  @Field(() => AssistanceStateEnum)
  state: AssistanceState

  @Field(() => String)
  clientName: string

  @Field(() => String)
  analystName: string

  @Field(() => String)
  ecosystemName: string

  @Field(() => String, { description: 'Why the analyst wants in (AS4).' })
  reason: string

  @Field(() => String, { description: 'The caller must be able to say these two words (AS4).' })
  phrase: string

  @Field(() => Int, { description: 'How long the session lasts at most, in seconds (AS6).' })
  sessionSeconds: number

  @Field(() => Date, {
    nullable: true,
    description: 'When it closes itself without an answer (UTC; AS10).',
  })
  expiresAt: Date | null

  @Field(() => Date, { nullable: true, description: 'UTC.' })
  clientEnteredAt: Date | null

  @Field(() => Date, { nullable: true, description: 'UTC.' })
  analystEnteredAt: Date | null

  @Field(() => Date, { nullable: true, description: 'UTC.' })
  closedAt: Date | null

  @Field(() => EndedByEnum, { nullable: true })
  closedBy: EndedBy | null

  @Field(() => String, { nullable: true })
  closeReason: string | null

  @Field(() => [AssistanceActionEnum], { description: 'What the client may do now.' })
  allowedActions: readonly AssistanceAction[]

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date
}

@ObjectType('PastAssistance', {
  description: "One past assistance on the viewer's account (AS12).",
})
export class PastAssistanceType {
  @Field(() => ID)
  id: string

  @Field(() => String)
  analystName: string

  @Field(() => String)
  ecosystemName: string

  @Field(() => String, { nullable: true })
  reason: string | null

  @Field(() => AssistanceStateEnum)
  state: AssistanceState

  @Field(() => Date, { description: 'UTC.' })
  requestedAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'When access opened; null where it never did (UTC).',
  })
  startedAt: Date | null

  @Field(() => Date, { nullable: true, description: 'UTC.' })
  endedAt: Date | null

  @Field(() => EndedByEnum, { nullable: true })
  endedBy: EndedBy | null

  @Field(() => String, { nullable: true })
  closeReason: string | null

  @Field(() => [EnvironmentEnum], { description: 'What the analyst entered.' })
  environments: readonly Environment[]

  @Field(() => [RecordedChangeType], {
    description: 'Every change made, oldest first (at most 100).',
  })
  changes: readonly RecordedChangeType[]
}

@ObjectType()
export class PastAssistanceEdge {
  @Field(() => String)
  cursor: string

  @Field(() => PastAssistanceType)
  node: PastAssistanceType
}

@ObjectType()
export class PastAssistanceConnection {
  @Field(() => [PastAssistanceEdge])
  edges: PastAssistanceEdge[]

  @Field(() => PageInfo)
  pageInfo: PageInfo
}
