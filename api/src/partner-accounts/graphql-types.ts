import type { Plan } from 'shared-schema/enums'
import type { AccountSituation, TaxKind } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PlanEnum } from '../ecosystems/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { AccountSituationEnum, TaxKindEnum } from './graphql-enums.ts'

@ObjectType('PartnerAccount', {
  description: 'An ecosystem that a partner looks after, as its team sees it.',
})
export class PartnerAccountType {
  @Field(() => ID, { description: 'Id of the ecosystem.' })
  id: string

  @Field(() => String, { description: 'Name of the ecosystem.' })
  name: string

  @Field(() => String, { nullable: true, description: 'As it stands on bills.' })
  legalName: string | null

  @Field(() => TaxKindEnum, { nullable: true, description: 'Null without a tax number.' })
  taxKind: TaxKind | null

  @Field(() => String, { nullable: true, description: 'Without dots and dashes.' })
  taxNumber: string | null

  @Field(() => PlanEnum, { description: 'What was bought.' })
  plan: Plan

  @Field(() => AccountSituationEnum, { description: 'How it stands now.' })
  situation: AccountSituation

  @Field(() => GraphQLISODateTime, { description: 'Since when it stands so (UTC).' })
  situationSince: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When the demo ends (UTC); null for an account that is none.',
  })
  demoEndsAt: Date | null

  @Field(() => Boolean, {
    description: "Whether the account's administrator lets the partner's team in.",
  })
  partnerAccess: boolean

  @Field(() => GraphQLISODateTime, { description: 'Since when the partner looks after it (UTC).' })
  since: Date

  @Field(() => String, {
    nullable: true,
    description: "First day that is billed, in the partner's zone: `2026-11-29`.",
  })
  billedFrom: string | null

  @Field(() => String, { nullable: true, description: 'Last day that is billed.' })
  billedTo: string | null

  @Field(() => Person, { description: 'Who runs it; there is exactly one.' })
  administrator: Person

  @Field(() => Int, { description: 'Members, blocked ones included.' })
  memberCount: number
}

@ObjectType({ description: "One page of a partner's accounts, in the order of their names." })
export class PartnerAccountConnection extends connectionType('PartnerAccount', PartnerAccountType) {
  @Field(() => Int, {
    description: 'Accounts that fit, on all pages; under a search a limited number at most.',
  })
  totalCount: number

  @Field(() => Boolean, { description: 'Whether there are more than `totalCount`.' })
  totalIsMore: boolean
}

@InputType({ description: 'Which accounts are listed; what is left out does not narrow.' })
export class PartnerAccountFilterInput {
  @Field(() => AccountSituationEnum, { nullable: true, description: 'In this situation.' })
  situation?: AccountSituation | null

  @Field(() => PlanEnum, { nullable: true, description: 'With this plan.' })
  plan?: Plan | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the cancelled ones, which are not listed otherwise.',
  })
  inactive?: boolean | null
}

@InputType({ description: 'Into which situation an account is brought.' })
export class ChangeAccountSituationInput {
  @Field(() => ID, { description: 'An account of the own partner, else NOT_FOUND.' })
  accountId: string

  @Field(() => AccountSituationEnum, {
    description: 'One of `allowedSituations`, else ACCOUNT_SITUATION.',
  })
  situation: AccountSituation

  @Field(() => String, {
    nullable: true,
    description: "Needed for SUSPENDED and CANCELLED; the account's people can read it.",
  })
  reason?: string | null
}

@ObjectType({ description: 'The partner that looks after an ecosystem.' })
export class EcosystemPartner {
  @Field(() => ID, { description: 'Id of the ecosystem.' })
  ecosystemId: string

  @Field(() => String, { description: 'Name of the partner.' })
  name: string

  @Field(() => GraphQLISODateTime, {
    description: 'Since when it looks after the ecosystem (UTC).',
  })
  since: Date

  @Field(() => Boolean, { description: "Whether the partner's team may enter the ecosystem." })
  partnerAccess: boolean
}

@InputType({ description: "Whether a partner's team may enter an ecosystem." })
export class SwitchPartnerAccessInput {
  @Field(() => ID, { description: 'Which ecosystem: NOT_FOUND for a stranger.' })
  ecosystemId: string

  @Field(() => Boolean, { description: 'False: its sessions there end at once.' })
  partnerAccess: boolean
}
