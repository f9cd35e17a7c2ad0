import type { ClaimStatus } from 'shared-schema/enums'
import { Field, Float, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../platform/graphql/connections.ts'
import { ClaimStatusEnum } from './graphql-enums.ts'

@InputType('RcmFilter', {
  description:
    'Which claims are looked at; what is left out does not narrow. BAD_USER_INPUT for months or a payer that can not be.',
})
export class RcmFilterInput {
  @Field(() => String, { nullable: true, description: 'The first month, as YYYY-MM.' })
  fromMonth?: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The last month, as YYYY-MM, itself included.',
  })
  toMonth?: string | null

  @Field(() => String, { nullable: true, description: "The payer's whole name." })
  payer?: string | null

  @Field(() => ClaimStatusEnum, { nullable: true, description: 'Where the claim stands.' })
  status?: ClaimStatus | null
}

@ObjectType({ description: 'Claims by where they stand: how many, and how much in cents.' })
export class RcmTotal {
  @Field(() => Int, { description: 'Claims that are billed and not decided yet.' })
  billedCount: number

  @Field(() => Int, { description: 'Claims that are paid.' })
  paidCount: number

  @Field(() => Int, { description: 'Claims that are denied.' })
  deniedCount: number

  @Field(() => Float, { description: 'Billed and not decided yet, in whole cents.' })
  billedCents: number

  @Field(() => Float, { description: 'Paid, in whole cents.' })
  paidCents: number

  @Field(() => Float, { description: 'Denied, in whole cents.' })
  deniedCents: number
}

@ObjectType({ description: 'The claims of one month.' })
export class RcmMonth extends RcmTotal {
  @Field(() => String, { description: 'The month, as YYYY-MM.' })
  month: string
}

@ObjectType({ description: "What became of an ecosystem's claims, month by month." })
export class RcmDashboard {
  @Field(() => ID, { description: 'Whose claims they are.' })
  ecosystemId: string

  @Field(() => String, { description: 'ISO 4217 code of all amounts.' })
  currency: string

  @Field(() => [String], { description: 'All payers, whatever the filter.' })
  payers: string[]

  @Field(() => [RcmMonth], { description: 'Oldest first, without a gap.' })
  months: RcmMonth[]

  @Field(() => RcmTotal, { description: 'All months together.' })
  total: RcmTotal
}

@ObjectType({ description: 'A claim to a payer.' })
export class Claim {
  @Field(() => ID, { description: 'Id of the claim.' })
  id: string

  @Field(() => String, { description: 'Its number, unique in the ecosystem.' })
  number: string

  @Field(() => String, { description: 'The name of who is to pay.' })
  payer: string

  @Field(() => String, { description: 'The month it was billed in, as YYYY-MM.' })
  month: string

  @Field(() => ClaimStatusEnum, { description: 'What the payer has made of it so far.' })
  status: ClaimStatus

  @Field(() => Int, { description: 'What is claimed, in whole cents.' })
  amountCents: number
}

@ObjectType({ description: 'One page of claims, newest month first.' })
export class ClaimConnection extends connectionType('Claim', Claim) {
  @Field(() => Int, { description: 'Claims that fit the filter, on all pages.' })
  totalCount: number
}
