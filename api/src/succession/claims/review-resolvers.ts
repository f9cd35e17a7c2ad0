import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { mfaCodes } from '../../identity/answers.ts'
import { Answers } from '../../platform/answers.ts'
import { Authority, having } from '../../platform/authority.ts'
import { found } from '../../platform/errors.ts'
import { connectionOf, pageOf, pageRequest } from '../../platform/graphql/connections.ts'
import type { RequestContext } from '../../platform/graphql/context.ts'
import { isId } from '../../platform/ids.ts'
import { type Snapshot } from '../../platform/live.ts'
import { earliest } from '../../platform/next-instant.ts'
import type { Platform } from '../../platform/platform.ts'
import { reasonCodes } from '../../platform/reasons.ts'
import { afterAct, snapshotOf } from '../answer.ts'
import { ApproveClaimInput, DeclineClaimInput } from '../graphql-inputs.ts'
import { ClaimsToReview, SuccessionConnection, SuccessionType } from '../graphql-types.ts'
import { reviewClaims } from '../permissions.ts'
import { successionTopics } from '../topics.ts'
import { claims, type SuccessionView, successionView } from '../view.ts'
import { approveClaim, declineClaim } from './review.ts'

const REVIEW = { who: having(reviewClaims), underControl: 'REFUSED' } as const
const ACT = { ...REVIEW, counted: 'SENSITIVE' } as const

/**
 * A succession that is, or was, a claim.
 *
 * @throws NOT_FOUND
 */
async function claimOf(platform: Platform, successionId: string): Promise<SuccessionView> {
  const view = isId(successionId) ? await successionView(platform, successionId) : null
  return found(view?.claimedAt ? view : null)
}

/** The most claims that the first page shows; the list of claims has all. */
const WAITING_SHOWN = 20

interface WaitingClaims {
  readonly claims: readonly SuccessionView[]
  readonly more: boolean
}

/** The claims that wait, and when the next of them may be decided. */
async function waitingClaims(platform: Platform): Promise<Snapshot<WaitingClaims>> {
  const rows = await claims(platform, WAITING_SHOWN + 1, null, 'UNDER_REVIEW')
  const shown = rows.slice(0, WAITING_SHOWN)
  const [first] = shown
  return {
    value: { claims: shown, more: rows.length > WAITING_SHOWN },
    again: earliest(
      ...shown.map(({ notBefore, serverTime }) =>
        notBefore && notBefore > serverTime ? notBefore : null,
      ),
    ),
    ...(first ? { now: first.serverTime } : {}),
  }
}

@Resolver()
export class ClaimReviewResolver {
  @Query(() => SuccessionConnection, {
    description: 'Claims, the longest waiting first; open ones, or those that are decided.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority(REVIEW)
  async successionClaims(
    @Arg('first', () => Int, {
      defaultValue: 20,
      description: 'How many at most: 1 to 100, else BAD_USER_INPUT.',
    })
    first: number,
    @Arg('after', () => String, { nullable: true, description: 'The cursor of the last one seen.' })
    after: string | null,
    @Arg('open', () => Boolean, {
      defaultValue: true,
      description: 'Those under review, or the others.',
    })
    open: boolean,
    @Ctx() { platform }: RequestContext,
  ) {
    const { limit, afterId } = pageRequest({ first, after }, platform.settings)
    const rows = await claims(platform, limit + 1, afterId, open ? 'UNDER_REVIEW' : 'DECIDED')
    return connectionOf(pageOf(rows, limit))
  }

  @Query(() => SuccessionType, { description: 'One claim.' })
  @Answers('NOT_FOUND')
  @Authority(REVIEW)
  successionClaim(
    @Arg('successionId', () => ID, { description: "The succession's id." }) successionId: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<SuccessionView> {
    return claimOf(platform, successionId)
  }

  @Mutation(() => SuccessionType, {
    description: `Approves a claim, by default not before 24 hours.`,
  })
  @Answers(
    'NOT_FOUND',
    'ILLEGAL_TRANSITION',
    'CLAIM_TOO_EARLY',
    'CLAIM_CONTESTED_MEANWHILE',
    'REVIEWER_INVOLVED',
    ...mfaCodes,
  )
  @Authority(ACT)
  approveClaim(
    @Arg('input', () => ApproveClaimInput, { description: 'Which one, with proof.' })
    input: ApproveClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, approveClaim(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `Declines a claim, with a reason.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...reasonCodes, 'REVIEWER_INVOLVED', ...mfaCodes)
  @Authority(ACT)
  declineClaim(
    @Arg('input', () => DeclineClaimInput, { description: 'Which one, and why.' })
    input: DeclineClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, declineClaim(context.platform, context.person, input))
  }

  @Subscription(() => ClaimsToReview, {
    description:
      'The claims that wait for a reviewer: now, at each change of any of them and every few seconds.',
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow([successionTopics.claims()], ({ platform }) => waitingClaims(platform)),
  })
  @Authority(REVIEW)
  claimsToReviewChanged(@Root() waiting: WaitingClaims): ClaimsToReview {
    return waiting
  }

  @Subscription(() => SuccessionType, {
    description: 'One claim, a snapshot first, then at each change.',
    subscribe: ({ args, context }: { args: { successionId: string }; context: RequestContext }) =>
      context.follow([successionTopics.succession(args.successionId)], async ({ platform }) =>
        snapshotOf(await claimOf(platform, args.successionId)),
      ),
  })
  @Answers('NOT_FOUND')
  @Authority(REVIEW)
  successionClaimChanged(
    @Arg('successionId', () => ID, { description: "The succession's id." }) _successionId: string,
    @Root() succession: SuccessionView,
  ): SuccessionView {
    return succession
  }
}
