import type { AccountSituation } from 'shared-schema/partner-enums'
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
import { ownPartnerId } from '../partners/team-act.ts'
import { may } from '../platform/actor-permissions.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { type AccountView, accountOfId, accountsOf, activeAccounts } from './accounts.ts'
import { havingInAccounts } from './authority.ts'
import { changeSituation } from './change-situation.ts'
import { AccountSituationEnum } from './graphql-enums.ts'
import {
  ChangeAccountSituationInput,
  EcosystemPartner,
  PartnerAccountConnection,
  PartnerAccountFilterInput,
  PartnerAccountType,
  SwitchPartnerAccessInput,
} from './graphql-types.ts'
import { ecosystemPartnerOf, switchPartnerAccess } from './partner-access.ts'
import { manageAccounts, managePartnerAccess, readAccounts } from './permissions.ts'
import { situations } from './rules.ts'
import { partnerAccountTopics } from './topics.ts'

@Resolver(() => PartnerAccountType)
export class PartnerAccountResolver {
  @Query(() => PartnerAccountConnection, {
    description: "The accounts of the viewer's own partner. Super Admins and Support.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readAccounts), underControl: 'REFUSED' })
  async partnerAccounts(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        "Part of the name, the legal name, the tax number, or of the administrator's name or e-mail, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.",
    })
    search: string | null,
    @Arg('filter', () => PartnerAccountFilterInput, {
      nullable: true,
      description: 'Which accounts are listed; without it all that are not cancelled.',
    })
    filter: PartnerAccountFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerAccountConnection> {
    const page = await accountsOf(platform, {
      ...pageRequest(asked, platform.settings),
      partnerId: ownPartnerId(person),
      search,
      filter: filter ?? {},
    })
    const { totalCount, totalIsMore } = page
    return { ...connectionOf(page), totalCount, totalIsMore }
  }

  @Query(() => PartnerAccountType, {
    description: "One account of the viewer's own partner. Super Admins and Support.",
  })
  @Authority({ who: havingInAccounts(readAccounts), underControl: 'REFUSED' })
  partnerAccount(
    @Arg('id', () => ID, { description: 'An account of the own partner, else NOT_FOUND.' })
    id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AccountView> {
    return accountOfId(platform, ownPartnerId(person), id)
  }

  @FieldResolver(() => [AccountSituationEnum], {
    description: 'Into which situations the viewer may bring it now.',
  })
  @ShownTo(everyReader)
  allowedSituations(
    @Root() { situation }: AccountView,
    @Ctx() { platform, person }: RequestContext,
  ): readonly AccountSituation[] {
    return may(platform, person, manageAccounts) ? situations[situation].to : []
  }

  @Subscription(() => Int, {
    description:
      "How many accounts of the viewer's own partner are not cancelled: now, and at each change of any account. Super Admins and Support.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [partnerAccountTopics.accounts(ownPartnerId(context.person))],
        ({ platform, person }) => activeAccounts(platform, ownPartnerId(person)),
      ),
  })
  @Authority({ who: having(readAccounts), underControl: 'REFUSED' })
  partnerAccountsChanged(@Root() accounts: number): number {
    return accounts
  }

  @Mutation(() => PartnerAccountType, {
    description: 'Brings an account of the own partner into another situation. Super Admins.',
  })
  @Answers('ACCOUNT_SITUATION', ...reasonCodes)
  @Authority({ who: havingInAccounts(manageAccounts), underControl: 'REFUSED' })
  changeAccountSituation(
    @Arg('input', () => ChangeAccountSituationInput, {
      description: 'Which account, and where to.',
    })
    { accountId, situation, reason }: ChangeAccountSituationInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AccountView> {
    return changeSituation(platform, person, { ecosystemId: accountId, situation, reason })
  }
}

@Resolver()
export class EcosystemPartnerResolver {
  @Query(() => EcosystemPartner, {
    nullable: true,
    description:
      'Which partner looks after an ecosystem, for its administrator; null where none does.',
  })
  @Authority({
    who: havingIn(managePartnerAccess, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
  })
  ecosystemPartner(
    @Arg('ecosystemId', () => ID, {
      description: 'Which ecosystem: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    ecosystemId: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<EcosystemPartner | null> {
    return ecosystemPartnerOf(platform, ecosystemId)
  }

  @Subscription(() => EcosystemPartner, {
    nullable: true,
    description:
      'Which partner looks after an ecosystem, for its administrator: now, and at each change.',
    subscribe: ({ args, context }: { args: { ecosystemId: string }; context: RequestContext }) =>
      context.follow(
        [partnerAccountTopics.account(args.ecosystemId.toLowerCase())],
        async ({ platform }) => ({
          value: { partner: await ecosystemPartnerOf(platform, args.ecosystemId) },
        }),
      ),
  })
  @Authority({
    who: havingIn(managePartnerAccess, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
  })
  ecosystemPartnerChanged(
    @Arg('ecosystemId', () => ID, {
      description: 'Which ecosystem: NOT_FOUND for a stranger, FORBIDDEN for a member.',
    })
    _ecosystemId: string,
    @Root() { partner }: { partner: EcosystemPartner | null },
  ): EcosystemPartner | null {
    return partner
  }

  @Mutation(() => EcosystemPartner, {
    description:
      'Keeps the team of the partner out of an ecosystem, at once, or lets it in again. Administrators.',
  })
  @Authority({
    who: havingIn(managePartnerAccess, ecosystemAt('input.ecosystemId')),
    underControl: 'REFUSED',
  })
  switchPartnerAccess(
    @Arg('input', () => SwitchPartnerAccessInput, { description: 'Which ecosystem, and how.' })
    input: SwitchPartnerAccessInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<EcosystemPartner> {
    return switchPartnerAccess(platform, person, input)
  }
}
