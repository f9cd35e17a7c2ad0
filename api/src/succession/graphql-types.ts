import type { EcosystemSituation, MembershipRole } from 'shared-schema/enums'
import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { Field, ID, Int, ObjectType, UseMiddleware } from 'type-graphql'
import { EcosystemSituationEnum, MembershipRoleEnum } from '../ecosystems/graphql-enums.ts'
import { Person } from '../identity/graphql-types.ts'
import { ReadableEmail } from '../identity/readable-email-field.ts'
import { connectionType } from '../platform/graphql/connections.ts'
import {
  ClaimReasonEnum,
  HandoverKindEnum,
  PreviousAdministratorFateEnum,
  SuccessionPartyEnum,
  SuccessionRestrictionEnum,
  SuccessionStateEnum,
} from './graphql-enums.ts'
import type { HandoverKind } from './rules/standing-rules.ts'

@ObjectType({ description: 'One step of a succession, from the record.' })
export class SuccessionStep {
  @Field(() => Date, { description: 'When it happened (UTC).' })
  at: Date

  @Field(() => String, { description: 'A SuccessionEvent, or INVITE for the first step.' })
  event: string

  @Field(() => SuccessionPartyEnum, { description: 'Who did it.' })
  by: SuccessionParty

  @Field(() => SuccessionStateEnum, {
    nullable: true,
    description: 'The state before; null at the first.',
  })
  fromState: SuccessionState | null

  @Field(() => SuccessionStateEnum, { description: 'The state after.' })
  toState: SuccessionState

  @Field(() => String, { nullable: true, description: 'What a person wrote, or why it happened.' })
  note: string | null
}

@ObjectType({
  description: 'A file that proves a claim; fetched at /evidence/:id by reviewers.',
})
export class Evidence {
  @Field(() => ID, { description: 'Names it in discardEvidence and claimEcosystem.' })
  id: string

  @Field(() => String, { description: 'The name that the successor gave it.' })
  name: string

  @Field(() => String, { description: 'application/pdf, image/png or image/jpeg, by its content.' })
  mediaType: string

  @Field(() => Int, { description: 'Its size in bytes.' })
  bytes: number

  @Field(() => String, {
    description: 'The SHA-256 of its content, under which it is kept.',
  })
  sha256: string

  @Field(() => Date, { description: 'When it was uploaded (UTC).' })
  uploadedAt: Date
}

@ObjectType({ description: "A successor's claim to the ecosystem." })
export class SuccessionClaim {
  @Field(() => ClaimReasonEnum, { description: 'Why the ecosystem is claimed.' })
  reason: ClaimReason

  @Field(() => String, { nullable: true, description: 'What the successor wrote.' })
  explanation: string | null

  @Field(() => Date, { description: 'When it was submitted (UTC).' })
  claimedAt: Date
}

@ObjectType('Succession', {
  description: 'The process that appoints a successor and hands an ecosystem over.',
})
export class SuccessionType {
  @Field(() => ID, { description: 'Names it in every act.' })
  id: string

  @Field(() => ID, { description: 'The ecosystem that changes hands.' })
  ecosystemId: string

  @Field(() => String, { description: "The ecosystem's name." })
  ecosystemName: string

  @Field(() => EcosystemSituationEnum, {
    description: 'Whether the ecosystem is open: in one that is not, nothing leads on.',
  })
  ecosystemSituation: EcosystemSituation

  @Field(() => SuccessionStateEnum, { description: 'Where it stands.' })
  state: SuccessionState

  @Field(() => Person, { description: 'Who appointed the successor.' })
  administrator: Person

  @Field(() => Person, { description: 'Who was appointed.' })
  successor: Person

  @Field(() => HandoverKindEnum, {
    nullable: true,
    description: 'How it is about to change hands, if it is.',
  })
  handoverKind: HandoverKind | null

  @Field(() => PreviousAdministratorFateEnum, {
    nullable: true,
    description: 'What becomes of the previous administrator.',
  })
  previousAdministratorFate: PreviousAdministratorFate | null

  @Field(() => Date, { description: 'When it began (UTC).' })
  createdAt: Date

  @Field(() => Date, { description: 'Since when it is in its state (UTC).' })
  stateSince: Date

  @Field(() => SuccessionPartyEnum, {
    nullable: true,
    description: 'Who must act next; null in a final state, and while the ecosystem is not open.',
  })
  turnOf: SuccessionParty | null

  @Field(() => Date, {
    nullable: true,
    description: 'By when (UTC); null in a final state.',
  })
  deadline: Date | null

  @Field(() => Date, {
    nullable: true,
    description: 'Nothing leads on before this instant (UTC).',
  })
  notBefore: Date | null

  @Field(() => Date, { nullable: true, description: 'When the claim was contested (UTC).' })
  contestedAt: Date | null

  @Field(() => String, { nullable: true, description: 'Why the administrator contests it.' })
  contestReason: string | null

  @Field(() => [SuccessionRestrictionEnum], {
    description: 'Why the platform declined it by itself.',
  })
  restrictions: readonly SuccessionRestriction[]

  @Field(() => [SuccessionRestrictionEnum], {
    description:
      'The conditions that the successor breaks at `serverTime`; told while lifting a block, or inviting again, depends on them, and empty otherwise.',
  })
  restrictionsNow: readonly SuccessionRestriction[]

  @Field(() => String, {
    nullable: true,
    description: 'What a reviewer wrote when declining the claim.',
  })
  declineReason: string | null

  @Field(() => Date, {
    nullable: true,
    description: 'When support asked to lift the block (UTC).',
  })
  releaseRequestedAt: Date | null

  @Field(() => Date, { description: "The server's clock at the making of this answer (UTC)." })
  serverTime: Date
}

@ObjectType({ description: 'Claims, the longest waiting first.' })
export class SuccessionConnection extends connectionType('Succession', SuccessionType) {}

@ObjectType({ description: 'A member who can be chosen as successor.' })
export class SuccessorCandidate {
  @Field(() => ID, { description: 'Names the member in inviteSuccessor.' })
  membershipId: string

  @Field(() => String, { description: "The member's name." })
  name: string

  @Field(() => String, { description: "The member's e-mail." })
  @UseMiddleware(ReadableEmail)
  email: string

  @Field(() => MembershipRoleEnum, { description: "The member's role." })
  role: MembershipRole

  @Field(() => [SuccessionRestrictionEnum], {
    description:
      'The conditions that the member breaks now; where there is one, an invitation would be declined by the platform.',
  })
  restrictions: readonly SuccessionRestriction[]
}

@ObjectType({ description: 'What an activation link shows before its button is pressed.' })
export class ActivationPage {
  @Field(() => String, { description: 'Which ecosystem.' })
  ecosystemName: string

  @Field(() => String, { description: 'Who invited.' })
  administratorName: string

  @Field(() => String, { description: 'Who is to be the successor.' })
  successorName: string

  @Field(() => Date, { description: 'When the link lapses (UTC).' })
  expiresAt: Date
}

@ObjectType({ description: 'The claims that wait for a reviewer.' })
export class ClaimsToReview {
  @Field(() => [SuccessionType], { description: 'The longest waiting first (at most 20).' })
  claims: readonly SuccessionType[]

  @Field(() => Boolean, { description: 'Whether more wait.' })
  more: boolean
}
