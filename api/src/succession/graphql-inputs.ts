import type { ClaimReason, PreviousAdministratorFate } from 'shared-schema/succession-enums'
import { Field, ID, InputType } from 'type-graphql'
import { ClaimReasonEnum, PreviousAdministratorFateEnum } from './graphql-enums.ts'

const MFA_CODE = 'A fresh MFA code, or a recovery code.'

@InputType({ description: 'Which succession.' })
export class SuccessionInput {
  @Field(() => ID, { description: "The succession's id." })
  successionId: string
}

@InputType({ description: 'Which succession, with proof that it is really you.' })
export class SuccessionMfaInput extends SuccessionInput {
  @Field(() => String, { description: MFA_CODE })
  code: string
}

@InputType({ description: 'Whom to invite as successor.' })
export class InviteSuccessorInput {
  @Field(() => ID, { description: 'The ecosystem that one administers.' })
  ecosystemId: string

  @Field(() => ID, { description: 'One of its members; see successorCandidates.' })
  membershipId: string

  @Field(() => String, { description: MFA_CODE })
  code: string

  @Field(() => String, {
    description: 'Made once per wish; a repeated request gives the first answer.',
  })
  idempotencyKey: string
}

@InputType({ description: 'The start of a hand-over.' })
export class StartHandoverInput extends SuccessionMfaInput {
  @Field(() => PreviousAdministratorFateEnum, { description: 'What becomes of oneself.' })
  fate: PreviousAdministratorFate
}

@InputType({ description: "The administrator's word against a claim." })
export class ContestClaimInput extends SuccessionMfaInput {
  @Field(() => String, {
    description: 'Why: 10 to 500 characters by default; the reviewer reads it.',
  })
  reason: string
}

@InputType({ description: 'What stood behind the # of the activation page.' })
export class ActivateSuccessionInput {
  @Field(() => String, { description: "The link's secret." })
  token: string
}

@InputType({ description: 'A claim to the ecosystem.' })
export class ClaimEcosystemInput extends SuccessionMfaInput {
  @Field(() => ClaimReasonEnum, { description: 'Why the ecosystem is claimed.' })
  reason: ClaimReason

  @Field(() => String, {
    nullable: true,
    description: 'Required with OTHER; at most `claimExplanationCharacters` of the public limits.',
  })
  explanation?: string | null

  @Field(() => [ID], { description: 'Files uploaded before, 1 to 5 of them by default.' })
  evidenceIds: string[]

  @Field(() => Boolean, { description: 'That the information is true and the files are original.' })
  certified: boolean
}

@InputType({ description: "A reviewer's approval." })
export class ApproveClaimInput extends SuccessionMfaInput {
  @Field(() => Date, {
    nullable: true,
    description:
      'The `contestedAt` that the reviewer has read; null where the claim was not contested.',
  })
  contestedAt?: Date | null
}

@InputType({ description: "A reviewer's refusal." })
export class DeclineClaimInput extends SuccessionMfaInput {
  @Field(() => String, { description: 'Why: 10 to 500 characters by default; both sides read it.' })
  reason: string
}
