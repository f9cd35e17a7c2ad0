import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Int,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { emailCodes, newPasswordCodes } from '../identity/answers.ts'
import { Viewer } from '../identity/graphql-types.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, asThemself, signedIn } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showing } from '../platform/shown-pages.ts'
import { ShownTo } from '../platform/shown-to.ts'
import {
  acceptMemberInvitation,
  declineMemberInvitation,
  declineMemberInvitationByLink,
  joinByInvitation,
  memberInvitationPage,
} from './answer-invitation.ts'
import { ecosystemAt, ecosystemOfInvitation, havingIn } from './authority.ts'
import {
  InviteMemberInput,
  JoinByInvitationInput,
  MemberInvitationConnection,
  MemberInvitationInput,
  MemberInvitationLinkInput,
  MemberInvitationPage,
  MemberInvitationType,
  OwnMemberInvitation,
  OwnMemberInvitationInput,
} from './invitation-graphql-types.ts'
import { ownInvitations, pendingInvitationCount, pendingInvitations } from './invitation-list.ts'
import { inviteMember, resendMemberInvitation, revokeMemberInvitation } from './invite-member.ts'
import { manageMembers, readMembers } from './permissions.ts'
import { ecosystemPages } from './shown-pages.ts'
import { ecosystemTopics } from './topics.ts'

const READER = {
  who: havingIn(readMembers, ecosystemAt('ecosystemId')),
  underControl: 'OPEN',
  shows: showing(ecosystemPages.invitations),
} as const
const ADMINISTER = {
  who: havingIn(manageMembers, ecosystemOfInvitation('input.invitationId')),
  underControl: 'OPEN',
  counted: 'EVERY_TRY',
} as const
/** Only the invited person decides whether to become a member, never a controller (AS11). */
const ANSWER = { who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' } as const
const BY_LINK = { who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' } as const

@Resolver(() => MemberInvitationType)
export class InvitationResolver {
  @Query(() => MemberInvitationConnection, {
    description: 'The pending invitations of an ecosystem, for its administrator.',
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority(READER)
  async memberInvitations(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose invitations: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<MemberInvitationConnection> {
    const request = pageRequest(asked, platform.settings)
    return connectionOf(await pendingInvitations(platform, { ...request, ecosystemId }))
  }

  @Subscription(() => Int, {
    description:
      'How many invitations of an ecosystem are pending: now, and at each change of any of them.',
    subscribe: ({ context, args }: { context: RequestContext; args: { ecosystemId: string } }) =>
      context.follow([ecosystemTopics.invitations(args.ecosystemId)], ({ platform }) =>
        pendingInvitationCount(platform, args.ecosystemId),
      ),
  })
  @Authority(READER)
  memberInvitationsChanged(
    @Root() count: number,
    @Arg('ecosystemId', () => ID, {
      description: 'Whose invitations: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    _ecosystemId: string,
  ): number {
    return count
  }

  @Mutation(() => MemberInvitationType, {
    description:
      'Invites a person to be a member and mails them a link; they become a member when they accept. The answer is the same whether or not a user has the address. Administrators; under an access session not for platform staff, and not for another role than the person had.',
  })
  @Answers(
    ...emailCodes,
    'NAME_INVALID',
    'ROLE_NOT_ASSIGNABLE',
    'ALREADY_MEMBER',
    'ALREADY_INVITED',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
    'STAFF_NOT_ADMITTED',
    'REFUSED_UNDER_CONTROL',
  )
  @Authority({
    who: havingIn(manageMembers, ecosystemAt('input.ecosystemId')),
    underControl: 'OPEN',
    counted: 'EVERY_TRY',
  })
  inviteMember(
    @Arg('input', () => InviteMemberInput) input: InviteMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MemberInvitationType> {
    return inviteMember(platform, person, input)
  }

  @Mutation(() => MemberInvitationType, {
    description:
      'Mails the link of a pending invitation again; it lasts anew, and the earlier link is void. Administrators.',
  })
  @Answers(
    'EMAIL_UNREACHABLE',
    'SERVICE_UNAVAILABLE',
    'INVITATION_ENDED',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
    'STAFF_NOT_ADMITTED',
    'REFUSED_UNDER_CONTROL',
  )
  @Authority(ADMINISTER)
  resendMemberInvitation(
    @Arg('input', () => MemberInvitationInput) { invitationId }: MemberInvitationInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MemberInvitationType> {
    return resendMemberInvitation(platform, person, invitationId)
  }

  @Mutation(() => MemberInvitationType, {
    description: 'Takes a pending invitation back; its link is void at once. Administrators.',
  })
  @Answers('INVITATION_ENDED')
  @Authority(ADMINISTER)
  revokeMemberInvitation(
    @Arg('input', () => MemberInvitationInput) { invitationId }: MemberInvitationInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<MemberInvitationType> {
    return revokeMemberInvitation(platform, person, invitationId)
  }
}

@Resolver()
export class InvitationAnswerResolver {
  @Query(() => MemberInvitationPage, {
    description: "What an invitation's link stands for; consumes nothing.",
  })
  @Answers('LINK_INVALID')
  @Authority(BY_LINK)
  memberInvitationPage(
    @Arg('token', () => String, { description: "The link's secret." }) token: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<MemberInvitationPage> {
    return memberInvitationPage(platform, token)
  }

  @Mutation(() => Boolean, {
    description:
      "Accepts an invitation to the viewer's address; the membership begins at once. Platform staff who were invited under an access session can not accept.",
  })
  @Answers('NOT_FOUND', 'INVITATION_ENDED', 'ALREADY_MEMBER', 'INVITATION_NEEDS_OWNER')
  @Authority(ANSWER)
  async acceptMemberInvitation(
    @Arg('input', () => OwnMemberInvitationInput) { invitationId }: OwnMemberInvitationInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await acceptMemberInvitation(platform, person, invitationId)
    return true
  }

  @Mutation(() => Boolean, {
    description: "Declines an invitation to the viewer's address.",
  })
  @Answers('NOT_FOUND', 'INVITATION_ENDED')
  @Authority(ANSWER)
  async declineMemberInvitation(
    @Arg('input', () => OwnMemberInvitationInput) { invitationId }: OwnMemberInvitationInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await declineMemberInvitation(platform, person, invitationId)
    return true
  }

  @Mutation(() => Boolean, {
    description: 'Declines an invitation by its link, without signing in.',
  })
  @Answers('LINK_INVALID')
  @Authority(BY_LINK)
  async declineMemberInvitationByLink(
    @Arg('input', () => MemberInvitationLinkInput) { token }: MemberInvitationLinkInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await declineMemberInvitationByLink(platform, origin, token)
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Somebody new accepts an invitation by its link: sets name and password and is a member.',
  })
  @Answers(
    'LINK_INVALID',
    'NAME_INVALID',
    'INVITATION_NEEDS_SIGN_IN',
    'INVITATION_NEEDS_OWNER',
    'EMAIL_TAKEN',
    ...newPasswordCodes,
  )
  @Authority(BY_LINK)
  async joinByInvitation(
    @Arg('input', () => JoinByInvitationInput) input: JoinByInvitationInput,
    @Ctx() { platform, origin }: RequestContext,
  ): Promise<boolean> {
    await joinByInvitation(platform, origin, input)
    return true
  }
}

@Resolver(() => Viewer)
export class OwnInvitationResolver {
  @FieldResolver(() => [OwnMemberInvitation], {
    description:
      "The oldest 20 invitations that wait for the viewer's answer; none under an access session.",
  })
  @ShownTo(asThemself)
  memberInvitations(@Ctx() { platform, person }: RequestContext): Promise<OwnMemberInvitation[]> {
    return ownInvitations(platform, person)
  }
}
