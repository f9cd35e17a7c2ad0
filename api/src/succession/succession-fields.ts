import type { SuccessionEvent } from 'shared-schema/succession-enums'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { MAILS_REFUSED, mailsRefused } from '../identity/marked-emails.ts'
import { signedIn } from '../platform/authority.ts'
import type { RequestContext } from '../platform/graphql/context.ts'
import { everyReader, ShownTo } from '../platform/shown-to.ts'
import { itsSuccessor, itsSuccessorAndReviewers } from './authority.ts'
import { type EvidenceView, evidenceOfClaims, gatheredEvidences } from './claims/evidence.ts'
import { SuccessionEventEnum } from './graphql-enums.ts'
import {
  Evidence,
  SuccessionClaim,
  SuccessionStep,
  SuccessionType,
  SuccessorCandidate,
} from './graphql-types.ts'
import { wayOf } from './rules/transition-rules.ts'
import { type TimelineStep, timelines } from './timeline.ts'
import { allowedFor, type SuccessionView } from './view.ts'

@Resolver(() => SuccessionType)
export class SuccessionFields {
  @FieldResolver(() => [SuccessionEventEnum], {
    description: 'What the caller may do now; the apps show exactly these.',
  })
  @ShownTo(signedIn)
  allowedActions(
    @Root() view: SuccessionView,
    @Ctx() context: RequestContext,
  ): Promise<SuccessionEvent[]> {
    return allowedFor(context, view)
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the platform declines it, and blocks the succession of the ecosystem, once the successor breaks a condition: turns MFA off, say, or is removed or blocked.',
  })
  @ShownTo(everyReader)
  declinedWhenUnfit(@Root() { state }: SuccessionView): boolean {
    return wayOf(state, 'FAIL_CHECK', 'SYSTEM') !== null
  }

  @FieldResolver(() => [SuccessionStep], {
    description: 'Every step so far, oldest first, from the record.',
  })
  @ShownTo(everyReader)
  timeline(
    @Root() { id }: SuccessionView,
    @Ctx() context: RequestContext,
  ): Promise<TimelineStep[]> {
    return context.load(timelines, id)
  }

  @FieldResolver(() => [Evidence], {
    description:
      'Files that the successor has uploaded for a claim not made yet; none for anybody else.',
  })
  @ShownTo(itsSuccessor)
  gatheredEvidence(
    @Root() { id }: SuccessionView,
    @Ctx() context: RequestContext,
  ): Promise<EvidenceView[]> {
    return context.load(gatheredEvidences, id)
  }

  @FieldResolver(() => SuccessionClaim, {
    nullable: true,
    description: "The successor's claim, if any; its files only for the successor and reviewers.",
  })
  @ShownTo(everyReader)
  claim(@Root() view: SuccessionView): SuccessionClaimView | null {
    const { id: successionId, successor, claimReason: reason, claimedAt } = view
    if (!reason || !claimedAt) return null
    return { successionId, successor, reason, explanation: view.claimExplanation, claimedAt }
  }
}

/** A claim, with the succession that it is part of. */
interface SuccessionClaimView extends SuccessionClaim, Pick<SuccessionView, 'successor'> {
  readonly successionId: string
}

@Resolver(() => SuccessionClaim)
export class SuccessionClaimFields {
  @FieldResolver(() => [Evidence], {
    description: 'The files; only for the successor and reviewers, empty for the administrator.',
  })
  @ShownTo(itsSuccessorAndReviewers)
  evidence(
    @Root() { successionId, claimedAt }: SuccessionClaimView,
    @Ctx() context: RequestContext,
  ): Promise<EvidenceView[]> {
    return context.load(evidenceOfClaims, { successionId, claimedAt })
  }
}

@Resolver(() => SuccessorCandidate)
export class SuccessorCandidateFields {
  @FieldResolver(() => Boolean, { description: MAILS_REFUSED })
  @ShownTo(everyReader)
  mailsRefused(
    @Root() candidate: SuccessorCandidate,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return mailsRefused(candidate, context)
  }
}
