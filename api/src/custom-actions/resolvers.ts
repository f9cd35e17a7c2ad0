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
import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { readEcosystem } from '../ecosystems/permissions.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showingNothing } from '../platform/shown-pages.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { managingCustomAction } from './authority.ts'
import {
  changeCustomAction,
  createCustomAction,
  deleteCustomAction,
  switchCustomAction,
} from './change-custom-action.ts'
import {
  type ChosenAccount,
  type CustomActionView,
  chosenAccounts,
  customActionOfId,
  customActionsOf,
  customActionTotal,
} from './custom-actions.ts'
import {
  ChangeCustomActionInput,
  CreateCustomActionInput,
  CustomActionAccountType,
  CustomActionConnection,
  type CustomActionContentInput,
  CustomActionFilterInput,
  CustomActionInput,
  CustomActionType,
  OwnCustomActionType,
  SwitchCustomActionInput,
} from './graphql-types.ts'
import {
  liveOwnCustomActions,
  type OwnCustomAction,
  ownCustomActions,
} from './own-custom-actions.ts'
import { manageCustomActions } from './permissions.ts'
import { customActionTopics } from './topics.ts'

const MANAGER = { who: managingCustomAction, underControl: 'REFUSED' } as const
const WRITTEN = ['NAME_INVALID', 'CUSTOM_ADDRESS_REFUSED', 'BAD_USER_INPUT', 'NOT_FOUND'] as const

/** What is left out of the input is null. */
const contentOf = <Input extends CustomActionContentInput>(input: Input) => ({
  ...input,
  category: input.category ?? null,
  place: input.place ?? null,
  accountIds: input.accountIds ?? null,
})

@Resolver(() => CustomActionType)
export class CustomActionResolver {
  @Query(() => CustomActionConnection, {
    description:
      "The custom menus and actions of the viewer's own partner. Super Admins and Support.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(manageCustomActions), underControl: 'REFUSED' })
  async customActions(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('filter', () => CustomActionFilterInput, {
      nullable: true,
      description: 'Which are listed; without it all.',
    })
    filter: CustomActionFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CustomActionConnection> {
    const page = await customActionsOf(platform, {
      ...pageRequest(asked, platform.settings),
      partnerId: ownPartnerId(person),
      filter: filter ?? {},
    })
    // The pages hold views; what they lack of the type is resolved below.
    return { ...connectionOf(page), totalCount: page.totalCount } as CustomActionConnection
  }

  @Query(() => CustomActionType, {
    description: "A custom menu or action of the viewer's own partner. Super Admins and Support.",
  })
  @Authority(MANAGER)
  customAction(
    @Arg('id', () => ID, { description: 'One of the own partner, else NOT_FOUND.' }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CustomActionView> {
    return customActionOfId(platform, ownPartnerId(person), id)
  }

  @FieldResolver(() => [CustomActionAccountType], {
    description: 'The chosen accounts, by name; empty where it is for all.',
  })
  @ShownTo(everyReader)
  accounts(
    @Root() { id }: CustomActionView,
    @Ctx() context: RequestContext,
  ): Promise<readonly ChosenAccount[]> {
    return context.load(chosenAccounts, id)
  }

  @Subscription(() => Int, {
    description:
      "How many custom menus and actions the viewer's own partner has: now, and at each change of any. Super Admins and Support.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [customActionTopics.customActions(ownPartnerId(context.person))],
        ({ platform, person }) => customActionTotal(platform, ownPartnerId(person)),
      ),
  })
  @Authority({ who: having(manageCustomActions), underControl: 'REFUSED' })
  customActionsChanged(@Root() total: number): number {
    return total
  }

  @Mutation(() => CustomActionType, {
    description:
      'Adds a menu or an action to the pages of accounts, where it is seen at once. Super Admins and Support.',
  })
  @Answers(...WRITTEN, 'CUSTOM_ACTIONS_FULL', 'IDEMPOTENCY_KEY_REUSED')
  @Authority({ who: having(manageCustomActions), underControl: 'REFUSED' })
  createCustomAction(
    @Arg('input', () => CreateCustomActionInput, { description: 'What it is to be.' })
    input: CreateCustomActionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CustomActionView> {
    return createCustomAction(platform, person, contentOf(input))
  }

  @Mutation(() => CustomActionType, {
    description: 'Changes a custom menu or action, on all pages at once. Super Admins and Support.',
  })
  @Answers(...WRITTEN, 'CONFLICT')
  @Authority(MANAGER)
  changeCustomAction(
    @Arg('input', () => ChangeCustomActionInput, { description: 'Which, and what it is to be.' })
    input: ChangeCustomActionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CustomActionView> {
    return changeCustomAction(platform, person, contentOf(input))
  }

  @Mutation(() => CustomActionType, {
    description: 'Hides a custom menu or action, or shows it again. Super Admins and Support.',
  })
  @Authority(MANAGER)
  switchCustomAction(
    @Arg('input', () => SwitchCustomActionInput, { description: 'Which, and how.' })
    input: SwitchCustomActionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CustomActionView> {
    return switchCustomAction(platform, person, input)
  }

  @Mutation(() => Boolean, {
    description: 'Deletes a custom menu or action. Super Admins and Support.',
  })
  @Authority(MANAGER)
  async deleteCustomAction(
    @Arg('input', () => CustomActionInput, { description: 'Which one of the own partner.' })
    { customActionId }: CustomActionInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await deleteCustomAction(platform, person, customActionId)
    return true
  }
}

const READER = {
  who: havingIn(readEcosystem, ecosystemAt('ecosystemId')),
  underControl: 'OPEN',
  shows: showingNothing(
    'The menus of the partner stand on every page; at an attendance, that it was looked at is on the record.',
  ),
} as const
const WHOSE = 'In which ecosystem: NOT_FOUND for a stranger.'
const AT_CONTACT =
  'With an attendance that the viewer sees, else NOT_FOUND: the actions at its contact, and no others.'

@Resolver()
export class OwnCustomActionResolver {
  @Query(() => [OwnCustomActionType], {
    description:
      'The menus and actions of the partner that the viewer sees in an ecosystem by their role, in their order; under control those of the member in view.',
  })
  @Answers('NOT_FOUND')
  @Authority(READER)
  async ownCustomActions(
    @Arg('ecosystemId', () => ID, { description: WHOSE }) ecosystemId: string,
    @Arg('attendanceId', () => ID, { nullable: true, description: AT_CONTACT })
    attendanceId: string | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<OwnCustomAction[]> {
    const asked = { ecosystemId, attendanceId: attendanceId ?? null }
    return (await ownCustomActions(platform, person, asked)).value
  }

  @Subscription(() => [OwnCustomActionType], {
    description:
      'The menus and actions of the partner that the viewer sees in an ecosystem: now, and at each change.',
    subscribe: ({
      args: { ecosystemId, attendanceId },
      context,
    }: {
      args: { ecosystemId: string; attendanceId?: string | null }
      context: RequestContext
    }) => {
      const live = liveOwnCustomActions({ ecosystemId, attendanceId: attendanceId ?? null })
      const { CUSTOM_ACTIONS_PUSH_SECONDS } = context.platform.settings
      return context.follow(
        [],
        ({ platform, person }) => live(platform, person),
        CUSTOM_ACTIONS_PUSH_SECONDS,
      )
    },
  })
  @Answers('NOT_FOUND')
  @Authority(READER)
  ownCustomActionsChanged(
    @Arg('ecosystemId', () => ID, { description: WHOSE }) _ecosystemId: string,
    @Arg('attendanceId', () => ID, { nullable: true, description: AT_CONTACT })
    _attendanceId: string | null,
    @Root() actions: OwnCustomAction[],
  ): OwnCustomAction[] {
    return actions
  }
}
