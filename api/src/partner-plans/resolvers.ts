import type { PlanQuota } from 'shared-schema/plan-terms'
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
import { PartnerType } from '../partners/graphql-types.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, having } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { havingInPlans } from './authority.ts'
import { changePlan, createPlan, switchPlan } from './change-plan.ts'
import {
  ChangePartnerPlanInput,
  CreatePartnerPlanInput,
  PartnerPlanConnection,
  PartnerPlanFilterInput,
  PartnerPlanType,
  type PlanQuotaInput,
  SwitchPartnerPlanInput,
} from './graphql-types.ts'
import { managePlans, readPlans } from './permissions.ts'
import { activePlans, type PlanView, planOfId, plansOf } from './plans.ts'
import { partnerPlanTopics } from './topics.ts'

@Resolver(() => PartnerPlanType)
export class PartnerPlanResolver {
  @Query(() => PartnerPlanConnection, {
    description: "The plans of the viewer's own partner. Everybody in its team.",
  })
  @Answers('BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ who: having(readPlans), underControl: 'REFUSED' })
  async partnerPlans(
    @Args(() => PageArgs) asked: PageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Part of the name, with or without accents and capitals; at most 100 characters, else BAD_USER_INPUT.',
    })
    search: string | null,
    @Arg('filter', () => PartnerPlanFilterInput, {
      nullable: true,
      description: 'Which plans are listed; without it all, inactive ones too.',
    })
    filter: PartnerPlanFilterInput | null,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PartnerPlanConnection> {
    return connectionOf(
      await plansOf(platform, {
        ...pageRequest(asked, platform.settings),
        partnerId: ownPartnerId(person),
        search,
        filter: filter ?? {},
      }),
    )
  }

  @Query(() => PartnerPlanType, {
    description: "One plan of the viewer's own partner. Everybody in its team.",
  })
  @Authority({ who: havingInPlans(readPlans), underControl: 'REFUSED' })
  partnerPlan(
    @Arg('id', () => ID, { description: 'A plan of the own partner, else NOT_FOUND.' }) id: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlanView> {
    return planOfId(platform, ownPartnerId(person), id)
  }

  @Subscription(() => Int, {
    description:
      "How many plans the viewer's own partner sells: now, and at each change of any plan. Everybody in its team.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [partnerPlanTopics.plans(ownPartnerId(context.person))],
        ({ platform, person }) => activePlans(platform, ownPartnerId(person)),
      ),
  })
  @Authority({ who: having(readPlans), underControl: 'REFUSED' })
  partnerPlansChanged(@Root() plans: number): number {
    return plans
  }

  @Mutation(() => PartnerPlanType, {
    description: 'Creates a plan that accounts can be given. Super Admins.',
  })
  @Answers(
    'NAME_INVALID',
    'PLAN_NAME_TAKEN',
    'PLANS_FULL',
    'BAD_USER_INPUT',
    'IDEMPOTENCY_KEY_REUSED',
  )
  @Authority({ who: having(managePlans), underControl: 'REFUSED' })
  createPartnerPlan(
    @Arg('input', () => CreatePartnerPlanInput, { description: 'The plan.' })
    { quotas, ...input }: CreatePartnerPlanInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlanView> {
    return createPlan(platform, person, { ...input, quotas: quotas.map(quotaOf) })
  }

  @Mutation(() => PartnerPlanType, {
    description:
      'Gives a plan another name or other terms: what its accounts cost from now on. Super Admins.',
  })
  @Answers('CONFLICT', 'NAME_INVALID', 'PLAN_NAME_TAKEN', 'BAD_USER_INPUT')
  @Authority({ who: havingInPlans(managePlans), underControl: 'REFUSED' })
  changePartnerPlan(
    @Arg('input', () => ChangePartnerPlanInput, { description: 'Which plan, and how.' })
    { quotas, ...input }: ChangePartnerPlanInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlanView> {
    return changePlan(platform, person, { ...input, quotas: quotas.map(quotaOf) })
  }

  @Mutation(() => PartnerPlanType, {
    description: 'Has accounts be given a plan, or not any more. Super Admins.',
  })
  @Authority({ who: havingInPlans(managePlans), underControl: 'REFUSED' })
  switchPartnerPlan(
    @Arg('input', () => SwitchPartnerPlanInput, { description: 'Which plan, and how.' })
    input: SwitchPartnerPlanInput,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<PlanView> {
    return switchPlan(platform, person, input)
  }
}

const quotaOf = ({ resource, included, extraPrice }: PlanQuotaInput): PlanQuota => ({
  resource,
  included: included ?? null,
  extraPrice: extraPrice ?? null,
})

@Resolver(() => PartnerType)
export class PartnerCurrencyResolver {
  @FieldResolver(() => String, {
    description: 'Currency of all its prices and bills, by its code of ISO 4217.',
  })
  @ShownTo(everyReader)
  currency(@Ctx() { platform }: RequestContext): string {
    return platform.settings.PARTNER_CURRENCY
  }
}
