import type { BillingKind, BillingMonthState } from 'shared-schema/billing-enums'
import { ArgsType, Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType, PageArgs } from '../platform/graphql/connections.ts'
import { MicrosScalar } from '../platform/graphql/micros.ts'
import { BillingKindEnum, BillingMonthStateEnum } from './graphql-enums.ts'

@ObjectType({ description: 'What all lines of a kind cost together in a month.' })
export class BillingTotal {
  @Field(() => BillingKindEnum, { description: 'Of which kind.' })
  kind: BillingKind

  @Field(() => Int, { description: 'How many lines there are.' })
  lines: number

  @Field(() => MicrosScalar, { description: 'Their sum.' })
  amount: bigint
}

@ObjectType({ description: 'One line of what an account is billed in a month.' })
export class BillingLine {
  @Field(() => ID, { description: 'Id of the line.' })
  id: string

  @Field(() => String, { description: 'Name of the account, as it was in that month.' })
  account: string

  @Field(() => BillingKindEnum, { description: 'What it is for.' })
  kind: BillingKind

  @Field(() => Int, { description: 'How many; 1 for an adjustment.' })
  quantity: number

  @Field(() => Int, { nullable: true, description: 'Null for what is not counted by days.' })
  days: number | null

  @Field(() => Int, {
    nullable: true,
    description: 'Of INFRASTRUCTURE: above how many active users the band begins.',
  })
  bandFrom: number | null

  @Field(() => MicrosScalar, {
    description:
      'What one costs: an instance a day; users, channels and apps a month; an active user and an adjustment each.',
  })
  unit: bigint

  @Field(() => MicrosScalar, {
    description: 'What the line costs: rounded once, half to even, to what the currency can pay.',
  })
  amount: bigint

  @Field(() => String, { nullable: true, description: 'Why, of an adjustment.' })
  reason: string | null

  @Field(() => String, {
    nullable: true,
    description: 'Which month an adjustment corrects: `2026-10`.',
  })
  correctedMonth: string | null
}

@ObjectType({
  description:
    'An account in a month of billing, with the sums of its lines. It names the account, and leads to nothing of it.',
})
export class BilledAccount {
  @Field(() => ID, { description: 'Id of this row: of the account in this month.' })
  id: string

  @Field(() => String, { description: 'Name of the account, as it was in that month.' })
  name: string

  @Field(() => String, { nullable: true, description: 'Name of its plan; null without one.' })
  plan: string | null

  @Field(() => String, {
    nullable: true,
    description: "First day of the month that is billed, in the partner's zone: `2026-11-01`.",
  })
  firstDay: string | null

  @Field(() => String, { nullable: true, description: 'Last day of the month that is billed.' })
  lastDay: string | null

  @Field(() => Int, { description: 'Days that are billed.' })
  days: number

  @Field(() => Int, { description: 'Members, blocked ones included.' })
  users: number

  @Field(() => Int, { description: 'Attendances that began in the month.' })
  attendances: number

  @Field(() => Int, { description: 'Members who were active in the month, each counted once.' })
  activeUsers: number

  @Field(() => Int, { description: 'Active users above those that are free.' })
  excessUsers: number

  @Field(() => MicrosScalar, { description: 'What its instances cost.' })
  instance: bigint

  @Field(() => MicrosScalar, { description: 'What more users, channels and apps cost.' })
  extras: bigint

  @Field(() => MicrosScalar, { description: 'What its active users cost.' })
  infrastructure: bigint

  @Field(() => MicrosScalar, { description: 'Corrections of earlier months; may be below zero.' })
  adjustments: bigint

  @Field(() => MicrosScalar, { description: 'The sum of its lines.' })
  total: bigint
}

@ObjectType({ description: 'One page of the accounts of a month.' })
export class BilledAccountConnection extends connectionType('BilledAccount', BilledAccount) {}

@ObjectType({ description: 'One page of the lines of a month.' })
export class BillingLineConnection extends connectionType('BillingLine', BillingLine) {}

@ObjectType({ description: "A month of a partner's billing." })
export class BillingMonth {
  @Field(() => ID, { description: 'Id of the month.' })
  id: string

  @Field(() => String, { description: 'Which month: `2026-11`.' })
  month: string

  @Field(() => BillingMonthStateEnum, { description: 'Whether it may still change.' })
  state: BillingMonthState

  @Field(() => String, { description: 'Currency of its amounts (ISO 4217).' })
  currency: string

  @Field(() => GraphQLISODateTime, {
    description: "The first instant after the month, in the partner's zone (UTC).",
  })
  endsAt: Date

  @Field(() => GraphQLISODateTime, { description: 'When it is issued (UTC).' })
  issuesAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When it was issued (UTC); null while it is open.',
  })
  issuedAt: Date | null

  @Field(() => String, { description: 'Day on which it is due: `2026-12-15`.' })
  dueOn: string

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'As of when its lines stand (UTC); null until they are worked out first.',
  })
  workedOutAt: Date | null

  @Field(() => MicrosScalar, { description: 'The sum of all its lines.' })
  total: bigint

  @Field(() => [BillingTotal], { description: 'What it costs by kind; the greatest first.' })
  totals: readonly BillingTotal[]
}

@ObjectType({ description: "One page of a partner's months of billing, newest first." })
export class BillingMonthConnection extends connectionType('BillingMonth', BillingMonth) {}

/** The arguments of the lists of a month, but for the sorting. */
@ArgsType()
export class MonthPageArgs extends PageArgs {
  @Field(() => String, {
    description: 'Which month: `2026-11`; BAD_USER_INPUT for any other text.',
  })
  month: string

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'True: the greatest, or the last in the alphabet, comes first.',
  })
  descending: boolean
}

@InputType({ description: 'A correction of what an account was billed in an issued month.' })
export class AddBillingAdjustmentInput {
  @Field(() => ID, { description: 'The account in the issued month, else NOT_FOUND.' })
  billedAccountId: string

  @Field(() => MicrosScalar, {
    description:
      'Below zero where it was billed too much; not zero, and only what the currency can pay.',
  })
  amount: bigint

  @Field(() => String, { description: 'Why; it stands on the bill.' })
  reason: string

  @Field(() => String, { description: 'A repeated request with the same key adds nothing.' })
  idempotencyKey: string
}
