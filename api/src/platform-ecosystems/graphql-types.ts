import type { EcosystemSituation, Module, Plan } from 'shared-schema/enums'
import type { TaxKind } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { EcosystemSituationEnum, ModuleEnum, PlanEnum } from '../ecosystems/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { TaxKindEnum } from '../partner-accounts/graphql-enums.ts'
import { PartnerType } from '../partners/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'

@ObjectType('PlatformEcosystem', { description: 'An ecosystem as an operator sees it.' })
export class PlatformEcosystemType {
  @Field(() => ID, { description: 'Id of the ecosystem.' })
  id: string

  @Field(() => String, { description: 'As its administrator or an operator chose.' })
  name: string

  @Field(() => String, {
    nullable: true,
    description: 'Who it is for the law, as the platform knows it.',
  })
  legalName: string | null

  @Field(() => TaxKindEnum, { nullable: true, description: 'Null without a tax number.' })
  taxKind: TaxKind | null

  @Field(() => String, { nullable: true, description: 'Without dots and dashes.' })
  taxNumber: string | null

  @Field(() => PlanEnum, { description: 'What was bought.' })
  plan: Plan

  @Field(() => [ModuleEnum], { description: 'The optional parts that are active.' })
  modules: Module[]

  @Field(() => EcosystemSituationEnum, { description: 'Whether it is in use.' })
  situation: EcosystemSituation

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when it is so (UTC); null for one that was never suspended or closed.',
  })
  situationSince: Date | null

  @Field(() => String, { nullable: true, description: 'Why it is suspended or closed.' })
  situationReason: string | null

  @Field(() => GraphQLISODateTime, { description: 'When it was created (UTC).' })
  createdAt: Date

  @Field(() => Int, {
    description:
      'Counts the changes of what its form shows: give the one that was read to `changeEcosystem`.',
  })
  version: number

  @Field(() => Person, { description: 'Who runs it; there is exactly one.' })
  administrator: Person

  @Field(() => PartnerType, {
    nullable: true,
    description: 'Which partner looks after it; null where none does.',
  })
  partner: PartnerType | null

  @Field(() => Boolean, {
    description: 'Whether that partner sells it its plan, so that only the partner changes it.',
  })
  planOfPartner: boolean

  @Field(() => Int, { description: 'Members, blocked ones included.' })
  memberCount: number
}

@ObjectType({ description: 'One page of ecosystems, in the order of their names.' })
export class PlatformEcosystemConnection extends connectionType(
  'PlatformEcosystem',
  PlatformEcosystemType,
) {
  @Field(() => Int, {
    description: 'Ecosystems that fit, on all pages; of very many only so many as a search counts.',
  })
  totalCount: number

  @Field(() => Boolean, { description: 'Whether there are more than `totalCount`.' })
  totalIsMore: boolean
}

@InputType({ description: 'Which ecosystems are listed; what is left out does not narrow.' })
export class PlatformEcosystemFilterInput {
  @Field(() => EcosystemSituationEnum, { nullable: true, description: 'In this situation.' })
  situation?: EcosystemSituation | null

  @Field(() => PlanEnum, { nullable: true, description: 'With this plan.' })
  plan?: Plan | null

  @Field(() => ID, {
    nullable: true,
    description: 'Looked after by this partner; BAD_USER_INPUT for what can be no id.',
  })
  partnerId?: string | null
}

@InputType()
abstract class EcosystemForm {
  @Field(() => String, {
    description: '1 to 100 characters with a letter or digit among them, else NAME_INVALID.',
  })
  name: string

  @Field(() => String, { nullable: true, description: 'As a name; null for none.' })
  legalName?: string | null

  @Field(() => TaxKindEnum, {
    nullable: true,
    description:
      'What kind of number `taxNumber` is; BAD_USER_INPUT if there is a number of no kind.',
  })
  taxKind?: TaxKind | null

  @Field(() => String, {
    nullable: true,
    description:
      'With or without dots and dashes; TAX_NUMBER_INVALID where its check digits are not right.',
  })
  taxNumber?: string | null

  @Field(() => PlanEnum, { description: 'What is bought.' })
  plan: Plan

  @Field(() => [ModuleEnum], {
    description: 'All that are to be active; MODULE_NOT_IN_PLAN for one that the plan has not.',
  })
  modules: Module[]
}

@InputType({ description: 'A new ecosystem with its administrator.' })
export class CreateEcosystemInput extends EcosystemForm {
  @Field(() => String, {
    description: 'Name of the administrator; somebody who has a password keeps their own.',
  })
  administratorName: string

  @Field(() => String, {
    description:
      'ADMINISTRATOR_NOT_ADDABLE for staff and blocked people; EMAIL_MALFORMED, EMAIL_UNREACHABLE.',
  })
  administratorEmail: string

  @Field(() => ID, { description: 'A UUID that the caller makes: the same one never creates two.' })
  idempotencyKey: string
}

@InputType({ description: 'An ecosystem, and everything that its form shows.' })
export class ChangeEcosystemInput extends EcosystemForm {
  @Field(() => ID, { description: 'Which ecosystem, else NOT_FOUND.' })
  ecosystemId: string

  @Field(() => Int, { description: 'As it was read: CONFLICT if somebody changed it since.' })
  version: number
}

@InputType({ description: 'An ecosystem, and the situation into which it is brought.' })
export class ChangeEcosystemSituationInput {
  @Field(() => ID, { description: 'Which ecosystem, else NOT_FOUND.' })
  ecosystemId: string

  @Field(() => EcosystemSituationEnum, {
    description: 'One of `allowedSituations`, else ECOSYSTEM_SITUATION.',
  })
  situation: EcosystemSituation

  @Field(() => String, {
    nullable: true,
    description: 'Needed for SUSPENDED and CLOSED; the administrator reads it.',
  })
  reason?: string | null
}
