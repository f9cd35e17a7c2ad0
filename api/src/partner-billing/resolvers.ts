import type {
  BilledAccountSort,
  BilledInstanceSort,
  InfrastructureSort,
} from 'shared-schema/billing-enums'
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
import { ownPartnerId } from '../partners/team-act.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, type Page, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { addAdjustment } from './add-adjustment.ts'
import {
  type BilledAccountView,
  billedAccountOfAdjustment,
  billedAccountOfId,
  billedAccountsOf,
  billedInstancesOf,
  infrastructureCostsOf,
  linesOfAccounts,
  type RowsRequest,
} from './billed-accounts.ts'
import {
  type BillingMonthView,
  billingMonthOf,
  billingMonthsOf,
  requireMonth,
} from './billing-month.ts'
import {
  BilledAccountSortEnum,
  BilledInstanceSortEnum,
  InfrastructureSortEnum,
} from './graphql-enums.ts'
import {
  AddBillingAdjustmentInput,
  BilledAccount,
  BilledAccountConnection,
  BillingLine,
  BillingLineConnection,
  BillingMonth,
  BillingMonthConnection,
  MonthPageArgs,
} from './graphql-types.ts'
import { correctBilling, readBilling } from './permissions.ts'
import { partnerBillingTopics } from './topics.ts'

/** A page of the rows of a month of the own partner; an empty one for a month without billing. */
async function pageOfMonth<Sort extends string, Row>(
  { platform, person }: RequestContext,
  asked: MonthPageArgs,
  by: Sort,
  read: (platform: RequestContext['platform'], request: RowsRequest<Sort>) => Promise<Page<Row>>,
): Promise<Page<Row>> {
  const request = pageRequest(asked, platform.settings)
  const month = await billingMonthOf(platform, ownPartnerId(person), requireMonth(asked.month))
  if (!month) return { rows: [], hasNextPage: false }
  const sorting = { by, descending: asked.descending }
  return read(platform, { ...request, monthId: month.id, sorting })
}

@Resolver(() => BillingMonth)
export class BillingMonthResolver {
  @Query(() => BillingMonthConnection, {
    description:
      "The months of billing of the viewer's own partner, newest first. Super Admins and Finance.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  async billingMonths(
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<BillingMonthConnection> {
    const request = pageRequest(asked, platform.settings)
    return connectionOf(await billingMonthsOf(platform, ownPartnerId(person), request))
  }

  @Query(() => BillingMonth, {
    nullable: true,
    description:
      "A month of billing of the viewer's own partner; null for one to come, and for one before there was billing. Super Admins and Finance.",
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  billingMonth(
    @Arg('month', () => String, {
      description: 'Which month: `2026-11`; BAD_USER_INPUT for any other text.',
    })
    month: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<BillingMonthView | null> {
    return billingMonthOf(platform, ownPartnerId(person), requireMonth(month))
  }

  @Subscription(() => BillingMonth, {
    nullable: true,
    description:
      "A month of billing of the viewer's own partner: now, and at each change of any month. Super Admins and Finance.",
    subscribe: ({ args, context }: { args: { month: string }; context: RequestContext }) => {
      const month = requireMonth(args.month)
      return context.follow(
        [partnerBillingTopics.billing(ownPartnerId(context.person))],
        async ({ platform, person }) => ({
          value: { month: await billingMonthOf(platform, ownPartnerId(person), month) },
        }),
      )
    },
  })
  @Answers('BAD_USER_INPUT')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  billingMonthChanged(
    @Arg('month', () => String, {
      description: 'Which month: `2026-11`; BAD_USER_INPUT for any other text.',
    })
    _month: string,
    @Root() { month }: { month: BillingMonthView | null },
  ): BillingMonthView | null {
    return month
  }

  @FieldResolver(() => [BilledAccount], {
    description: 'The accounts that cost the most, a limited number.',
  })
  @ShownTo(everyReader)
  async topAccounts(
    @Root() { id: monthId }: BillingMonthView,
    @Ctx() { platform }: RequestContext,
  ): Promise<readonly BilledAccountView[]> {
    const { rows } = await billedAccountsOf(platform, {
      monthId,
      sorting: { by: 'TOTAL', descending: true },
      limit: platform.settings.BILLING_TOP_ACCOUNTS,
      afterId: null,
    })
    return rows
  }

  @FieldResolver(() => [BilledAccount], {
    description: 'The accounts whose infrastructure costs the most, a limited number.',
  })
  @ShownTo(everyReader)
  async topInfrastructure(
    @Root() { id: monthId }: BillingMonthView,
    @Ctx() { platform }: RequestContext,
  ): Promise<readonly BilledAccountView[]> {
    const { rows } = await infrastructureCostsOf(platform, {
      monthId,
      sorting: { by: 'COST', descending: true },
      limit: platform.settings.BILLING_TOP_ACCOUNTS,
      afterId: null,
    })
    return rows
  }
}

@Resolver(() => BilledAccount)
export class BilledAccountResolver {
  @Query(() => BilledAccountConnection, {
    description:
      "The accounts of a month of billing of the viewer's own partner, sorted; none for a month to come. Super Admins and Finance.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  async billedAccounts(
    @Args(() => MonthPageArgs) asked: MonthPageArgs,
    @Arg('sort', () => BilledAccountSortEnum, {
      defaultValue: 'NAME',
      description: 'By what they are sorted.',
    })
    sort: BilledAccountSort,
    @Ctx() context: RequestContext,
  ): Promise<BilledAccountConnection> {
    return connectionOf(await pageOfMonth(context, asked, sort, billedAccountsOf))
  }

  @Query(() => BilledAccountConnection, {
    description:
      "What the infrastructure of each account costs in a month of the viewer's own partner, sorted: the lines of kind INFRASTRUCTURE say in which bands. Super Admins and Finance.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  async infrastructureCosts(
    @Args(() => MonthPageArgs) asked: MonthPageArgs,
    @Arg('sort', () => InfrastructureSortEnum, {
      defaultValue: 'NAME',
      description: 'By what they are sorted.',
    })
    sort: InfrastructureSort,
    @Ctx() context: RequestContext,
  ): Promise<BilledAccountConnection> {
    return connectionOf(await pageOfMonth(context, asked, sort, infrastructureCostsOf))
  }

  @Query(() => BillingLineConnection, {
    description:
      "The lines about instances of a month of the viewer's own partner, sorted: days × rate. Super Admins and Finance.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  async billedInstances(
    @Args(() => MonthPageArgs) asked: MonthPageArgs,
    @Arg('sort', () => BilledInstanceSortEnum, {
      defaultValue: 'NAME',
      description: 'By what they are sorted.',
    })
    sort: BilledInstanceSort,
    @Ctx() context: RequestContext,
  ): Promise<BillingLineConnection> {
    return connectionOf(await pageOfMonth(context, asked, sort, billedInstancesOf))
  }

  @Query(() => BilledAccount, {
    description:
      "An account in a month of billing of the viewer's own partner. Super Admins and Finance.",
  })
  @Answers('NOT_FOUND')
  @Authority({ who: having(readBilling), underControl: 'REFUSED' })
  billedAccount(
    @Arg('id', () => ID, { description: 'A row of a month of the own partner, else NOT_FOUND.' })
    id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<BilledAccountView> {
    return billedAccountOfId(platform, ownPartnerId(person), id)
  }

  @FieldResolver(() => [BillingLine], { description: 'All its lines in this month.' })
  @ShownTo(everyReader)
  lines(
    @Root() { id }: BilledAccountView,
    @Ctx() context: RequestContext,
  ): Promise<readonly BillingLine[]> {
    return context.load(linesOfAccounts, id)
  }

  @Mutation(() => BilledAccount, {
    description:
      'Corrects what an account was billed in an issued month, by a line of the present month that stays as it is. Gives the account in the present month. Super Admins.',
  })
  @Answers(
    'NOT_FOUND',
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
    'BILLING_MONTH_OPEN',
    'AMOUNT_INVALID',
    ...reasonCodes,
  )
  @Authority({ who: having(correctBilling), underControl: 'REFUSED' })
  async addBillingAdjustment(
    @Arg('input', () => AddBillingAdjustmentInput, { description: 'What is corrected, and why.' })
    input: AddBillingAdjustmentInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<BilledAccountView> {
    return billedAccountOfAdjustment(platform, await addAdjustment(platform, person, input))
  }
}
