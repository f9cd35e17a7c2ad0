import type { AdmProfile, AdmUserState } from 'shared-schema/partner-enums'
import { Field, GraphQLISODateTime, ID, InputType, Int, ObjectType } from 'type-graphql'
import { Person } from '../identity/graphql-types.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { AdmProfileEnum, AdmUserStateEnum } from './graphql-enums.ts'

@ObjectType('Partner', {
  description: 'A company that looks after client ecosystems, with a team of its own.',
})
export class PartnerType {
  @Field(() => ID, { description: 'Id of the partner.' })
  id: string

  @Field(() => String, { description: '1 to 100 characters.' })
  name: string

  @Field(() => String, {
    description: 'ISO 3166 code of the country whose national phone numbers are understood.',
  })
  country: string
}

@ObjectType({ description: "The viewer's own place in a partner's team." })
export class OwnTeamPlace {
  @Field(() => ID, { description: 'Id of the ADM user that the viewer is.' })
  admUserId: string

  @Field(() => PartnerType, { description: 'Whose team it is.' })
  partner: PartnerType

  @Field(() => AdmProfileEnum, { description: 'What the viewer may do there.' })
  profile: AdmProfile

  @Field(() => String, { description: "The viewer's phone there, as E.164: `+34912345678`." })
  phone: string

  @Field(() => Boolean, { description: 'Whether the viewer owns the partner account.' })
  principal: boolean
}

@ObjectType({
  description: "The viewer's team, while the platform has suspended its partner.",
})
export class SuspendedTeam {
  @Field(() => String, { description: 'What the partner is called.' })
  partnerName: string

  @Field(() => GraphQLISODateTime, { description: 'Since when it is suspended (UTC).' })
  since: Date

  @Field(() => String, { description: 'Why, as the platform wrote.' })
  reason: string
}

@ObjectType('AdmUser', { description: "A person's place in a partner's team." })
export class AdmUserType {
  @Field(() => ID, { description: 'Id of the place, not of the user.' })
  id: string

  @Field(() => Person, { description: 'Who has the place.' })
  user: Person

  @Field(() => String, { description: 'As E.164, such as `+34912345678`.' })
  phone: string

  @Field(() => AdmProfileEnum, { description: 'What they may do.' })
  profile: AdmProfile

  @Field(() => AdmUserStateEnum, { description: 'Where the place stands.' })
  state: AdmUserState

  @Field(() => GraphQLISODateTime, { description: 'Since when it stands so (UTC).' })
  stateSince: Date

  @Field(() => Boolean, {
    description:
      'Whether they own the partner account; there is exactly one, whom nobody can block, delete or change.',
  })
  principal: boolean

  @Field(() => Boolean, { description: 'Whether they sign in with MFA.' })
  mfaOn: boolean

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they last signed in to any app (UTC); null for never.',
  })
  lastSignInAt: Date | null

  @Field(() => Int, {
    description: 'Devices on which they are signed in now, in any app.',
  })
  signedInDevices: number

  @Field(() => GraphQLISODateTime, { description: 'When they were invited (UTC).' })
  createdAt: Date
}

@ObjectType({ description: "One page of a partner's team, in the order of invitation." })
export class AdmUserConnection extends connectionType('AdmUser', AdmUserType) {
  @Field(() => Int, { description: 'ADM users that fit the search, on all pages.' })
  totalCount: number
}

const PHONE =
  "International (`+34 912 345 678`) or in the national form of the partner's country, else PHONE_MALFORMED."
const WHOM = 'One of the own team, else NOT_FOUND.'

@InputType({ description: 'A person to take into the team.' })
export class InviteAdmUserInput {
  @Field(() => String, {
    description:
      '1 to 100 characters with a letter or digit among them, else NAME_INVALID. Somebody who has an account keeps their own.',
  })
  name: string

  @Field(() => String, { description: 'Where the invitation goes, and with what they sign in.' })
  email: string

  @Field(() => String, { description: PHONE })
  phone: string

  @Field(() => AdmProfileEnum, { description: 'What they will be able to do.' })
  profile: AdmProfile

  @Field(() => String, {
    description: 'Made by the client for this one wish: 1 to 100 visible ASCII characters.',
  })
  idempotencyKey: string
}

@InputType({ description: 'What is to change of an ADM user.' })
export class ChangeAdmUserInput {
  @Field(() => ID, { description: WHOM })
  admUserId: string

  @Field(() => String, { description: PHONE })
  phone: string

  @Field(() => AdmProfileEnum, { description: 'What they may do from now on.' })
  profile: AdmProfile
}

@InputType({ description: 'Which ADM user.' })
export class AdmUserInput {
  @Field(() => ID, { description: WHOM })
  admUserId: string
}

@InputType({ description: 'Another e-mail that somebody is to make theirs.' })
export class ProposeAdmUserEmailInput {
  @Field(() => ID, {
    description: 'Somebody else of the own team; else NOT_FOUND, OWN_TEAM_PLACE.',
  })
  admUserId: string

  @Field(() => String, {
    description: 'The address; else EMAIL_MALFORMED, EMAIL_UNREACHABLE, EMAIL_UNCHANGED.',
  })
  newEmail: string
}

@InputType({ description: 'To whom the title of the Principal goes.' })
export class HandPrincipalOnInput {
  @Field(() => ID, {
    description:
      'An active Super Admin of the own team who has MFA on: NOT_FOUND in another team, else PRINCIPAL_UNFIT.',
  })
  admUserId: string

  @Field(() => String, {
    description: 'A fresh code of the own authenticator app, or a recovery code.',
  })
  code: string
}

@InputType({ description: "Another phone of the viewer's own." })
export class ChangeOwnTeamPhoneInput {
  @Field(() => String, { description: PHONE })
  phone: string
}
