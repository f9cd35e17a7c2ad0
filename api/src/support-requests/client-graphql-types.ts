import type { Environment, MembershipRole, Module, Plan } from 'shared-schema/enums'
import { Field, ID, ObjectType } from 'type-graphql'
import {
  EnvironmentEnum,
  MembershipRoleEnum,
  ModuleEnum,
  PlanEnum,
} from '../ecosystems/graphql-enums.ts'

@ObjectType({ description: "One of a client's ecosystems as an analyst sees it." })
export class ClientEcosystem {
  @Field(() => ID, { description: 'Id of the ecosystem, for startAssistance and chooseEcosystem.' })
  id: string

  @Field(() => String, { description: 'Its name, as its administrator chose.' })
  name: string

  @Field(() => PlanEnum, { description: 'What it has bought.' })
  plan: Plan

  @Field(() => MembershipRoleEnum, { description: "The client's role in it." })
  role: MembershipRole

  @Field(() => [ModuleEnum], { description: 'The active modules.' })
  modules: readonly Module[]

  @Field(() => [EnvironmentEnum], { description: 'What plan, role and modules allow.' })
  environments: readonly Environment[]
}
