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
import { emailCodes } from '../identity/answers.ts'
import { PartnerPlanType } from '../partner-plans/graphql-types.ts'
import { type PlanView, plansById } from '../partner-plans/plans.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import { may } from '../platform/actor-permissions.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import {
  type AccountView,
  accountOfId,
  accountsOf,
  accountsOfPlans,
  activeAccounts,
} from './accounts.ts'
import { havingInAccounts } from './authority.ts'
import { changeAccount } from './change-account.ts'
import { changeSituation } from './change-situation.ts'
import { createAccount } from './create-account.ts'
import { AccountSituationEnum } from './graphql-enums.ts'
import {
  ChangeAccountSituationInput,
  ChangePartnerAccountInput,
  CreatePartnerAccountInput,
  EcosystemPartner,
  PartnerAccountConnection,
  PartnerAccountFilterInput,
  PartnerAccountType,
  RemoveAccountLogoInput,
  SwitchPartnerAccessInput,
} from './graphql-types.ts'
import { removeLogo } from './logo.ts'
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

  @FieldResolver(() => PartnerPlanType, {
    nullable: true,
    description: 'What it was sold; null for an account that was never given a plan.',
  })
  @ShownTo(everyReader)
  partnerPlan(
    @Root() { planId }: AccountView,
    @Ctx() context: RequestContext,
  ): Promise<PlanView> | null {
    return planId === null ? null : context.load(plansById, planId)
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
    description:
      'Makes an ecosystem that the own partner looks after, and invites its administrator, or tells them where they have a password. Super Admins.',
  })
  @Answers(
    'NAME_INVALID',
    'TAX_NUMBER_INVALID',
    'BAD_USER_INPUT',
    'ACCOUNT_SITUATION',
    ...emailCodes,
    'PHONE_MALFORMED',
    'NOT_FOUND',
    'PLAN_INACTIVE',
    'EXTRA_NOT_SOLD',
    'ADMINISTRATOR_NOT_ADDABLE',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({ who: having(manageAccounts), underControl: 'REFUSED' })
  createPartnerAccount(
    @Arg('input', () => CreatePartnerAccountInput, { description: 'The account.' })
    input: CreatePartnerAccountInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AccountView> {
    const { name, planId, extras, situation, idempotencyKey } = input
    return createAccount(platform, person, {
      name,
      ...companyIn(input),
      planId,
      extras,
      situation,
      administrator: {
        name: input.administratorName,
        email: input.administratorEmail,
        phone: input.administratorPhone,
      },
      idempotencyKey,
    })
  }

  @Mutation(() => PartnerAccountType, {
    description: 'Changes what an account of the own partner is called and is sold. Super Admins.',
  })
  @Answers(
    'CONFLICT',
    'ACCOUNT_SITUATION',
    'NAME_INVALID',
    'TAX_NUMBER_INVALID',
    'BAD_USER_INPUT',
    'PLAN_INACTIVE',
    'EXTRA_NOT_SOLD',
    'FROZEN_BY_HANDOVER',
  )
  @Authority({ who: havingInAccounts(manageAccounts), underControl: 'REFUSED' })
  changePartnerAccount(
    @Arg('input', () => ChangePartnerAccountInput, { description: 'Which account, and how.' })
    input: ChangePartnerAccountInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AccountView> {
    const { accountId, version, name, planId, extras } = input
    return changeAccount(platform, person, {
      ecosystemId: accountId,
      version,
      name,
      ...companyIn(input),
      planId,
      extras,
    })
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

  @Mutation(() => PartnerAccountType, {
    description: 'Removes the logo of an account of the own partner. Super Admins.',
  })
  @Answers('CONFLICT', 'ACCOUNT_SITUATION')
  @Authority({ who: havingInAccounts(manageAccounts), underControl: 'REFUSED' })
  removeAccountLogo(
    @Arg('input', () => RemoveAccountLogoInput, { description: 'Which logo.' })
    { accountId, logoId }: RemoveAccountLogoInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<AccountView> {
    return removeLogo(platform, person, { ecosystemId: accountId, logoId })
  }
}

const companyIn = ({
  legalName,
  taxKind,
  taxNumber,
}: CreatePartnerAccountInput | ChangePartnerAccountInput) => ({
  legalName: legalName ?? null,
  taxKind: taxKind ?? null,
  taxNumber: taxNumber ?? null,
})

@Resolver(() => PartnerPlanType)
export class PlanOfAccountsResolver {
  @FieldResolver(() => Int, {
    description: 'How many accounts use it, cancelled ones left out.',
  })
  @ShownTo(everyReader)
  accountCount(@Root() { id }: PlanView, @Ctx() context: RequestContext): Promise<number> {
    return context.load(accountsOfPlans, id)
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
