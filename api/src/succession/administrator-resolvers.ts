import { Arg, Ctx, ID, Int, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { ecosystemAt, havingIn } from '../ecosystems/authority.ts'
import { ecosystemTopics } from '../ecosystems/topics.ts'
import { mfaCodes } from '../identity/answers.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { reasonCodes } from '../platform/reasons.ts'
import { afterAct, snapshotOf } from './answer.ts'
import { goBackToSuccessor, resendInvitation } from './appointment/appoint-again.ts'
import { type CandidateView, successorCandidates } from './appointment/candidates.ts'
import { inviteSuccessor } from './appointment/invite.ts'
import { takeBack } from './appointment/take-back.ts'
import { contestClaim } from './claims/contest-claim.ts'
import {
  ContestClaimInput,
  InviteSuccessorInput,
  StartHandoverInput,
  SuccessionMfaInput,
} from './graphql-inputs.ts'
import { SuccessionType, SuccessorCandidate } from './graphql-types.ts'
import { cancelHandover } from './handover/cancel-handover.ts'
import { startHandover } from './handover/start-handover.ts'
import { manageSuccession } from './permissions.ts'
import { type SuccessionView, successionOf } from './view.ts'

/** Only the administrator themself appoints and hands over, never a controller (AS11). */
const ACT = { who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' } as const

@Resolver()
export class AdministratorSuccessionResolver {
  @Query(() => SuccessionType, {
    nullable: true,
    description: 'The live succession of an ecosystem, or its last; null where there was none.',
  })
  @Authority({
    who: havingIn(manageSuccession, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
  })
  succession(
    @Arg('ecosystemId', () => ID, { description: 'An ecosystem that one administers.' })
    ecosystemId: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<SuccessionView | null> {
    return successionOf(platform, ecosystemId)
  }

  @Query(() => [SuccessorCandidate], {
    description:
      'Members who can be chosen, by part of a name or e-mail; never oneself or blocked ones.',
  })
  @Answers('BAD_USER_INPUT')
  @Authority({
    who: havingIn(manageSuccession, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
  })
  successorCandidates(
    @Arg('ecosystemId', () => ID, { description: 'An ecosystem that one administers.' })
    ecosystemId: string,
    @Arg('search', () => String, { description: 'Part of a name or e-mail; empty for all.' })
    search: string,
    @Arg('first', () => Int, { defaultValue: 10, description: 'How many at most.' }) first: number,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<CandidateView[]> {
    return successorCandidates(platform, person, { ecosystemId, search, first })
  }

  @Mutation(() => SuccessionType, {
    description: `Invites a member to be the successor; an unfit one is DECLINED_BY_PLATFORM.`,
  })
  @Answers(
    'SUCCESSOR_IS_SELF',
    'SUCCESSOR_NOT_MEMBER',
    'SUCCESSOR_SAME_MAILBOX',
    'SUCCESSION_LIVE',
    'SUCCESSION_BLOCKED',
    'MAIL_LIMIT_REACHED',
    'IDEMPOTENCY_KEY_REUSED',
    ...mfaCodes,
  )
  @Authority({ ...ACT, who: havingIn(manageSuccession, ecosystemAt('input.ecosystemId')) })
  inviteSuccessor(
    @Arg('input', () => InviteSuccessorInput, { description: 'Whom, with proof.' })
    input: InviteSuccessorInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, inviteSuccessor(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `The administrator revokes the invitation.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...mfaCodes)
  @Authority(ACT)
  revokeInvitation(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, takeBack(context.platform, context.person, 'REVOKE', input))
  }

  @Mutation(() => SuccessionType, {
    description: `The administrator removes the successor; of a block that support has asked to lift, nothing is left.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...mfaCodes)
  @Authority(ACT)
  removeSuccessor(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, takeBack(context.platform, context.person, 'REMOVE', input))
  }

  @Mutation(() => SuccessionType, {
    description: `Invites the same member again.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', 'SUCCESSOR_UNFIT', 'MAIL_LIMIT_REACHED', ...mfaCodes)
  @Authority(ACT)
  resendInvitation(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, resendInvitation(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `The appointment stands again after a rejection; the successor is told.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', 'SUCCESSOR_UNFIT', ...mfaCodes)
  @Authority(ACT)
  goBackToSuccessor(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, goBackToSuccessor(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `Starts the hand-over: by default 24 to 48 hours of validation.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', 'MAIL_LIMIT_REACHED', ...mfaCodes)
  @Authority(ACT)
  startHandover(
    @Arg('input', () => StartHandoverInput, {
      description: 'Which one, and what becomes of oneself.',
    })
    input: StartHandoverInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, startHandover(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `Stops the hand-over, until the successor has confirmed.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...mfaCodes)
  @Authority(ACT)
  cancelHandover(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, cancelHandover(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `Contests a claim until it completes; a reviewer decides.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...reasonCodes, ...mfaCodes)
  @Authority(ACT)
  contestClaim(
    @Arg('input', () => ContestClaimInput, { description: 'Which one, and why.' })
    input: ContestClaimInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, contestClaim(context.platform, context.person, input))
  }

  @Subscription(() => SuccessionType, {
    nullable: true,
    description:
      "The administrator's side: the ecosystem's succession, a snapshot first (null where there is none), then at each change.",
    subscribe: ({ args, context }: { args: { ecosystemId: string }; context: RequestContext }) =>
      context.follow<SuccessionView | { none: true }>(
        [ecosystemTopics.ecosystem(args.ecosystemId)],
        async ({ platform }) => {
          const value = await successionOf(platform, args.ecosystemId)
          return value ? snapshotOf(value) : { value: { none: true } }
        },
      ),
  })
  @Authority({
    who: havingIn(manageSuccession, ecosystemAt('ecosystemId')),
    underControl: 'REFUSED',
  })
  successionChanged(
    @Arg('ecosystemId', () => ID, { description: 'An ecosystem that one administers.' })
    _ecosystemId: string,
    @Root() snapshot: SuccessionView | { none: true },
  ): SuccessionView | null {
    return 'none' in snapshot ? null : snapshot
  }
}
