import type { NoticeAct, NoticeState } from 'shared-schema/notice-enums'
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
import { ownPartnerId } from '../partners/team-act.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, asThemself, having, signedIn } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showingNothing } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { managingNotice } from './authority.ts'
import { changeNotice, deleteNotice, endNotice } from './change-notice.ts'
import { createNotice } from './create-notice.ts'
import { NoticeActEnum, NoticeStateEnum } from './graphql-enums.ts'
import {
  ChangeCustomNoticeInput,
  CreateCustomNoticeInput,
  CustomNoticeConnection,
  CustomNoticeInput,
  CustomNoticeType,
  DismissNoticeInput,
  NoteNoticesShownInput,
  NoticeAccount,
  ShownNotice,
} from './graphql-types.ts'
import {
  accountsOfNotices,
  type NoticeAccountView,
  type NoticeView,
  noticeOfId,
  noticesOf,
  runningNotices,
  zoneOfPartner,
} from './notice-list.ts'
import { manageNotices } from './permissions.ts'
import { dismissNotice, noteNoticesShown } from './read-notice.ts'
import { noticeActsIn, noticeStateAt } from './rules.ts'
import { type ShownNoticeView, shownNotices } from './shown-notices.ts'
import { customNoticeTopics } from './topics.ts'

const contentCodes = [
  'NOTICE_TEXT_MISSING',
  'NOTICE_TEXT_TOO_LONG',
  'NOTICE_AUDIENCE_EMPTY',
  'NOTICE_ACCOUNTS_TOO_MANY',
  'NOTICE_ENDS_BEFORE_START',
  'NOTICE_ENDS_IN_PAST',
  'NOTICE_RUNS_TOO_LONG',
] as const

@Resolver(() => CustomNoticeType)
export class CustomNoticeResolver {
  @Query(() => CustomNoticeConnection, {
    description: "The notices of the viewer's own partner. Super Admins and Support.",
  })
  @Authority({ who: having(manageNotices), underControl: 'REFUSED' })
  async customNotices(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('state', () => NoticeStateEnum, {
      nullable: true,
      description: 'Those that stand so now; all where it is left out.',
    })
    state: NoticeState | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CustomNoticeConnection> {
    const partnerId = ownPartnerId(person)
    const page = await noticesOf(platform, {
      ...pageRequest(asked, platform.settings),
      partnerId,
      state,
    })
    return { ...connectionOf(page), zone: await zoneOfPartner(platform, partnerId) }
  }

  @Query(() => CustomNoticeType, {
    description: "One notice of the viewer's own partner. Super Admins and Support.",
  })
  @Authority({ who: managingNotice, underControl: 'REFUSED' })
  customNotice(
    @Arg('id', () => ID, { description: 'A notice of the own partner, else NOT_FOUND.' })
    id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<NoticeView> {
    return noticeOfId(platform, ownPartnerId(person), id)
  }

  @FieldResolver(() => NoticeStateEnum, { description: 'Where it stands now, by the clock.' })
  @ShownTo(everyReader)
  state(@Root() notice: NoticeView): NoticeState {
    return noticeStateAt(notice, notice.now)
  }

  @FieldResolver(() => [NoticeActEnum], {
    description: 'What the viewer may do to it now; the app shows exactly these.',
  })
  @ShownTo(everyReader)
  allowedActions(@Root() notice: NoticeView): NoticeAct[] {
    return noticeActsIn(noticeStateAt(notice, notice.now))
  }

  @FieldResolver(() => [NoticeAccount], {
    description: 'The accounts that are chosen, by name; none where it is for all.',
  })
  @ShownTo(everyReader)
  accounts(
    @Root() { id }: NoticeView,
    @Ctx() context: RequestContext,
  ): Promise<readonly NoticeAccountView[]> {
    return context.load(accountsOfNotices, id)
  }

  @Subscription(() => Int, {
    description:
      "How many notices of the viewer's own partner run: now, and whenever one is changed, begins or ends. Super Admins and Support.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [customNoticeTopics.notices(ownPartnerId(context.person))],
        ({ platform, person }) => runningNotices(platform, ownPartnerId(person)),
      ),
  })
  @Authority({ who: having(manageNotices), underControl: 'REFUSED' })
  customNoticesChanged(@Root() running: number): number {
    return running
  }

  @Mutation(() => CustomNoticeType, {
    description:
      'Writes a notice to people of the own partner’s accounts. Super Admins and Support.',
  })
  @Answers(...contentCodes, 'NOTICES_FULL', 'IDEMPOTENCY_KEY_REUSED')
  @Authority({ who: having(manageNotices), underControl: 'REFUSED' })
  createCustomNotice(
    @Arg('input', () => CreateCustomNoticeInput, { description: 'The notice.' })
    { content, idempotencyKey: key }: CreateCustomNoticeInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<NoticeView> {
    return createNotice(platform, person, { content, key })
  }

  @Mutation(() => CustomNoticeType, {
    description: 'Changes a notice that is not over; open pages show it at once.',
  })
  @Answers(...contentCodes, 'NOTICE_BEGUN', 'CONFLICT')
  @Authority({ who: managingNotice, underControl: 'REFUSED' })
  changeCustomNotice(
    @Arg('input', () => ChangeCustomNoticeInput, { description: 'What it becomes.' })
    input: ChangeCustomNoticeInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<NoticeView> {
    return changeNotice(platform, person, input)
  }

  @Mutation(() => CustomNoticeType, { description: 'Ends a running notice at once.' })
  @Answers('CONFLICT')
  @Authority({ who: managingNotice, underControl: 'REFUSED' })
  endCustomNotice(
    @Arg('input', () => CustomNoticeInput, { description: 'Which notice.' })
    { noticeId }: CustomNoticeInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<NoticeView> {
    return endNotice(platform, person, noticeId)
  }

  @Mutation(() => Boolean, { description: 'Deletes a notice, for everybody and at once.' })
  @Authority({ who: managingNotice, underControl: 'REFUSED' })
  async deleteCustomNotice(
    @Arg('input', () => CustomNoticeInput, { description: 'Which notice.' })
    { noticeId }: CustomNoticeInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await deleteNotice(platform, person, noticeId)
    return true
  }
}

@Resolver()
export class ShownNoticeResolver {
  @Subscription(() => [ShownNotice], {
    description:
      'The notices that the viewer sees, the most pressing first: now, and whenever one begins, ends or is changed. Under control those of the member in view, of whom nothing is noted.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [],
        async ({ platform, person }) => {
          const { value, ...snapshot } = await shownNotices(platform, person)
          return { ...snapshot, value: { notices: value } }
        },
        context.platform.settings.CUSTOM_NOTICE_PUSH_SECONDS,
      ),
  })
  @Authority({
    who: signedIn,
    underControl: 'OPEN',
    shows: showingNothing('Notices of the partner stand above every page, and say nothing of it.'),
  })
  shownNoticesChanged(
    @Root() { notices }: { notices: readonly ShownNoticeView[] },
  ): readonly ShownNotice[] {
    return notices
  }

  @Mutation(() => Boolean, {
    description:
      'Notes that a page has shown notices to the viewer, each once for each person. Never under control.',
  })
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async noteNoticesShown(
    @Arg('input', () => NoteNoticesShownInput, { description: 'Which notices.' })
    { noticeIds }: NoteNoticesShownInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await noteNoticesShown(platform, person, noticeIds)
    return true
  }

  @Mutation(() => Boolean, {
    description:
      'Hides a notice from the viewer on all their devices. Never under control: what a controller dismisses is not dismissed for the member.',
  })
  @Answers('NOTICE_NOT_DISMISSIBLE')
  @Authority({ who: asThemself, underControl: 'REFUSED' })
  async dismissNotice(
    @Arg('input', () => DismissNoticeInput, { description: 'Which notice.' })
    { noticeId }: DismissNoticeInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await dismissNotice(platform, person, noticeId)
    return true
  }
}
