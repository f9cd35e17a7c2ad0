import type {
  EcosystemSituation,
  Environment,
  MembershipRole,
  MembershipStatus,
  Module,
  Plan,
} from 'shared-schema/enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person } from '../identity/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import {
  EcosystemSituationEnum,
  EnvironmentEnum,
  MembershipRoleEnum,
  MembershipStatusEnum,
  ModuleEnum,
  PlanEnum,
} from './graphql-enums.ts'

@ObjectType({ description: 'What the plan and the active modules open to one role.' })
export class RoleEnvironments {
  @Field(() => MembershipRoleEnum, { description: 'The role that the row is about.' })
  role: MembershipRole

  @Field(() => [EnvironmentEnum], { description: 'In the order in which they are offered.' })
  environments: Environment[]
}

@ObjectType('Ecosystem', {
  description: "A client's account: a plan, modules, members, one administrator.",
})
export class EcosystemType {
  @Field(() => ID, { description: 'Id of the ecosystem, for all that is asked about it.' })
  id: string

  @Field(() => String, { description: '1 to 100 characters, as its administrator chose.' })
  name: string

  @Field(() => PlanEnum, {
    description: 'What was bought; with the modules it decides what opens.',
  })
  plan: Plan

  @Field(() => [ModuleEnum], { description: 'The optional parts that are active.' })
  modules: Module[]

  @Field(() => EcosystemSituationEnum, {
    description: 'Whether it is in use; no environment is open in one that is not.',
  })
  situation: EcosystemSituation

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when it is so (UTC); null for one that was never suspended or closed.',
  })
  situationSince: Date | null

  @Field(() => Person, { description: 'Who runs it; there is exactly one.' })
  administrator: Person

  @Field(() => Int, { description: 'Members, blocked ones included.' })
  memberCount: number
}

@ObjectType({ description: 'How well the members of an ecosystem are secured, in numbers.' })
export class MemberCounts {
  @Field(() => Int, { description: 'Members, blocked ones included.' })
  members: number

  @Field(() => Int, { description: 'Those of them who have MFA on.' })
  withMfa: number
}

@ObjectType({ description: "The viewer's own place in an ecosystem." })
export class OwnMembership {
  @Field(() => ID, { description: 'Id of the membership.' })
  id: string

  @Field(() => MembershipRoleEnum, { description: "The viewer's role there." })
  role: MembershipRole

  @Field(() => EcosystemType, { description: 'The ecosystem of which the viewer is a member.' })
  ecosystem: EcosystemType

  @Field(() => [EnvironmentEnum], {
    description: 'Where plan, role and modules let the viewer work.',
  })
  environments: Environment[]
}

@ObjectType('Membership', { description: "A user's role in an ecosystem." })
export class MembershipType {
  @Field(() => ID, { description: 'Id of the membership, not of the user.' })
  id: string

  @Field(() => MembershipRoleEnum, { description: 'What the member may do there.' })
  role: MembershipRole

  @Field(() => MembershipStatusEnum, { description: 'A blocked member can do nothing there.' })
  status: MembershipStatus

  @Field(() => Person, { description: 'Who the member is.' })
  user: Person

  @Field(() => GraphQLISODateTime, { description: 'When they joined (UTC).' })
  joinedAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they last did something anywhere (UTC); null for never.',
  })
  lastActiveAt: Date | null
}

@ObjectType({ description: 'One page of members, in the order in which they joined.' })
export class MembershipConnection extends connectionType('Membership', MembershipType) {
  @Field(() => Int, {
    description:
      'Members that fit the search, on all pages; of very many found ones only so many as a search counts.',
  })
  totalCount: number

  @Field(() => Boolean, { description: 'Whether there are more than `totalCount`.' })
  totalIsMore: boolean
}

@InputType({ description: 'Another name for an ecosystem.' })
export class RenameEcosystemInput {
  @Field(() => ID, {
    description: 'The ecosystem to rename: NOT_FOUND for a stranger, FORBIDDEN for a member.',
  })
  ecosystemId: string

  @Field(() => String, {
    description: '1 to 100 characters with a letter or digit among them, else NAME_INVALID.',
  })
  name: string
}

@InputType({ description: 'A member, by the id of the membership.' })
export class MembershipInput {
  @Field(() => ID, {
    description: 'The membership to change: NOT_FOUND for a stranger, FORBIDDEN for a member.',
  })
  membershipId: string
}
