import type { AdmUserAct } from 'shared-schema/partner-enums'
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
import { emailCodes, mfaCodes } from '../identity/answers.ts'
import { Viewer } from '../identity/graphql-types.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, asThemself, having } from '../platform/authority.ts'
import { found } from '../platform/errors.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { type AdmUserView, admUserOfId, admUsersOf, allowedActs, teamSize } from './adm-users.ts'
import { havingInTeam } from './authority.ts'
import {
  blockAdmUser,
  changeAdmUser,
  changeOwnTeamPhone,
  deleteAdmUser,
  signOutAdmUser,
  unblockAdmUser,
} from './change-adm-user.ts'
import { AdmUserActEnum } from './graphql-enums.ts'
import {
  AdmUserConnection,
  AdmUserInput,
  AdmUserType,
  ChangeAdmUserInput,
  ChangeOwnTeamPhoneInput,
  HandPrincipalOnInput,
  InviteAdmUserInput,
  OwnTeamPlace,
  ProposeAdmUserEmailInput,
  SuspendedTeam,
} from './graphql-types.ts'
import { handPrincipalOn } from './hand-principal-on.ts'
import { inviteAdmUser, resendTeamInvitation } from './invite-adm-user.ts'
import { ownTeamPlace, suspendedTeam } from './own-place.ts'
import { manageTeam, readTeam } from './permissions.ts'
import { proposeAdmUserEmail } from './propose-email.ts'
import { ownPartnerId } from './team-act.ts'
import { partnerTopics } from './topics.ts'

const MANAGER = { who: havingInTeam(manageTeam), underControl: 'REFUSED' } as const
const PROTECTED = ['OWN_TEAM_PLACE', 'PRINCIPAL_PROTECTED'] as const
const WHICH = 'Which ADM user.'

@Resolver(() => AdmUserType)
export class AdmUserResolver {
  @Query(() => AdmUserConnection, {
    description: "The people of the viewer's own team. Super Admins.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readTeam), underControl: 'REFUSED' })
  async admUsers(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Part of a name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.',
    })
    search: string | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserConnection> {
    const page = await admUsersOf(platform, {
      ...pageRequest(asked, platform.settings),
      partnerId: ownPartnerId(person),
      search,
    })
    return { ...connectionOf(page), totalCount: page.totalCount }
  }

  @Query(() => AdmUserType, { description: "One person of the viewer's own team. Super Admins." })
  @Authority({ who: havingInTeam(readTeam), underControl: 'REFUSED' })
  admUser(
    @Arg('id', () => ID, { description: 'One of the own team, else NOT_FOUND.' }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return admUserOfId(platform, ownPartnerId(person), id)
  }

  @FieldResolver(() => [AdmUserActEnum], {
    description: 'What the viewer may do to this person now.',
  })
  @ShownTo(everyReader)
  allowedActions(
    @Root() admUser: AdmUserView,
    @Ctx() { platform, person }: RequestContext,
  ): AdmUserAct[] {
    return allowedActs(platform, person, admUser)
  }

  @Subscription(() => Int, {
    description:
      "How many people have a place in the viewer's own team: now, and at each change of any of them. Super Admins.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([partnerTopics.team(ownPartnerId(context.person))], ({ platform, person }) =>
        teamSize(platform, ownPartnerId(person)),
      ),
  })
  @Authority({ who: having(readTeam), underControl: 'REFUSED' })
  teamChanged(@Root() people: number): number {
    return people
  }

  @Mutation(() => AdmUserType, {
    description:
      'Takes a person into the own team: with a link to set a password, or at once if they have one. Super Admins.',
  })
  @Answers(
    'NAME_INVALID',
    ...emailCodes,
    'PHONE_MALFORMED',
    'ALREADY_IN_TEAM',
    'ADM_USER_NOT_ADDABLE',
    'TEAM_FULL',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({ who: having(manageTeam), underControl: 'REFUSED' })
  inviteAdmUser(
    @Arg('input', () => InviteAdmUserInput, { description: 'Who, and as what.' })
    input: InviteAdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return inviteAdmUser(platform, person, input)
  }

  @Mutation(() => AdmUserType, {
    description: 'Mails the link of an invitation again; the earlier one is void. Super Admins.',
  })
  @Answers(
    ...PROTECTED,
    'ADM_USER_STATE',
    'EMAIL_UNREACHABLE',
    'SERVICE_UNAVAILABLE',
    'MAIL_TOO_SOON',
    'MAIL_LIMIT_REACHED',
  )
  @Authority(MANAGER)
  resendTeamInvitation(
    @Arg('input', () => AdmUserInput, { description: WHICH }) { admUserId }: AdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return resendTeamInvitation(platform, person, admUserId)
  }

  @Mutation(() => AdmUserType, {
    description: 'Gives an ADM user another phone or profile. Super Admins.',
  })
  @Answers(...PROTECTED, 'PHONE_MALFORMED')
  @Authority(MANAGER)
  changeAdmUser(
    @Arg('input', () => ChangeAdmUserInput, { description: 'Whom, and what changes.' })
    input: ChangeAdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return changeAdmUser(platform, person, input)
  }

  @Mutation(() => AdmUserType, {
    description:
      'Keeps an ADM user out of the team, at once; elsewhere they stay what they are. Super Admins.',
  })
  @Answers(...PROTECTED, 'ADM_USER_STATE')
  @Authority(MANAGER)
  blockAdmUser(
    @Arg('input', () => AdmUserInput, { description: WHICH }) { admUserId }: AdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return blockAdmUser(platform, person, admUserId)
  }

  @Mutation(() => AdmUserType, { description: 'Lets a blocked ADM user in again. Super Admins.' })
  @Answers(...PROTECTED, 'ADM_USER_STATE')
  @Authority(MANAGER)
  unblockAdmUser(
    @Arg('input', () => AdmUserInput, { description: WHICH }) { admUserId }: AdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return unblockAdmUser(platform, person, admUserId)
  }

  @Mutation(() => Boolean, {
    description:
      'Ends a place in the team; the person keeps all else, and may be invited again. Super Admins.',
  })
  @Answers(...PROTECTED)
  @Authority(MANAGER)
  async deleteAdmUser(
    @Arg('input', () => AdmUserInput, { description: WHICH }) { admUserId }: AdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await deleteAdmUser(platform, person, admUserId)
    return true
  }

  @Mutation(() => AdmUserType, {
    description: 'Signs an ADM user out of all their devices, in every app. Super Admins.',
  })
  @Answers('OWN_TEAM_PLACE', 'ADM_USER_STATE')
  @Authority(MANAGER)
  signOutAdmUser(
    @Arg('input', () => AdmUserInput, { description: WHICH }) { admUserId }: AdmUserInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return signOutAdmUser(platform, person, admUserId)
  }

  @Mutation(() => AdmUserType, {
    description:
      'Proposes another e-mail to an ADM user. It changes nothing: their present address is told, and only they make it theirs. Super Admins.',
  })
  @Answers(...PROTECTED, 'ADM_USER_STATE', ...emailCodes, 'EMAIL_UNCHANGED', 'MAIL_LIMIT_REACHED')
  @Authority(MANAGER)
  proposeAdmUserEmail(
    @Arg('input', () => ProposeAdmUserEmailInput, { description: 'To whom, and which.' })
    input: ProposeAdmUserEmailInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return proposeAdmUserEmail(platform, person, input)
  }

  @Mutation(() => AdmUserType, {
    description:
      'Hands the title of the Principal on, with an MFA code. The present Principal only, else FORBIDDEN.',
  })
  @Answers('OWN_TEAM_PLACE', 'PRINCIPAL_UNFIT', 'MAIL_LIMIT_REACHED', ...mfaCodes)
  @Authority({ ...MANAGER, counted: 'SENSITIVE' })
  handPrincipalOn(
    @Arg('input', () => HandPrincipalOnInput, { description: 'To whom, and the code.' })
    input: HandPrincipalOnInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AdmUserView> {
    return handPrincipalOn(platform, person, input)
  }
}

@Resolver(() => Viewer)
export class OwnTeamPlaceResolver {
  @FieldResolver(() => OwnTeamPlace, {
    nullable: true,
    description:
      "The viewer's place in a partner's team; null without one, and under an access session.",
  })
  @ShownTo(everyReader)
  team(@Ctx() { platform, person }: RequestContext): Promise<OwnTeamPlace | null> {
    return ownTeamPlace(platform, person)
  }

  @FieldResolver(() => SuspendedTeam, {
    nullable: true,
    description:
      'Why the viewer can do nothing in their team: the platform has suspended the partner. Null for everybody else, and under an access session.',
  })
  @ShownTo(everyReader)
  suspendedTeam(@Ctx() { platform, person }: RequestContext): Promise<SuspendedTeam | null> {
    return suspendedTeam(platform, person)
  }

  @Mutation(() => OwnTeamPlace, {
    description: "Gives another phone of one's own in the team; whoever is in none gets FORBIDDEN.",
  })
  @Answers('FORBIDDEN', 'PHONE_MALFORMED')
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async changeOwnTeamPhone(
    @Arg('input', () => ChangeOwnTeamPhoneInput, { description: 'The phone.' })
    { phone }: ChangeOwnTeamPhoneInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<OwnTeamPlace> {
    await changeOwnTeamPhone(platform, person, phone)
    return found(await ownTeamPlace(platform, person))
  }
}
