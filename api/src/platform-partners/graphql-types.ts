import type { PartnerSituation } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../platform/graphql/connections.ts'
import { PartnerSituationEnum } from './graphql-enums.ts'

@ObjectType('PlatformPartner', {
  description: 'A partner of the platform, or a partner to be, for operators.',
})
export class PlatformPartnerType {
  @Field(() => ID, {
    description: 'Id of the partner: the same before and after its Principal has come.',
  })
  id: string

  @Field(() => PartnerSituationEnum, { description: 'How it stands.' })
  situation: PartnerSituation

  @Field(() => String, { description: 'What it is called.' })
  name: string

  @Field(() => String, {
    description: 'ISO 3166 code of the country whose national phone numbers are understood.',
  })
  country: string

  @Field(() => String, {
    description: 'IANA name of the time zone in which its days and months begin.',
  })
  zone: string

  @Field(() => String, { description: 'Name of its Principal, or of who will be.' })
  principalName: string

  @Field(() => String, { description: 'Their e-mail.' })
  principalEmail: string

  @Field(() => GraphQLISODateTime, {
    description: 'When it was created, or its Principal was last invited (UTC).',
  })
  since: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when the invitation is good (UTC); null for a partner that exists.',
  })
  invitedUntil: Date | null

  @Field(() => String, {
    nullable: true,
    description: 'Name of the operator who invited; null for a partner that exists.',
  })
  invitedBy: string | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Since when it is suspended (UTC).',
  })
  suspendedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Why it is suspended.' })
  suspensionReason: string | null

  @Field(() => Int, { description: 'Ecosystems that it looks after, in whatever situation.' })
  accountCount: number
}

@ObjectType({
  description: 'One page of partners and partners to be, in the order of their names.',
})
export class PlatformPartnerConnection extends connectionType(
  'PlatformPartner',
  PlatformPartnerType,
) {
  @Field(() => Int, {
    description: 'Partners that fit, on all pages; of very many only so many as a search counts.',
  })
  totalCount: number

  @Field(() => Boolean, { description: 'Whether there are more than `totalCount`.' })
  totalIsMore: boolean
}

@InputType({ description: 'Which partners are listed; what is left out does not narrow.' })
export class PlatformPartnerFilterInput {
  @Field(() => PartnerSituationEnum, { nullable: true, description: 'In this situation.' })
  situation?: PartnerSituation | null
}

@InputType({ description: 'A new partner with its Principal.' })
export class CreatePartnerInput {
  @Field(() => String, {
    description:
      '1 to 100 characters with a letter or digit among them, else NAME_INVALID; PARTNER_NAME_TAKEN if a partner, or one to be, is called so.',
  })
  name: string

  @Field(() => String, { description: 'ISO 3166 code, such as `BR`; else BAD_USER_INPUT.' })
  country: string

  @Field(() => String, { description: 'IANA name, such as `America/Bahia`; TIME_ZONE_UNKNOWN.' })
  zone: string

  @Field(() => String, {
    description: 'Name of the Principal; somebody who has an account keeps their own.',
  })
  principalName: string

  @Field(() => String, {
    description:
      'PRINCIPAL_IS_STAFF, PRINCIPAL_BLOCKED, PRINCIPAL_IN_TEAM for whoever is in the team of a partner, ALREADY_INVITED; EMAIL_MALFORMED, EMAIL_UNREACHABLE.',
  })
  principalEmail: string

  @Field(() => String, {
    description:
      'International (`+55 71 99999-0000`) or in the national form of the country, else PHONE_MALFORMED.',
  })
  principalPhone: string

  @Field(() => ID, { description: 'A UUID that the caller makes: the same one never creates two.' })
  idempotencyKey: string
}

@InputType({ description: 'Which partner.' })
export class PlatformPartnerInput {
  @Field(() => ID, { description: 'A partner, or a partner to be; else NOT_FOUND.' })
  partnerId: string
}

@InputType({ description: 'Which partner, and why.' })
export class SuspendPartnerInput {
  @Field(() => ID, { description: 'One that works: NOT_FOUND, PARTNER_SITUATION.' })
  partnerId: string

  @Field(() => String, { description: 'Everybody in its team reads it.' })
  reason: string
}

@InputType({ description: 'An ecosystem, and who looks after it before and after.' })
export class MoveEcosystemInput {
  @Field(() => ID, { description: 'Which ecosystem, else NOT_FOUND.' })
  ecosystemId: string

  @Field(() => ID, {
    nullable: true,
    description:
      'The partner that looks after it, as it was read; null for none. CONFLICT if it is another by now.',
  })
  fromPartnerId?: string | null

  @Field(() => ID, {
    nullable: true,
    description:
      'The partner that is to look after it; null for none. NOT_FOUND, PARTNER_SUSPENDED, PARTNER_SITUATION for a partner to be.',
  })
  toPartnerId?: string | null
}
