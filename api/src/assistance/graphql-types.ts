import type { AssistanceState, ClosedBy, UserStatus } from 'shared-schema/enums'
import { Field, ID, ObjectType, UseMiddleware } from 'type-graphql'
import { UserStatusEnum } from '../identity/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { ShownTo } from '../platform/shown-to.ts'
import { ClientEcosystem } from '../support-requests/client-graphql-types.ts'
import { ClosedByEnum } from '../support-requests/graphql-enums.ts'
import { itsAnalyst } from './authority.ts'
import { AssistanceStateEnum } from './graphql-enums.ts'

@ObjectType({ description: 'A request that is open for a client already.' })
export class OpenRequest {
  @Field(() => ID, { nullable: true, description: 'Only for the analyst who opened it.' })
  @ShownTo(itsAnalyst)
  id: string

  @Field(() => String, { description: 'The analyst who opened it.' })
  analystName: string

  @Field(() => Boolean, { description: 'Whether that is the caller.' })
  mine: boolean
}

@ObjectType({ description: 'What an analyst sees of a client before and during assistance.' })
export class Client {
  @Field(() => ID, { description: 'Id of the user.' })
  id: string

  @Field(() => String, { description: 'What they call themself.' })
  name: string

  @Field(() => String, { description: 'The e-mail to which the code goes.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => UserStatusEnum, { description: 'A blocked user is not assisted (CLIENT_BLOCKED).' })
  status: UserStatus

  @Field(() => [ClientEcosystem], { description: 'Where the client is an active member, by name.' })
  ecosystems: readonly ClientEcosystem[]
}

/** The progress of a request, as both sides see it. */
@ObjectType()
export abstract class RequestProgress {
  @Field(() => AssistanceStateEnum, {
    description: 'Where it stands at `serverTime`, whether or not a timer has run.',
  })
  state: AssistanceState

  @Field(() => Date, {
    nullable: true,
    description:
      'When it closes itself without the next step (UTC); null once in session or closed.',
  })
  expiresAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When the client entered the code (UTC); null until they have.',
  })
  clientEnteredAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When the analyst entered the client’s code (UTC); null until they have.',
  })
  analystEnteredAt: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'When it was over (UTC); null while it is open.',
  })
  closedAt: Date | null

  @Field(() => ClosedByEnum, {
    nullable: true,
    description: 'What closed it; null while it is open.',
  })
  closedBy: ClosedBy | null

  @Field(() => String, {
    nullable: true,
    description: 'Why it was cancelled, in the words of its analyst; else null.',
  })
  closeReason: string | null

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date
}

@ObjectType('AssistanceRequest', {
  description:
    'The process from a client’s e-mail to the end of the assisted session, as its analyst sees it.',
})
export class AssistanceRequestType extends RequestProgress {
  @Field(() => ID, { description: 'Id of the request, for all that its analyst does with it.' })
  id: string

  @Field(() => Person, { description: 'Who opened it; nobody else can go on with it.' })
  analyst: Person

  @Field(() => String, {
    nullable: true,
    description: 'What the client reads; null until they are told.',
  })
  reason: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Two words that both sides see, to check who is calling; null until then.',
  })
  phrase: string | null

  @Field(() => Date, { description: 'When it was opened (UTC).' })
  createdAt: Date
}

@ObjectType({
  description: "One page of an analyst's requests: open ones first, then the last closed.",
})
export class AssistanceRequestConnection extends connectionType(
  'AssistanceRequest',
  AssistanceRequestType,
) {}
