import type { EndedBy, Environment, MembershipRole } from 'shared-schema/enums'
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { EndedByEnum } from '../access/graphql-enums.ts'
import { EnvironmentEnum, MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'
import { connectionType } from '../platform/graphql/connections.ts'

@ObjectType('ViewableMember', {
  description: "A member as whom a partner's team can view an account.",
})
export class ViewableMemberType {
  @Field(() => ID, { description: 'Id of the membership.' })
  id: string

  @Field(() => String, { description: 'What they call themself.' })
  name: string

  @Field(() => String, { description: 'Their e-mail address.' })
  email: string

  @Field(() => MembershipRoleEnum, { description: 'What they are in the ecosystem.' })
  role: MembershipRole

  @Field(() => [EnvironmentEnum], { description: 'What plan, role and modules open to them.' })
  environments: readonly Environment[]
}

@ObjectType({
  description: 'One page of the members to view as, in the order in which they joined.',
})
export class ViewableMemberConnection extends connectionType(
  'ViewableMember',
  ViewableMemberType,
) {}

@ObjectType('PartnerSession', {
  description: "A session of a partner's team in one of the partner's accounts.",
})
export class PartnerSessionType {
  @Field(() => ID, { description: 'Id of the access session, for openEnvironment.' })
  id: string

  @Field(() => ID, { description: 'The account.' })
  ecosystemId: string

  @Field(() => String, { description: 'The name of the account.' })
  ecosystemName: string

  @Field(() => String, { description: 'Whose team it is.' })
  partnerName: string

  @Field(() => String, { description: 'Who is, or was, really at the keyboard.' })
  controllerName: string

  @Field(() => String, { description: 'Why they entered.' })
  reason: string

  @Field(() => Date, { description: 'When access opened (UTC).' })
  startedAt: Date

  @Field(() => Date, { description: 'The instant at which the system closes it (UTC).' })
  endsAt: Date

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it runs (UTC).' })
  endedAt: Date | null

  @Field(() => EndedByEnum, { nullable: true, description: 'What ended it; null while it runs.' })
  endedBy: EndedBy | null

  @Field(() => Int, { description: 'Seconds before the end at which both sides are warned.' })
  warningSeconds: number

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date

  @Field(() => String, {
    nullable: true,
    description: 'The member in view, or the last one; null while nobody is in view.',
  })
  viewedName: string | null

  @Field(() => MembershipRoleEnum, {
    nullable: true,
    description: 'What that member is in the ecosystem; null for nobody, and for a former member.',
  })
  viewedRole: MembershipRole | null

  @Field(() => [EnvironmentEnum], {
    description: 'What can be opened as the member in view; nothing once it is over.',
  })
  environments: readonly Environment[]
}

@ObjectType({ description: 'One page of sessions, the newest first.' })
export class PartnerSessionConnection extends connectionType(
  'PartnerSession',
  PartnerSessionType,
) {}

@ObjectType('ViewedMember', { description: 'A member whom a session viewed for a while.' })
export class ViewedMemberType {
  @Field(() => String, { description: 'What they call themself.' })
  name: string

  @Field(() => Date, { description: 'When they came into view (UTC).' })
  from: Date

  @Field(() => Date, { nullable: true, description: 'Until when; null while in view (UTC).' })
  until: Date | null
}

@ObjectType('NextView', { description: 'How a tab goes on after another member came into view.' })
export class NextViewType {
  @Field(() => String, {
    description:
      'What this tab sends from now on as `x-access-session` (header) or `accessSession` (connectionParams). Opaque.',
  })
  accessContext: string

  @Field(() => String, { description: 'Where to go in this app, such as `/`.' })
  path: string
}

@InputType({ description: 'Which account to enter, as whom, why, and a proof.' })
export class StartPartnerSessionInput {
  @Field(() => ID, { description: 'An account of the own partner, else NOT_FOUND.' })
  ecosystemId: string

  @Field(() => ID, {
    description:
      'One of `membersToView`, else NOT_FOUND; FORBIDDEN for a membership of the viewer’s own.',
  })
  membershipId: string

  @Field(() => String, {
    description: 'Why, for the people of the account: `limits.partnerReasonLength` characters.',
  })
  reason: string

  @Field(() => String, {
    description: 'A fresh code of the own authenticator app, or a recovery code.',
  })
  code: string
}

@InputType({ description: "A session of a partner's team." })
export class PartnerSessionInput {
  @Field(() => ID, { description: 'Id of the access session.' })
  accessSessionId: string
}

@InputType({ description: 'Another member to view as, from a tab of the session.' })
export class ViewAsInput {
  @Field(() => ID, {
    description:
      'An active member of the ecosystem, else NOT_FOUND; FORBIDDEN for a membership of the controller’s own.',
  })
  membershipId: string
}

@InputType({ description: 'A member to view as, in a tab whose own is in view no more.' })
export class ViewInsteadInput {
  @Field(() => String, {
    description: 'The access context that the tab has had until now, else CONTEXT_CHANGED.',
  })
  accessContext: string

  @Field(() => ID, { description: 'An active member of the ecosystem, else NOT_FOUND.' })
  membershipId: string
}
