import { Arg, Ctx, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { mfaCodes } from '../identity/answers.ts'
import { identityTopics } from '../identity/topics.ts'
import { Answers } from '../platform/answers.ts'
import { Authority, anyone, signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { afterAct } from './answer.ts'
import { activateSuccession, activationPage, renewActivation } from './appointment/activate.ts'
import { acceptInvitation, rejectInvitation } from './appointment/answer-invitation.ts'
import { stepDown } from './appointment/step-down.ts'
import { claimEcosystem } from './claims/claim-ecosystem.ts'
import { discardEvidence } from './claims/evidence.ts'
import {
  ActivateSuccessionInput,
  ClaimEcosystemInput,
  SuccessionInput,
  SuccessionMfaInput,
} from './graphql-inputs.ts'
import { ActivationPage, SuccessionType } from './graphql-types.ts'
import { confirmSuccession } from './handover/complete.ts'
import { type SuccessionView, successionsOfSuccessor } from './view.ts'

/** A successor's decisions are their own, never a controller's (AS11). */
const ACT = { who: signedIn, underControl: 'REFUSED', counted: 'SENSITIVE' } as const

@Resolver()
export class SuccessorResolver {
  @Query(() => [SuccessionType], {
    description: 'Where the viewer is the successor, newest first; ended ones for 30 days.',
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  mySuccessions(@Ctx() { platform, person }: RequestContext): Promise<SuccessionView[]> {
    return successionsOfSuccessor(platform, person.user.id)
  }

  @Query(() => ActivationPage, {
    description: 'What an activation link stands for; consumes nothing.',
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  activationPage(
    @Arg('token', () => String, { description: "The link's secret." }) token: string,
    @Ctx() { platform }: RequestContext,
  ): Promise<ActivationPage> {
    return activationPage(platform, token)
  }

  @Mutation(() => SuccessionType, {
    description: 'The invited user rejects; they can not undo it themselves.',
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION')
  @Authority(ACT)
  rejectInvitation(
    @Arg('input', () => SuccessionInput, { description: 'Which one.' }) {
      successionId,
    }: SuccessionInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, rejectInvitation(context.platform, context.person, successionId))
  }

  @Mutation(() => SuccessionType, {
    description: `The invited user accepts; an activation link is mailed.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...mfaCodes)
  @Authority(ACT)
  acceptInvitation(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, acceptInvitation(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: "The activation link's button.",
  })
  @Answers('LINK_INVALID')
  @Authority({ who: anyone, underControl: 'REFUSED', counted: 'SENSITIVE' })
  async activateSuccession(
    @Arg('input', () => ActivateSuccessionInput, { description: "The link's secret." })
    { token }: ActivateSuccessionInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    const { id, actor } = await activateSuccession(context.platform, context.origin, token)
    // The holder of the link sees what it led to, signed in or not.
    context.actor ??= actor
    return afterAct(context, Promise.resolve(id))
  }

  @Mutation(() => SuccessionType, {
    description: `The successor claims the ecosystem, with evidence.`,
  })
  @Answers(
    'NOT_FOUND',
    'ILLEGAL_TRANSITION',
    'CLAIM_NOT_CERTIFIED',
    'CLAIM_EXPLANATION_REQUIRED',
    'CLAIM_EXPLANATION_TOO_LONG',
    'EVIDENCE_REQUIRED',
    'EVIDENCE_TOO_MANY',
    ...mfaCodes,
  )
  @Authority(ACT)
  claimEcosystem(
    @Arg('input', () => ClaimEcosystemInput, { description: 'Why, with evidence and proof.' })
    input: ClaimEcosystemInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, claimEcosystem(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: `The successor asks for another activation link, the last one having lapsed; the earlier is dead.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...mfaCodes)
  @Authority(ACT)
  renewActivation(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, renewActivation(context.platform, context.person, input))
  }

  @Mutation(() => SuccessionType, {
    description: 'The successor resigns while nothing is being handed over.',
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION')
  @Authority(ACT)
  resignAsSuccessor(
    @Arg('input', () => SuccessionInput, { description: 'Which one.' }) {
      successionId,
    }: SuccessionInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, stepDown(context.platform, context.person, 'RESIGN', successionId))
  }

  @Mutation(() => SuccessionType, {
    description:
      'The successor refuses what the administrator hands over, and is no longer the successor.',
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION')
  @Authority(ACT)
  refuseHandover(
    @Arg('input', () => SuccessionInput, { description: 'Which one.' }) {
      successionId,
    }: SuccessionInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(
      context,
      stepDown(context.platform, context.person, 'REFUSE_HANDOVER', successionId),
    )
  }

  @Mutation(() => SuccessionType, {
    description: 'The successor cancels their claim, and is no longer the successor.',
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION')
  @Authority(ACT)
  cancelClaim(
    @Arg('input', () => SuccessionInput, { description: 'Which one.' }) {
      successionId,
    }: SuccessionInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(
      context,
      stepDown(context.platform, context.person, 'CANCEL_CLAIM', successionId),
    )
  }

  @Mutation(() => SuccessionType, {
    description: `The successor confirms, and is the administrator.`,
  })
  @Answers('NOT_FOUND', 'ILLEGAL_TRANSITION', ...mfaCodes)
  @Authority(ACT)
  confirmSuccession(
    @Arg('input', () => SuccessionMfaInput, { description: 'Which one, with proof.' })
    input: SuccessionMfaInput,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionView> {
    return afterAct(context, confirmSuccession(context.platform, context.person, input))
  }

  @Mutation(() => Boolean, {
    description: 'Discards an uploaded file that is not part of a claim yet.',
  })
  @Answers('NOT_FOUND')
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  async discardEvidence(
    @Arg('evidenceId', () => ID, { description: 'One of the own files.' }) evidenceId: string,
    @Ctx() { platform, person }: RequestContext,
  ): Promise<boolean> {
    await discardEvidence(platform, person, evidenceId)
    return true
  }

  @Subscription(() => [SuccessionType], {
    description:
      "The successor's side: all of mySuccessions, a snapshot first, then at each change.",
    subscribe: ({ context }: { context: RequestContext }) =>
      context.follow(
        [identityTopics.user(context.person.user.id)],
        async ({ platform, person }) => ({
          value: await successionsOfSuccessor(platform, person.user.id),
        }),
      ),
  })
  @Authority({ who: signedIn, underControl: 'REFUSED' })
  mySuccessionsChanged(@Root() snapshot: SuccessionView[]): SuccessionView[] {
    return snapshot
  }
}
