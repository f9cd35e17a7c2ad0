import type { EcosystemAdminRequestState } from 'shared-schema/ecosystem-admin-enums'
import type { ClosedBy, MembershipRole } from 'shared-schema/enums'
import { Field, ID, ObjectType } from 'type-graphql'
import { MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { ClosedByEnum } from '../support-requests/graphql-enums.ts'
import { EcosystemAdminRequestStateEnum } from './graphql-enums.ts'

@ObjectType({ description: 'The ecosystem that support is about.' })
export class ChosenEcosystem {
  @Field(() => ID, { description: 'Id of the ecosystem.' })
  id: string

  @Field(() => String, { description: 'Its name, as its administrator chose.' })
  name: string

  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: 'The role of the user in it; null where they are no active member any more.',
  })
  role: MembershipRole | null
}

@ObjectType('EcosystemAdminRequest', {
  description: "Support given to the administration of one of a user's ecosystems.",
})
export class EcosystemAdminRequestType {
  @Field(() => ID, { description: 'Id of the request, for all that its analyst does with it.' })
  id: string

  @Field(() => EcosystemAdminRequestStateEnum, {
    description: 'Where it stands at `serverTime`, whether or not a timer has run.',
  })
  state: EcosystemAdminRequestState

  @Field(() => Person, { description: 'Who opened it; nobody else can go on with it.' })
  analyst: Person

  @Field(() => Person, { description: 'Who is supported.' })
  user: Person

  @Field(() => Date, { description: 'When it was opened (UTC).' })
  createdAt: Date

  @Field(() => Date, {
    nullable: true,
    description: 'When it closes itself without the next step (UTC); null once closed.',
  })
  expiresAt: Date | null

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

@ObjectType({
  description: "One page of an analyst's requests: open ones first, then the last closed.",
})
export class EcosystemAdminRequestConnection extends connectionType(
  'EcosystemAdminRequest',
  EcosystemAdminRequestType,
) {}
