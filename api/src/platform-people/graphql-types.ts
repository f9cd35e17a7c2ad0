import type {
  App,
  Factor,
  Guesser,
  MembershipRole,
  MembershipStatus,
  PersonAct,
  PersonStake,
  StaffRole,
  UserStatus,
} from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { AdmProfile, AdmUserState } from 'shared-schema/partner-enums'
import {
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
  UseMiddleware,
} from 'type-graphql'
import { MembershipRoleEnum, MembershipStatusEnum } from '../ecosystems/graphql-enums.ts'
import { CodeInput } from '../identity/code-input.ts'
import { StaffRoleEnum, UserStatusEnum } from '../identity/graphql-enums.ts'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { AdmProfileEnum, AdmUserStateEnum } from '../partners/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { AppEnum, LanguageEnum } from '../platform/graphql/enums.ts'
import { FactorEnum, GuesserEnum, PersonActEnum, PersonStakeEnum } from './graphql-enums.ts'

@ObjectType('FactorLock', { description: 'What wrong tries have locked.' })
export class FactorLockType {
  @Field(() => FactorEnum, { description: 'What is locked.' })
  factor: Factor

  @Field(() => GuesserEnum, { description: 'For whom.' })
  guesser: Guesser

  @Field(() => GraphQLISODateTime, { description: 'Until when (UTC).' })
  until: Date
}

@ObjectType('PersonTeam', { description: "A place of a person in a partner's team." })
export class PersonTeamType {
  @Field(() => String, { description: 'What the partner is called.' })
  partnerName: string

  @Field(() => AdmProfileEnum, { description: 'What they may do there.' })
  profile: AdmProfile

  @Field(() => AdmUserStateEnum, {
    description: 'Whether the team lets them in; its block is apart from that of the platform.',
  })
  state: AdmUserState

  @Field(() => Boolean, { description: 'Whether they own the account of the partner.' })
  principal: boolean
}

@ObjectType('PlatformPerson', { description: 'A person as an operator sees them.' })
export class PlatformPersonType {
  @Field(() => ID, { description: 'Id of the user.' })
  id: string

  @Field(() => String, { description: 'What they call themself.' })
  name: string

  @Field(() => String, { description: 'The e-mail they sign in with.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => UserStatusEnum, { description: 'Whether they may sign in at all.' })
  status: UserStatus

  @Field(() => LanguageEnum, { nullable: true, description: 'Null until they choose one.' })
  language: Language | null

  @Field(() => GraphQLISODateTime, { description: 'Since when they have an account (UTC).' })
  createdAt: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they last did something anywhere (UTC); null for never.',
  })
  lastActiveAt: Date | null

  @Field(() => Boolean, { description: 'Whether they have set a password.' })
  passwordSet: boolean

  @Field(() => Boolean, { description: 'Whether they have MFA on.' })
  mfaOn: boolean

  @Field(() => Int, { description: 'How many passkeys they have.' })
  passkeyCount: number

  @Field(() => [String], {
    description: "What the companies' own sign-ins are called to which their account is linked.",
  })
  linkedSignOns: readonly string[]

  @Field(() => [StaffRoleEnum], { description: 'What they do as platform staff.' })
  staffRoles: readonly StaffRole[]

  @Field(() => PersonTeamType, {
    nullable: true,
    description: "Their place in a partner's team; null for none.",
  })
  team: PersonTeamType | null

  @Field(() => [FactorLockType], { description: 'What wrong tries have locked now.' })
  locks: readonly FactorLockType[]

  @Field(() => [PersonActEnum], {
    description: 'What the caller can do with them now; nothing with themself.',
  })
  allowedActs: readonly PersonAct[]

  @Field(() => [PersonStakeEnum], { description: 'What a block touches, as things stand now.' })
  atStake: readonly PersonStake[]
}

@ObjectType('PersonMembership', { description: 'A place of a person in an ecosystem.' })
export class PersonMembershipType {
  @Field(() => ID, { description: 'Id of the membership.' })
  id: string

  @Field(() => MembershipRoleEnum, { description: 'What they may do there.' })
  role: MembershipRole

  @Field(() => MembershipStatusEnum, { description: 'Whether they are blocked there.' })
  status: MembershipStatus

  @Field(() => GraphQLISODateTime, { description: 'When they joined (UTC).' })
  joinedAt: Date

  @Field(() => ID, { description: 'Id of the ecosystem.' })
  ecosystemId: string

  @Field(() => String, { description: 'What it is called.' })
  ecosystemName: string
}

@ObjectType({ description: 'One page of places of a person, in the order in which they joined.' })
export class PersonMembershipConnection extends connectionType(
  'PersonMembership',
  PersonMembershipType,
) {}

@ObjectType('PersonDevice', { description: 'A browser or phone on which a person is signed in.' })
export class PersonDeviceType {
  @Field(() => ID, { description: 'Id of the sign-in.' })
  id: string

  @Field(() => AppEnum, { description: 'The app that is signed in to.' })
  app: App

  @Field(() => String, { description: 'What the browser called itself at the sign-in.' })
  userAgent: string

  @Field(() => GraphQLISODateTime, { description: 'When it signed in (UTC).' })
  signedInAt: Date

  @Field(() => GraphQLISODateTime, { description: 'The last activity (UTC).' })
  lastSeenAt: Date
}

@ObjectType({ description: 'One page of the devices of a person, newest first.' })
export class PersonDeviceConnection extends connectionType('PersonDevice', PersonDeviceType) {}

@InputType({ description: 'A person with whom something is done.' })
export class PersonInput {
  @Field(() => ID, { description: 'Anybody but oneself (OWN_STAFF_ACCOUNT), else NOT_FOUND.' })
  personId: string
}

@InputType({
  description: 'A person, why something is done with them, and what proves the operator.',
})
export class PersonReasonInput extends CodeInput {
  @Field(() => ID, { description: 'Anybody but oneself (OWN_STAFF_ACCOUNT), else NOT_FOUND.' })
  personId: string

  @Field(() => String, {
    description: 'Why; the person reads it. 10 to 500 characters by default.',
  })
  reason: string
}

@InputType({
  description: 'What of a person is to be opened again, and what proves the operator.',
})
export class UnlockFactorInput extends CodeInput {
  @Field(() => ID, { description: 'Anybody but oneself (OWN_STAFF_ACCOUNT), else NOT_FOUND.' })
  personId: string

  @Field(() => FactorEnum, {
    description: 'What is locked, for whomever; else FACTOR_NOT_LOCKED.',
  })
  factor: Factor
}
