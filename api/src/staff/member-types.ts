import type { MfaResetStep, StaffRole, StaffSituation } from 'shared-schema/enums'
import {
  Field,
  GraphQLISODateTime,
  ID,
  InputType,
  Int,
  ObjectType,
  UseMiddleware,
} from 'type-graphql'
import { StaffRoleEnum } from '../identity/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import { MfaResetStepEnum, StaffSituationEnum } from './graphql-enums.ts'

@ObjectType({ description: "A reset of a member of staff's MFA that is under way." })
export class MfaResetType {
  @Field(() => MfaResetStepEnum, { description: 'How far it is.' })
  step: MfaResetStep

  @Field(() => String, { description: 'Why it is wanted.' })
  reason: string

  @Field(() => Person, { description: 'The operator who asked for it.' })
  askedBy: Person

  @Field(() => GraphQLISODateTime, { description: 'When it was asked for (UTC).' })
  askedAt: Date

  @Field(() => GraphQLISODateTime, {
    description: 'Until then another operator can confirm it (UTC).',
  })
  expiresAt: Date

  @Field(() => Person, {
    nullable: true,
    description: 'The operator who confirmed it; null while none has.',
  })
  confirmedBy: Person | null

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When the link to a new authenticator app is sent, unless it is stopped (UTC); null until it is confirmed.',
  })
  dueAt: Date | null
}

@ObjectType('StaffMember', {
  description: "A member of the platform's staff, or somebody who is invited to be one.",
})
export class StaffMemberType {
  @Field(() => ID, { description: 'Id of the user; of the invitation while they are invited.' })
  id: string

  @Field(() => StaffSituationEnum, { description: 'Where they stand.' })
  situation: StaffSituation

  @Field(() => String, { description: '1 to 100 characters.' })
  name: string

  @Field(() => String, { description: 'The e-mail to sign in with.' })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => [StaffRoleEnum], { description: 'What they do; at least one.' })
  roles: readonly StaffRole[]

  @Field(() => Boolean, { description: 'Whether they sign in with MFA.' })
  mfaOn: boolean

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'When they last did anything in any app (UTC); null for never.',
  })
  lastActiveAt: Date | null

  @Field(() => Int, { description: 'Devices on which they are signed in now, in any app.' })
  signedInDevices: number

  @Field(() => GraphQLISODateTime, {
    description: 'When the account was made, or the invitation sent (UTC).',
  })
  since: Date

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description: 'Until when the link of the invitation is good (UTC); null for an account.',
  })
  invitedUntil: Date | null

  @Field(() => MfaResetType, {
    nullable: true,
    description: 'The reset of their MFA; null while none is under way.',
  })
  mfaReset: MfaResetType | null

  @Field(() => Int, {
    description:
      'Active operators with MFA beside them, counted to two: so many take a reset of MFA.',
  })
  otherOperators: number
}

@ObjectType({ description: 'One page of staff, in the order of their names.' })
export class StaffMemberConnection extends connectionType('StaffMember', StaffMemberType) {
  @Field(() => Int, {
    description: 'Those that fit, on all pages; of very many only so many as a search counts.',
  })
  totalCount: number

  @Field(() => Boolean, { description: 'Whether there are more than `totalCount`.' })
  totalIsMore: boolean
}

@InputType({ description: 'Which members of staff are listed; what is left out does not narrow.' })
export class StaffFilterInput {
  @Field(() => StaffSituationEnum, { nullable: true, description: 'In this situation.' })
  situation?: StaffSituation | null

  @Field(() => StaffRoleEnum, { nullable: true, description: 'With this role among theirs.' })
  role?: StaffRole | null
}

const CODE = 'A fresh MFA code of the operator, a recovery code, or the answer of a passkey.'
const REASON = 'Why; the person reads it.'

@InputType({ description: 'Somebody who is to be staff.' })
export class InviteStaffInput {
  @Field(() => String, { description: '1 to 100 characters, else NAME_INVALID.' })
  name: string

  @Field(() => String, {
    description:
      'EMAIL_TAKEN if a user has it, ALREADY_INVITED if an invitation waits for it; EMAIL_MALFORMED, EMAIL_UNREACHABLE.',
  })
  email: string

  @Field(() => [StaffRoleEnum], { description: 'At least one, else BAD_USER_INPUT.' })
  roles: StaffRole[]

  @Field(() => String, { description: CODE })
  code: string

  @Field(() => ID, { description: 'A UUID that the caller makes: the same one never creates two.' })
  idempotencyKey: string
}

@InputType({ description: 'A member of staff, or somebody who is invited.' })
export class StaffMemberInput {
  @Field(() => ID, { description: 'Whom, else NOT_FOUND.' })
  staffId: string
}

@InputType({ description: 'A member of staff, and what proves the operator.' })
export class ProtectedStaffInput extends StaffMemberInput {
  @Field(() => String, { description: CODE })
  code: string
}

@InputType({ description: 'A member of staff, what proves the operator, and why.' })
export class ReasonedStaffInput extends ProtectedStaffInput {
  @Field(() => String, { description: REASON })
  reason: string
}

@InputType({ description: 'Other roles for a member of staff.' })
export class ChangeStaffRolesInput extends ProtectedStaffInput {
  @Field(() => [StaffRoleEnum], {
    description: 'Their roles as they were read: CONFLICT if somebody changed them since.',
  })
  seen: StaffRole[]

  @Field(() => [StaffRoleEnum], {
    description: 'All that they are to have; at least one, else BAD_USER_INPUT.',
  })
  roles: StaffRole[]
}

@ObjectType('MfaResetPage', {
  description: 'What stands behind the e-mailed link that stops a reset of MFA.',
})
export class MfaResetPageType {
  @Field(() => String, { description: 'Whose MFA it is.' })
  name: string

  @Field(() => GraphQLISODateTime, { description: 'When the reset was asked for (UTC).' })
  askedAt: Date

  @Field(() => String, { description: 'Why, as the operator wrote it.' })
  reason: string

  @Field(() => GraphQLISODateTime, {
    nullable: true,
    description:
      'When the link to a new authenticator app is sent (UTC); null while no second operator has confirmed it.',
  })
  dueAt: Date | null
}
