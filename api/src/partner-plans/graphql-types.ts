import type { Plan } from 'shared-schema/enums'
import type { PlanResource } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PlanEnum } from '../ecosystems/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { MicrosScalar } from '../platform/graphql/micros.ts'
import { PlanResourceEnum } from './graphql-enums.ts'

@ObjectType('PlanQuota', {
  description: 'How much of a resource a plan includes, and what more of it costs.',
})
export class PlanQuotaType {
  @Field(() => PlanResourceEnum, { description: 'Of what.' })
  resource: PlanResource

  @Field(() => Int, { nullable: true, description: 'Null: as many as wanted.' })
  included: number | null

  @Field(() => MicrosScalar, {
    nullable: true,
    description: 'Of each one beyond, a month; null: no more are to be had.',
  })
  extraPrice: bigint | null
}

@ObjectType('PartnerPlan', { description: 'What a partner sells to its accounts.' })
export class PartnerPlanType {
  @Field(() => ID, { description: 'Id of the plan.' })
  id: string

  @Field(() => String, { description: '1 to 100 characters.' })
  name: string

  @Field(() => PlanEnum, {
    description: 'Which environments its accounts have; it never changes.',
  })
  tier: Plan

  @Field(() => MicrosScalar, { description: "A month, in the partner's currency." })
  price: bigint

  @Field(() => [PlanQuotaType], { description: 'One of each resource.' })
  quotas: readonly PlanQuotaType[]

  @Field(() => Boolean, {
    description: 'Whether accounts can be given it; those that have it keep it.',
  })
  active: boolean

  @Field(() => Int, { description: 'Counts the changes; it is sent with the next one.' })
  version: number

  @Field(() => GraphQLISODateTime, { description: 'When it was created (UTC).' })
  createdAt: Date
}

@ObjectType({ description: "One page of a partner's plans, in the order of their names." })
export class PartnerPlanConnection extends connectionType('PartnerPlan', PartnerPlanType) {}

@InputType({ description: 'Which plans are listed; what is left out does not narrow.' })
export class PartnerPlanFilterInput {
  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those that accounts can be given; false: the others.',
  })
  active?: boolean | null

  @Field(() => PlanEnum, { nullable: true, description: 'Of this tier.' })
  tier?: Plan | null
}

const NAME =
  '1 to 100 characters with a letter or digit among them, else NAME_INVALID; no other plan of the partner has it, else PLAN_NAME_TAKEN.'
const PRICE = 'A month: from 0 to a thousand million units, else BAD_USER_INPUT.'
const QUOTAS = 'Exactly one of each resource, else BAD_USER_INPUT.'

@InputType({ description: 'How much of a resource a plan includes, and what more of it costs.' })
export class PlanQuotaInput {
  @Field(() => PlanResourceEnum, { description: 'Of what.' })
  resource: PlanResource

  @Field(() => Int, {
    nullable: true,
    description: '0 to 10, or null for as many as wanted; else BAD_USER_INPUT.',
  })
  included?: number | null

  @Field(() => MicrosScalar, {
    nullable: true,
    description:
      'Of each one beyond, a month; null where no more are to be had, and where as many as wanted are included.',
  })
  extraPrice?: bigint | null
}

@InputType({ description: 'A new plan.' })
export class CreatePartnerPlanInput {
  @Field(() => String, { description: NAME })
  name: string

  @Field(() => PlanEnum, { description: 'Which environments its accounts have. It never changes.' })
  tier: Plan

  @Field(() => MicrosScalar, { description: PRICE })
  price: bigint

  @Field(() => [PlanQuotaInput], { description: QUOTAS })
  quotas: PlanQuotaInput[]

  @Field(() => String, {
    description: 'Made by the client for this one wish: 1 to 100 visible ASCII characters.',
  })
  idempotencyKey: string
}

@InputType({ description: 'What is to change of a plan.' })
export class ChangePartnerPlanInput {
  @Field(() => ID, { description: 'A plan of the own partner, else NOT_FOUND.' })
  planId: string

  @Field(() => Int, {
    description: 'The version that the viewer sees; another one answers CONFLICT.',
  })
  version: number

  @Field(() => String, { description: NAME })
  name: string

  @Field(() => MicrosScalar, { description: PRICE })
  price: bigint

  @Field(() => [PlanQuotaInput], {
    description: `${QUOTAS} Extras that accounts have can’t be taken out of sale: PLAN_EXTRAS_IN_USE.`,
  })
  quotas: PlanQuotaInput[]
}

@InputType({ description: 'Whether accounts can be given a plan.' })
export class SwitchPartnerPlanInput {
  @Field(() => ID, { description: 'A plan of the own partner, else NOT_FOUND.' })
  planId: string

  @Field(() => Boolean, { description: 'False: accounts that have it keep it.' })
  active: boolean
}
