import type { Plan } from 'shared-schema/enums'
import type { AccountSituation, PlanResource, TaxKind } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { PlanEnum } from '../ecosystems/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { PlanResourceEnum } from '../partner-plans/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { MicrosScalar } from '../platform/graphql/micros.ts'
import { AccountSituationEnum, TaxKindEnum } from './graphql-enums.ts'

@ObjectType('AccountExtra', {
  description: 'How many an account has of a resource beyond what its plan includes.',
})
export class AccountExtraType {
  @Field(() => PlanResourceEnum, { description: 'Of what.' })
  resource: PlanResource

  @Field(() => Int, { description: 'How many.' })
  quantity: number
}

@ObjectType({
  description:
    'The logo of an account. Its content: `GET /backoffice/account-logo/<id>` with the header `x-app`.',
})
export class AccountLogo {
  @Field(() => ID, { description: 'Id of the logo; another logo has another.' })
  id: string

  @Field(() => String, { description: 'By its content: PNG, JPEG or WebP.' })
  mediaType: string

  @Field(() => Int, { description: 'Its width in pixels.' })
  width: number

  @Field(() => Int, { description: 'Its height in pixels.' })
  height: number
}

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

  @Field(() => String, {
    nullable: true,
    description: "The administrator's phone as E.164; null where the partner knows none.",
  })
  administratorPhone: string | null

  @Field(() => [AccountExtraType], {
    description: 'What it has beyond what its plan includes; none without a plan.',
  })
  extras: readonly AccountExtraType[]

  @Field(() => MicrosScalar, {
    nullable: true,
    description: 'What its plan and extras cost a month at present; null without a plan.',
  })
  monthlyTotal: bigint | null

  @Field(() => Int, { description: 'Counts the changes; it is sent with the next one.' })
  version: number

  @Field(() => AccountLogo, { nullable: true, description: 'As the partner set it.' })
  logo: AccountLogo | null
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

  @Field(() => PlanEnum, { nullable: true, description: 'Of this tier.' })
  plan?: Plan | null

  @Field(() => ID, { nullable: true, description: 'That were sold this plan of the partner.' })
  planId?: string | null

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: the cancelled ones, which are not listed otherwise.',
  })
  inactive?: boolean | null
}

@InputType({
  description: 'How many of a resource an account is to have beyond what its plan includes.',
})
export class AccountExtraInput {
  @Field(() => PlanResourceEnum, { description: 'Of what; each one once at most.' })
  resource: PlanResource

  @Field(() => Int, { description: '0 to 10,000, else BAD_USER_INPUT.' })
  quantity: number
}

const NAME = '1 to 100 characters with a letter or digit among them, else NAME_INVALID.'
const LEGAL_NAME = 'As it stands on bills, as a name; null or empty for none.'
const TAX_KIND = 'What the number is; needed with a number.'
const TAX_NUMBER =
  'Null or empty for none. A CNPJ, of digits or of letters and digits, or a CPF, with or without dots and dashes, with its check digits; another of at most 40 characters; else TAX_NUMBER_INVALID.'
const EXTRAS = 'Only what the plan sells, else EXTRA_NOT_SOLD.'

@InputType({ description: 'A new account, with its administrator.' })
export class CreatePartnerAccountInput {
  @Field(() => String, { description: NAME })
  name: string

  @Field(() => String, { nullable: true, description: LEGAL_NAME })
  legalName?: string | null

  @Field(() => TaxKindEnum, { nullable: true, description: TAX_KIND })
  taxKind?: TaxKind | null

  @Field(() => String, { nullable: true, description: TAX_NUMBER })
  taxNumber?: string | null

  @Field(() => ID, {
    description: 'An active plan of the own partner, else NOT_FOUND, PLAN_INACTIVE.',
  })
  planId: string

  @Field(() => [AccountExtraInput], { description: EXTRAS })
  extras: AccountExtraInput[]

  @Field(() => AccountSituationEnum, {
    description: 'DEMO or DEPLOYING, else ACCOUNT_SITUATION.',
  })
  situation: AccountSituation

  @Field(() => String, {
    description: `${NAME} Somebody who has an account keeps their own.`,
  })
  administratorName: string

  @Field(() => String, {
    description:
      'Where the invitation goes, and with what they sign in. A user who has it becomes the administrator.',
  })
  administratorEmail: string

  @Field(() => String, {
    description:
      "International (`+34 912 345 678`) or in the national form of the partner's country, else PHONE_MALFORMED.",
  })
  administratorPhone: string

  @Field(() => String, {
    description: 'Made by the client for this one wish: 1 to 100 visible ASCII characters.',
  })
  idempotencyKey: string
}

@InputType({ description: 'What an account is to be from now on: all of it.' })
export class ChangePartnerAccountInput {
  @Field(() => ID, { description: 'An account of the own partner, else NOT_FOUND.' })
  accountId: string

  @Field(() => Int, {
    description: 'The version that the viewer sees; another one answers CONFLICT.',
  })
  version: number

  @Field(() => String, { description: NAME })
  name: string

  @Field(() => String, { nullable: true, description: LEGAL_NAME })
  legalName?: string | null

  @Field(() => TaxKindEnum, { nullable: true, description: TAX_KIND })
  taxKind?: TaxKind | null

  @Field(() => String, { nullable: true, description: TAX_NUMBER })
  taxNumber?: string | null

  @Field(() => ID, {
    description:
      'The plan that it has, or an active one of the own partner, else NOT_FOUND, PLAN_INACTIVE. The tier of the plan becomes that of the ecosystem at once.',
  })
  planId: string

  @Field(() => [AccountExtraInput], { description: EXTRAS })
  extras: AccountExtraInput[]
}

@InputType({ description: 'Which logo is removed.' })
export class RemoveAccountLogoInput {
  @Field(() => ID, { description: 'An account of the own partner, else NOT_FOUND.' })
  accountId: string

  @Field(() => ID, { description: 'The logo that was seen; CONFLICT if it is another by now.' })
  logoId: string
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
