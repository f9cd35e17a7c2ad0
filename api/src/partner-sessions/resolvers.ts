import {
  Arg,
  Args,
  Ctx,
  FieldResolver,
  ID,
  Mutation,
  Query,
  Resolver,
  Root,
  Subscription,
} from 'type-graphql'
import { AccessSessionType, EcosystemAccess } from '../access/graphql-types.ts'
import { control, readAccess } from '../access/permissions.ts'
import { accessTopics } from '../access/topics.ts'
import type { RecordedChange } from '../audit/changes-under.ts'
import { RecordedChangeType, RecordedLookType } from '../audit/graphql-types.ts'
import type { RecordedLook } from '../audit/looks-under.ts'
import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { mfaCodes } from '../identity/answers.ts'
import { teamPlace } from '../partners/team-place.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, having } from '../platform/authority.ts'
import { found } from '../platform/errors.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { showingNothing } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { refuseClosedAccount } from './account.ts'
import { ecosystemOfSession, enteringAccount, viewingController } from './authority.ts'
import { endOwnPartnerSession, endPartnerSessionAsAccount } from './end-partner-session.ts'
import {
  NextViewType,
  PartnerSessionConnection,
  PartnerSessionInput,
  PartnerSessionType,
  StartPartnerSessionInput,
  ViewAsInput,
  ViewableMemberConnection,
  ViewableMemberType,
  ViewedMemberType,
  ViewInsteadInput,
} from './graphql-types.ts'
import { membersToView } from './members-to-view.ts'
import {
  changesOfSessions,
  looksOfSessions,
  type PartnerSessionView,
  partnerSessionOf,
  pastSessionsOf,
  reasonsOfSessions,
  runningSessionsOf,
  sessionsInAccount,
  type ViewedMember,
  viewsOfSessions,
} from './partner-session-lists.ts'
import { accessAccounts, endAccess } from './permissions.ts'
import { startPartnerSession } from './start-partner-session.ts'
import { partnerTab, viewAs, viewBack, viewInstead } from './view-as.ts'
import { waysBack } from './views.ts'

const SEARCH =
  'Part of a name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.'
const VIEWING = { who: viewingController, underControl: 'OPEN' } as const

@Resolver()
export class PartnerSessionResolver {
  @Query(() => ViewableMemberConnection, {
    description:
      "The members as whom the viewer could enter an account of their partner: active ones, never the viewer's own. Super Admins and Support.",
  })
  @Answers('BAD_USER_INPUT', 'ACCOUNT_CANCELLED', 'PARTNER_ACCESS_OFF', 'NO_ONE_TO_VIEW_AS')
  @Authority({ who: enteringAccount, underControl: 'REFUSED' })
  async membersToView(
    @Arg('ecosystemId', () => ID, { description: 'An account of the own partner, else NOT_FOUND.' })
    ecosystemId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Ctx() { platform, person }: RequestContext,
  ) {
    await refuseClosedAccount(platform, person, ecosystemId)
    const request = pageRequest(asked, platform.settings)
    const about = { ecosystemId, controllerId: person.user.id, search }
    return connectionOf(await membersToView(platform, { ...request, ...about }))
  }

  @Query(() => ViewableMemberConnection, {
    description:
      "The members as whom the controller of a tab could go on, for a session of a partner's team; also where its own member is in view no more.",
  })
  @Answers('CONTEXT_CHANGED', 'ACCESS_SESSION_ENDED', 'BAD_USER_INPUT', 'NO_ONE_TO_VIEW_AS')
  @Authority({
    who: anyone,
    underControl: 'OPEN',
    shows: showingNothing(
      'Whom to view as: the list from which the controller chose before the session, as themself. Each choice is on the record.',
    ),
  })
  async membersToViewInTab(
    @Arg('accessContext', () => String, {
      description: 'The access context of the tab, else CONTEXT_CHANGED.',
    })
    accessContext: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, { nullable: true, description: SEARCH }) search: string | null,
    @Ctx() { platform, presented }: RequestContext,
  ) {
    const { controller, ecosystemId } = await partnerTab(platform, { ...presented, accessContext })
    const request = pageRequest(asked, platform.settings)
    const about = { ecosystemId, controllerId: controller.user.id, search }
    return connectionOf(await membersToView(platform, { ...request, ...about }))
  }

  @Query(() => PartnerSessionConnection, {
    description: "The viewer's own sessions in accounts that are over. Super Admins and Support.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: having(accessAccounts), underControl: 'REFUSED' })
  async ownPastPartnerSessions(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ) {
    const { admUserId } = found(teamPlace.of(person))
    return connectionOf(
      await pastSessionsOf(platform, admUserId, pageRequest(asked, platform.settings)),
    )
  }

  @Query(() => PartnerSessionConnection, {
    description:
      "The sessions of the partner's team in an ecosystem, running and past ones, for its administrator.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: havingIn(readAccess, ecosystemAt('ecosystemId')), underControl: 'REFUSED' })
  async partnerSessions(
    @Arg('ecosystemId', () => ID, {
      description: 'Which ecosystem: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ) {
    return connectionOf(
      await sessionsInAccount(platform, ecosystemId, pageRequest(asked, platform.settings)),
    )
  }

  @Subscription(() => [PartnerSessionType], {
    description:
      "The viewer's own running sessions in accounts: a snapshot first, then at each change, at the warning and every few seconds. Super Admins and Support.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([accessTopics.controlledBy(context.person.user.id)], ({ platform, person }) =>
        runningSessionsOf(platform, person.user.id),
      ),
  })
  @Authority({ who: having(accessAccounts), underControl: 'REFUSED' })
  ownPartnerSessionsChanged(@Root() sessions: PartnerSessionType[]): PartnerSessionType[] {
    return sessions
  }

  @Mutation(() => PartnerSessionType, {
    description:
      'Enters an account of the own partner as one of its members, for a limited time; while a session of the viewer runs there, gives that one. Super Admins and Support.',
  })
  @Answers(
    'FORBIDDEN',
    'ACCOUNT_CANCELLED',
    'PARTNER_ACCESS_OFF',
    'NO_ONE_TO_VIEW_AS',
    ...reasonCodes,
    ...mfaCodes,
  )
  @Authority({ who: enteringAccount, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async startPartnerSession(
    @Arg('input', () => StartPartnerSessionInput) input: StartPartnerSessionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerSessionView> {
    return partnerSessionOf(platform, await startPartnerSession(platform, person, input))
  }

  @Mutation(() => NextViewType, {
    description: 'This tab goes on as another member; the end of the session stays.',
  })
  @Answers('NOT_FOUND', 'ACCESS_SESSION_ENDED', 'ENVIRONMENT_NOT_ALLOWED')
  @Authority(VIEWING)
  viewAs(
    @Arg('input', () => ViewAsInput) { membershipId }: ViewAsInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<NextViewType> {
    return viewAs(platform, person, membershipId)
  }

  @Mutation(() => NextViewType, {
    description: 'This tab goes back to the member viewed before, `AccessSession.back`.',
  })
  @Answers('NOT_FOUND', 'ACCESS_SESSION_ENDED', 'ENVIRONMENT_NOT_ALLOWED')
  @Authority(VIEWING)
  viewBack(@Ctx() { platform, person }: RequestContext): Promise<NextViewType> {
    return viewBack(platform, person)
  }

  @Mutation(() => NextViewType, {
    description:
      'A tab whose member is in view no more goes on as the one chosen. To be sent without an access context.',
  })
  @Answers(
    'CONTEXT_CHANGED',
    'ACCESS_SESSION_ENDED',
    'NOT_FOUND',
    'FORBIDDEN',
    'ENVIRONMENT_NOT_ALLOWED',
  )
  @Authority({ who: anyone, underControl: 'REFUSED' })
  viewInstead(
    @Arg('input', () => ViewInsteadInput) { accessContext, membershipId }: ViewInsteadInput,
    @Ctx() { platform, presented }: RequestContext,
  ): Promise<NextViewType> {
    return viewInstead(platform, { ...presented, accessContext }, membershipId)
  }

  @Mutation(() => PartnerSessionType, { description: 'Ends an own session in an account.' })
  @Answers('NOT_FOUND', 'ACCESS_SESSION_ENDED')
  @Authority({ who: having(control), underControl: 'REFUSED' })
  async endPartnerSession(
    @Arg('input', () => PartnerSessionInput) { accessSessionId }: PartnerSessionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerSessionView> {
    await endOwnPartnerSession(platform, person, accessSessionId)
    return partnerSessionOf(platform, accessSessionId)
  }

  @Mutation(() => PartnerSessionType, {
    description:
      "The administrator of an ecosystem ends a session of the partner's team in it; one that is over stays as it is.",
  })
  @Authority({ who: havingIn(endAccess, ecosystemOfSession), underControl: 'REFUSED' })
  async endPartnerSessionAsAccount(
    @Arg('input', () => PartnerSessionInput) { accessSessionId }: PartnerSessionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerSessionView> {
    await endPartnerSessionAsAccount(platform, person, accessSessionId)
    return partnerSessionOf(platform, accessSessionId)
  }
}

@Resolver(() => PartnerSessionType)
export class PartnerSessionFields {
  @FieldResolver(() => [ViewedMemberType], {
    description: 'Whom it viewed, one after the other (at most 50).',
  })
  @ShownTo(everyReader)
  views(
    @Root() { id }: PartnerSessionView,
    @Ctx() context: RequestContext,
  ): Promise<readonly ViewedMember[]> {
    return context.load(viewsOfSessions, id)
  }

  @FieldResolver(() => [RecordedChangeType], {
    description: 'Every change made in it, oldest first (at most 100).',
  })
  @ShownTo(everyReader)
  changes(
    @Root() { id }: PartnerSessionView,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecordedChange[]> {
    return context.load(changesOfSessions, id)
  }

  @FieldResolver(() => [RecordedLookType], {
    description:
      'Every page that was looked at, in the order of the first look; on the record a minute later at most.',
  })
  @ShownTo(everyReader)
  lookedAt(
    @Root() { id }: PartnerSessionView,
    @Ctx() context: RequestContext,
  ): Promise<readonly RecordedLook[]> {
    return context.load(looksOfSessions, id)
  }
}

@Resolver(() => AccessSessionType)
export class AccessSessionBack {
  @FieldResolver(() => ViewableMemberType, {
    nullable: true,
    description:
      'The member viewed before, to whom `viewBack` leads; null without one who can still be viewed.',
  })
  @ShownTo(everyReader)
  back(
    @Root() { id, kind }: AccessSessionType,
    @Ctx() context: RequestContext,
  ): Promise<ViewableMemberType | null> | null {
    return kind === 'PARTNER' ? context.load(waysBack, id) : null
  }
}

@Resolver(() => EcosystemAccess)
export class EcosystemAccessReason {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why a partner's team entered; null for other kinds of access.",
  })
  @ShownTo(everyReader)
  reason(
    @Root() { id, kind }: EcosystemAccess,
    @Ctx() context: RequestContext,
  ): Promise<string | null> | null {
    return kind === 'PARTNER' ? context.load(reasonsOfSessions, id) : null
  }
}
