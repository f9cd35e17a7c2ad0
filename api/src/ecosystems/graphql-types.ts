import type {
  Environment,
  MembershipRole,
  MembershipStatus,
  Module,
  Plan,
} from 'shared-schema/enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person } from '../identity/graphql-types.ts'
import { PageInfo } from '../platform/graphql/connections.ts'
import {
  EnvironmentEnum,
  MembershipRoleEnum,
  MembershipStatusEnum,
  ModuleEnum,
  PlanEnum,
} from '../platform/graphql/enums.ts'

@ObjectType({ description: 'What the plan and the active modules open to one role (AS7, R1).' })
export class RoleEnvironments {
  @Field(() => MembershipRoleEnum, { description: 'The role.' })
  role: MembershipRole

  @Field(() => [EnvironmentEnum], { description: 'In the order in which they are offered.' })
  environments: Environment[]
}

@ObjectType('Ecosystem', { description: "A client's account." })
export class EcosystemType {
  @Field(() => ID, { description: 'Its id.' })
  id: string

  @Field(() => String, { description: '1 to 100 characters.' })
  name: string

  @Field(() => PlanEnum, { description: 'What was bought.' })
  plan: Plan

  @Field(() => [ModuleEnum], { description: 'The active optional parts.' })
  modules: Module[]

  @Field(() => Person, { description: 'The one administrator.' })
  administrator: Person

  @Field(() => Int, { description: 'Members, blocked ones included.' })
  memberCount: number
}

@ObjectType({ description: "The viewer's own place in an ecosystem." })
export class OwnMembership {
  @Field(() => ID, { description: 'Its id.' })
  id: string

  @Field(() => MembershipRoleEnum, { description: "The viewer's role there." })
  role: MembershipRole

  @Field(() => EcosystemType, { description: 'Where.' })
  ecosystem: EcosystemType

  @Field(() => [EnvironmentEnum], {
    description: 'Where plan, role and modules let the viewer work (AS7).',
  })
  environments: Environment[]
}

@ObjectType('Membership', { description: "A user's role in an ecosystem." })
export class MembershipType {
  @Field(() => ID, { description: 'Its id.' })
  id: string

  @Field(() => MembershipRoleEnum, { description: 'What the member may do there.' })
  role: MembershipRole

  @Field(() => MembershipStatusEnum, { description: 'A blocked member can do nothing there.' })
  status: MembershipStatus

  @Field(() => Person, { description: 'Who.' })
  user: Person

  @Field(() => GraphQLISODateTime, { description: 'When they were added.' })
  joinedAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they last did something anywhere; null for never (ID6).',
  })
  lastActiveAt: Date | null
}

@ObjectType({ description: 'One row of a list of members.' })
export class MembershipEdge {
  @Field(() => String, { description: 'Give it as `after` to get what follows.' })
  cursor: string

  @Field(() => MembershipType, { description: 'The member.' })
  node: MembershipType
}

@ObjectType({ description: 'One page of members, in the order in which they were added.' })
export class MembershipConnection {
  @Field(() => [MembershipEdge], { description: 'The rows.' })
  edges: MembershipEdge[]

  @Field(() => PageInfo, { description: 'Whether and where it goes on.' })
  pageInfo: PageInfo

  @Field(() => Int, { description: 'Members that fit the search, on all pages.' })
  totalCount: number
}

@InputType({ description: 'Another name for an ecosystem.' })
export class RenameEcosystemInput {
  @Field(() => ID, { description: 'Which.' })
  ecosystemId: string

  @Field(() => String, {
    description: '1 to 100 characters with a letter or digit among them, else NAME_INVALID.',
  })
  name: string
}

@InputType({ description: 'A person to add to an ecosystem.' })
export class AddMemberInput {
  @Field(() => ID, { description: 'Where to.' })
  ecosystemId: string

  @Field(() => String, { description: 'An existing user, or somebody to be invited.' })
  email: string

  @Field(() => String, {
    description: '1 to 100 characters; an existing user keeps their own name.',
  })
  name: string

  @Field(() => MembershipRoleEnum, { description: 'ATTENDANT or USER.' })
  role: MembershipRole

  @Field(() => String, {
    description: '1 to 100 visible ASCII characters, new for each person added (API3).',
  })
  idempotencyKey: string
}

@InputType({ description: 'A member, by the id of the membership.' })
export class MembershipInput {
  @Field(() => ID, { description: 'Which.' })
  membershipId: string
}
