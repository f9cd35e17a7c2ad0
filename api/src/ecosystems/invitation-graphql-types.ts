import type { InvitedAccount, MemberInvitationState, MembershipRole } from 'shared-schema/enums'
import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from 'type-graphql'
import { connectionType } from '../platform/graphql/connections.ts'
import {
  InvitedAccountEnum,
  MemberInvitationStateEnum,
  MembershipRoleEnum,
} from './graphql-enums.ts'

@ObjectType('MemberInvitation', {
  description:
    'An invitation to be a member, as its ecosystem sees it: what was typed, and nothing about a user who may have the address.',
})
export class MemberInvitationType {
  @Field(() => ID, { description: 'Id of the invitation.' })
  id: string

  @Field(() => String, { description: 'The address that the link was mailed to.' })
  email: string

  @Field(() => String, { description: 'The name that the administrator typed.' })
  name: string

  @Field(() => MembershipRoleEnum, { description: 'The role that acceptance gives.' })
  role: MembershipRole

  @Field(() => MemberInvitationStateEnum, { description: 'Where it stands.' })
  state: MemberInvitationState

  @Field(() => GraphQLISODateTime, { description: 'When it was first sent (UTC).' })
  invitedAt: Date

  @Field(() => GraphQLISODateTime, { description: 'From when on it is EXPIRED (UTC).' })
  expiresAt: Date
}

@ObjectType({
  description: 'One page of pending invitations, in the order in which they were made.',
})
export class MemberInvitationConnection extends connectionType(
  'MemberInvitation',
  MemberInvitationType,
) {}

@ObjectType({ description: 'An invitation that waits for the viewer.' })
export class OwnMemberInvitation {
  @Field(() => ID, { description: 'Id for acceptMemberInvitation and declineMemberInvitation.' })
  id: string

  @Field(() => String, { description: 'The ecosystem that invites.' })
  ecosystemName: string

  @Field(() => String, { description: 'Who invited.' })
  invitedBy: string

  @Field(() => MembershipRoleEnum, { description: 'The role that acceptance gives.' })
  role: MembershipRole

  @Field(() => GraphQLISODateTime, { description: 'Until when it can be answered (UTC).' })
  expiresAt: Date
}

@ObjectType({
  description: "What the page of an invitation's link shows before a button is pressed.",
})
export class MemberInvitationPage extends OwnMemberInvitation {
  @Field(() => String, { description: 'The invited address.' })
  email: string

  @Field(() => String, { description: 'The name that the administrator typed.' })
  name: string

  @Field(() => InvitedAccountEnum, { description: 'How the invited person accepts.' })
  account: InvitedAccount
}

@InputType({ description: 'A person to invite into an ecosystem.' })
export class InviteMemberInput {
  @Field(() => ID, {
    description: 'The ecosystem to invite into: NOT_FOUND for a stranger, FORBIDDEN for a member.',
  })
  ecosystemId: string

  @Field(() => String, {
    description: 'Where the invitation goes; else EMAIL_MALFORMED, EMAIL_UNREACHABLE.',
  })
  email: string

  @Field(() => String, {
    description:
      '1 to 100 characters with a letter or digit among them, else NAME_INVALID. A user who has the address keeps their own name.',
  })
  name: string

  @Field(() => MembershipRoleEnum, { description: 'ATTENDANT or USER, else ROLE_NOT_ASSIGNABLE.' })
  role: MembershipRole

  @Field(() => String, {
    description: '1 to 100 visible ASCII characters, new for each invitation.',
  })
  idempotencyKey: string
}

@InputType({ description: 'An invitation of an ecosystem, by its id.' })
export class MemberInvitationInput {
  @Field(() => ID, {
    description: 'NOT_FOUND for a stranger, FORBIDDEN for a member who is no administrator.',
  })
  invitationId: string
}

@InputType({ description: 'An invitation that waits for the viewer, by its id.' })
export class OwnMemberInvitationInput {
  @Field(() => ID, { description: 'One of `viewer.memberInvitations`, else NOT_FOUND.' })
  invitationId: string
}

@InputType({ description: "An invitation, by its link's secret." })
export class MemberInvitationLinkInput {
  @Field(() => String, {
    description:
      'What stands behind the `#` of the e-mailed address, good once; else LINK_INVALID.',
  })
  token: string
}

@InputType({ description: 'Name and password of somebody new who accepts an invitation.' })
export class JoinByInvitationInput extends MemberInvitationLinkInput {
  @Field(() => String, {
    description: 'What they call themself: 1 to 100 characters, else NAME_INVALID.',
  })
  name: string

  @Field(() => String, {
    description: '12 to 256 characters by default, none of the common ones.',
  })
  newPassword: string
}
