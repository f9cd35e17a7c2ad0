import { Arg, Args, Ctx, ID, Query, Resolver } from 'type-graphql'
import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { Answers } from '../platform/answers.ts'
import { Authority } from '../platform/authority.ts'
import { connectionOf, PageArgs, pageRequest } from '../platform/graphql/connections.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { showing } from '../platform/shown-pages.ts'
import { ClaimConnection, RcmDashboard, RcmFilterInput } from './graphql-types.ts'
import { readRcm } from './permissions.ts'
import { claimsOf } from './rcm-claims.ts'
import { rcmDashboardOf } from './rcm-dashboard.ts'
import { rcmPages } from './shown-pages.ts'

const inRcm = {
  who: havingIn(readRcm, ecosystemAt('ecosystemId'), 'ENVIRONMENT_NOT_ALLOWED'),
  underControl: 'OPEN',
  mayBeOlder: true,
} as const

@Resolver()
export class RcmResolver {
  @Query(() => RcmDashboard, {
    description: "What became of an ecosystem's claims, by month. For those to whom RCM is open.",
  })
  @Answers('ENVIRONMENT_NOT_ALLOWED', 'BAD_USER_INPUT')
  @Authority({ ...inRcm, shows: showing(rcmPages.rcmDashboard) })
  rcmDashboard(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose claims; one where the viewer may open RCM.',
    })
    ecosystemId: string,
    @Arg('filter', () => RcmFilterInput, { nullable: true }) filter: RcmFilterInput | null,
    @Ctx() { platform }: RequestContext,
  ): Promise<RcmDashboard> {
    return rcmDashboardOf(platform, ecosystemId, filter)
  }

  @Query(() => ClaimConnection, {
    description: 'The claims of an ecosystem, newest month first. For those to whom RCM is open.',
  })
  @Answers('ENVIRONMENT_NOT_ALLOWED', 'BAD_USER_INPUT', 'NOT_FOUND')
  @Authority({ ...inRcm, shows: showing(rcmPages.rcmClaims) })
  async rcmClaims(
    @Arg('ecosystemId', () => ID, {
      description: 'Whose claims; one where the viewer may open RCM.',
    })
    ecosystemId: string,
    @Arg('filter', () => RcmFilterInput, { nullable: true }) filter: RcmFilterInput | null,
    @Args(() => PageArgs) asked: PageArgs,
    @Ctx() { platform }: RequestContext,
  ): Promise<ClaimConnection> {
    const page = await claimsOf(platform, {
      ...pageRequest(asked, platform.settings),
      ecosystemId,
      filter,
    })
    return { ...connectionOf(page), totalCount: page.totalCount }
  }
}
