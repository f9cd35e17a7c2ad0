import type { SuccessionEvent } from 'shared-schema/succession-enums'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { may } from '../platform/actor-permissions.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { evidenceOf, gatheredEvidence } from './claims/evidence.ts'
import { SuccessionEventEnum } from './graphql-enums.ts'
import { Evidence, SuccessionClaim, SuccessionStep, SuccessionType } from './graphql-types.ts'
import { reviewClaims } from './permissions.ts'
import { wayOf } from './rules/transition-rules.ts'
import { type TimelineStep, timelineOf } from './timeline.ts'
import { allowedFor, type SuccessionView } from './view.ts'

@Resolver(() => SuccessionType)
export class SuccessionFields {
  @FieldResolver(() => [SuccessionEventEnum], {
    description: 'What the caller may do now; the apps show exactly these.',
  })
  async allowedActions(
    @Root() view: SuccessionView,
    @Ctx() { platform, actor }: RequestContext,
  ): Promise<SuccessionEvent[]> {
    return actor ? allowedFor(platform, actor, view) : []
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the platform declines it, and blocks the succession of the ecosystem, once the successor breaks a condition: turns MFA off, say, or is removed or blocked.',
  })
  declinedWhenUnfit(@Root() { state }: SuccessionView): boolean {
    return wayOf(state, 'FAIL_CHECK', 'SYSTEM') !== null
  }

  @FieldResolver(() => [SuccessionStep], {
    description: 'Every step so far, oldest first, from the record.',
  })
  timeline(
    @Root() { id }: SuccessionView,
    @Ctx() { platform }: RequestContext,
  ): Promise<TimelineStep[]> {
    return timelineOf(platform, id)
  }

  @FieldResolver(() => [Evidence], {
    description:
      'Files that the successor has uploaded for a claim not made yet; none for anybody else.',
  })
  async gatheredEvidence(
    @Root() { id, successor }: SuccessionView,
    @Ctx() { platform, actor }: RequestContext,
  ): Promise<readonly Evidence[]> {
    const isOwn = actor?.user.id === successor.id && actor.controller === null
    return isOwn ? gatheredEvidence(platform, id) : []
  }

  @FieldResolver(() => SuccessionClaim, {
    nullable: true,
    description: "The successor's claim, if any; its files only for the successor and reviewers.",
  })
  async claim(
    @Root() { id, claimReason, claimExplanation, claimedAt, successor }: SuccessionView,
    @Ctx() { platform, actor }: RequestContext,
  ): Promise<SuccessionClaim | null> {
    if (!claimReason || !claimedAt) return null
    const mayReadFiles =
      actor !== null && (actor.user.id === successor.id || may(platform, actor, reviewClaims))
    return {
      reason: claimReason,
      explanation: claimExplanation,
      claimedAt,
      evidence: mayReadFiles ? await evidenceOf(platform, { id, claimedAt }) : [],
    }
  }
}
