import type { StaffAct } from 'shared-schema/enums'
import { staffActs } from 'shared-schema/enums'
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
import { RecordedEventConnection, RecordPageArgs } from '../audit/graphql-types.ts'
import { recordConnection, recordRequest } from '../audit/record-request.ts'
import { recordedEvents } from '../audit/recorded-events.ts'
import { emailCodes, mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { blockStaff, changeStaffRoles, signOutStaff, unblockStaff } from './change-staff.ts'
import { StaffActEnum } from './graphql-enums.ts'
import { historyActions } from './history-actions.ts'
import { inviteStaff, resendStaffInvitation, withdrawStaffInvitation } from './invite-staff.ts'
import {
  ChangeStaffRolesInput,
  InviteStaffInput,
  ProtectedStaffInput,
  ReasonedStaffInput,
  StaffFilterInput,
  StaffMemberConnection,
  StaffMemberInput,
  StaffMemberType,
} from './member-types.ts'
import { manageStaff } from './permissions.ts'
import { actRefusal } from './rules.ts'
import { type StaffView, staffCount, staffMemberOf, staffMembers } from './staff-members.ts'
import { staffTopics } from './topics.ts'

const OPERATOR = { who: having(manageStaff), underControl: 'REFUSED' } as const
const WITH_CODE = { ...OPERATOR, counted: 'SENSITIVE' } as const
const PROTECTED = ['OWN_STAFF_ACCOUNT', 'STAFF_SITUATION', ...mfaCodes] as const

@Resolver(() => StaffMemberType)
export class StaffMemberResolver {
  @Query(() => StaffMemberConnection, {
    description: "All of the platform's staff, and who is invited. Operators.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority(OPERATOR)
  async staffMembers(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Part of the name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.',
    })
    search: string | null,
    @Arg('filter', () => StaffFilterInput, {
      nullable: true,
      description: 'Who is listed; without it all.',
    })
    filter: StaffFilterInput | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<StaffMemberConnection> {
    const page = await staffMembers(platform, {
      ...pageRequest(asked, platform.settings),
      search,
      filter: filter ?? {},
    })
    const { totalCount, totalIsMore } = page
    return { ...connectionOf(page), totalCount, totalIsMore }
  }

  @Query(() => StaffMemberType, {
    description: 'One member of staff, or somebody who is invited. Operators.',
  })
  @Authority(OPERATOR)
  staffMember(
    @Arg('id', () => ID, {
      description: 'Who; NOT_FOUND also once an invitation was accepted or taken back.',
    })
    id: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<StaffView> {
    return staffMemberOf(platform, id)
  }

  @Query(() => RecordedEventConnection, {
    description:
      'What became of a member of staff or of an invitation, newest first: account, roles, blocks and MFA. What they do in their own profile is theirs. Operators.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(OPERATOR)
  async staffMemberRecord(
    @Arg('staffId', () => ID, { description: 'Whose, else NOT_FOUND.' }) staffId: string,
    @Args(() => RecordPageArgs) asked: RecordPageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const { id } = await staffMemberOf(platform, staffId)
    const request = recordRequest(
      { chain: { kind: 'PLATFORM', id: null } },
      asked,
      { targetId: id, actions: historyActions },
      platform.settings,
    )
    const page = await recordedEvents(platform, { ...request, viewerId: person.user.id })
    return recordConnection(request, page)
  }

  @Subscription(() => Int, {
    description:
      'How many are staff or invited; sent at the start, and again whenever anything of them changes. Of very many only so many as a search counts. Operators.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([staffTopics.staff()], async ({ platform }) => ({
        value: await staffCount(platform),
      })),
  })
  @Authority(OPERATOR)
  staffChanged(@Root() people: number): number {
    return people
  }

  @FieldResolver(() => [StaffActEnum], {
    description: 'What the viewer can do to them now; nothing to themself.',
  })
  @ShownTo(everyReader)
  allowedActions(
    @Root() member: StaffView,
    @Ctx() { person }: RequestContext,
  ): readonly StaffAct[] {
    const { id } = person.user
    const self = member.id === id
    const askedForReset = member.mfaReset?.askedBy.id === id
    const standing = { ...member, mfaReset: member.mfaReset?.step ?? null }
    return staffActs.filter((act) => actRefusal(act, standing, { self, askedForReset }) === null)
  }

  @Mutation(() => StaffMemberType, {
    description:
      'Invites somebody to be staff, with an MFA code: a link leads to a password and an authenticator app, and before both are set there is no account. Operators.',
  })
  @Answers(
    'NAME_INVALID',
    'BAD_USER_INPUT',
    ...emailCodes,
    'EMAIL_TAKEN',
    'ALREADY_INVITED',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
    ...mfaCodes,
  )
  @Authority(WITH_CODE)
  inviteStaff(
    @Arg('input', () => InviteStaffInput, { description: 'Who, and as what.' })
    input: InviteStaffInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return inviteStaff(platform, person, input)
  }

  @Mutation(() => StaffMemberType, {
    description: 'Mails the link of an invitation again; the earlier one is void. Operators.',
  })
  @Answers('STAFF_SITUATION', 'MAIL_TOO_SOON', 'MAIL_LIMIT_REACHED')
  @Authority(OPERATOR)
  resendStaffInvitation(
    @Arg('input', () => StaffMemberInput, { description: 'Whose invitation.' })
    { staffId }: StaffMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return resendStaffInvitation(platform, person, staffId)
  }

  @Mutation(() => Boolean, {
    description: 'Takes an invitation back: its link opens nothing any more. Operators.',
  })
  @Answers('STAFF_SITUATION')
  @Authority(OPERATOR)
  async withdrawStaffInvitation(
    @Arg('input', () => StaffMemberInput, { description: 'Whose invitation.' })
    { staffId }: StaffMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await withdrawStaffInvitation(platform, person, staffId)
    return true
  }

  @Mutation(() => StaffMemberType, {
    description:
      'Gives a member of staff other roles, with an MFA code; what they opened by a role that they lose ends at once. Nobody changes their own. Operators.',
  })
  @Answers(
    ...PROTECTED,
    'CONFLICT',
    'OPERATOR_NEEDS_MFA',
    'LAST_OPERATOR',
    'BAD_USER_INPUT',
    'MAIL_LIMIT_REACHED',
  )
  @Authority(WITH_CODE)
  changeStaffRoles(
    @Arg('input', () => ChangeStaffRolesInput, { description: 'Whose, and which.' })
    input: ChangeStaffRolesInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return changeStaffRoles(platform, person, input)
  }

  @Mutation(() => StaffMemberType, {
    description:
      'Keeps a member of staff out, with a reason and an MFA code; all their devices are signed out. Operators.',
  })
  @Answers(...PROTECTED, 'LAST_OPERATOR', ...reasonCodes)
  @Authority(WITH_CODE)
  blockStaff(
    @Arg('input', () => ReasonedStaffInput, { description: 'Whom, and why.' })
    input: ReasonedStaffInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return blockStaff(platform, person, input)
  }

  @Mutation(() => StaffMemberType, {
    description: 'Lets a blocked member of staff in again, with an MFA code. Operators.',
  })
  @Answers(...PROTECTED)
  @Authority(WITH_CODE)
  unblockStaff(
    @Arg('input', () => ProtectedStaffInput, { description: 'To whom it is done.' })
    input: ProtectedStaffInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return unblockStaff(platform, person, input)
  }

  @Mutation(() => StaffMemberType, {
    description: 'Signs a member of staff out of all their devices, in every app. Operators.',
  })
  @Answers('OWN_STAFF_ACCOUNT', 'STAFF_SITUATION')
  @Authority(OPERATOR)
  signOutStaff(
    @Arg('input', () => StaffMemberInput, { description: 'To whom it is done.' })
    { staffId }: StaffMemberInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<StaffView> {
    return signOutStaff(platform, person, staffId)
  }
}
