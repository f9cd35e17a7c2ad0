import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionEvent,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { enumOf } from '../platform/graphql/enums.ts'
import { type HandoverKind, states } from './rules.ts'

export const SuccessionStateEnum = enumOf<SuccessionState>(
  'SuccessionState',
  'Where a succession stands (SU1 to SU21).',
  Object.fromEntries(
    Object.entries(states).map(([state, { meaning }]) => [state, meaning]),
  ) as Record<SuccessionState, string>,
)

export const SuccessionEventEnum = enumOf<SuccessionEvent>(
  'SuccessionEvent',
  'Everything that can happen to a succession.',
  {
    REVOKE: 'The administrator revokes the invitation: revokeInvitation (SU5).',
    REJECT: 'The invited user rejects: rejectInvitation (SU6).',
    ACCEPT: 'The invited user accepts: acceptInvitation (SU6).',
    ACTIVATE: 'The successor activates by the e-mailed link: activateSuccession (SU7).',
    RENEW_LINK:
      'The successor asks for another activation link, the last one having lapsed: renewActivation.',
    RESEND: 'The administrator invites again: resendInvitation (SU7, SU13).',
    GO_BACK: 'The appointment stands again: goBackToSuccessor (R4).',
    REMOVE: 'The administrator removes the successor: removeSuccessor (SU9).',
    RESIGN: 'The successor resigns: resignAsSuccessor.',
    START_HANDOVER: 'The administrator starts the hand-over: startHandover (SU10).',
    CLAIM: 'The successor claims the ecosystem: claimEcosystem (SU14).',
    CANCEL_HANDOVER: 'The administrator cancels the hand-over: cancelHandover.',
    REFUSE_HANDOVER: 'The successor refuses what the administrator hands over: refuseHandover.',
    PASS_VALIDATION: 'The system has checked every condition (SU11).',
    CONTEST: 'The administrator contests the claim: contestClaim (SU17).',
    APPROVE_CLAIM: 'A reviewer approves the claim: approveClaim (SU14).',
    DECLINE_CLAIM: 'A reviewer declines the claim: declineClaim (SU14).',
    CANCEL_CLAIM: 'The successor cancels their claim: cancelClaim (SU15).',
    CONFIRM: 'The successor confirms and is the administrator: confirmSuccession (SU11, SU12).',
    LAPSE: 'A deadline has passed.',
    FAIL_CHECK: 'A condition is broken: declined by the platform (SU16).',
    REQUEST_RELEASE: 'Support asks both sides to lift the block: requestRelease.',
    RELEASE:
      'The block of a broken condition is lifted, and the invitation is pending again: releaseSuccession.',
    REINSTATE:
      'The block of a declined claim is lifted, and the appointment stands again: releaseSuccession.',
    REMIND: 'Whoever must act was reminded (SU19).',
  },
)

export const SuccessionPartyEnum = enumOf<SuccessionParty>(
  'SuccessionParty',
  'Who acts on a succession.',
  {
    ADMINISTRATOR: "The ecosystem's administrator.",
    SUCCESSOR: 'The invited user, or successor.',
    REVIEWER: 'Platform administration.',
    ANALYST: 'A support analyst (EA4).',
    SYSTEM: 'A timer or a check.',
  },
)

export const SuccessionRestrictionEnum = enumOf<SuccessionRestriction>(
  'SuccessionRestriction',
  'A condition that a successor breaks (SU16).',
  {
    MFA_OFF: 'MFA is not on.',
    INACTIVE: 'Not active within 30 days, by default.',
    BLOCKED: 'Blocked in the platform.',
    MEMBER_BLOCKED: 'Blocked in the ecosystem, by its administrator.',
    NOT_A_MEMBER: 'No member of the ecosystem.',
    EMAIL_UNCONFIRMED: 'The e-mail is not confirmed.',
  },
)

export const PreviousAdministratorFateEnum = enumOf<PreviousAdministratorFate>(
  'PreviousAdministratorFate',
  'What becomes of the administrator who hands over (SU10).',
  {
    PERMANENTLY_REMOVE: 'Removed from the ecosystem.',
    KEEP_AS_USER: 'Kept as a user: Web and App only.',
  },
)

export const ClaimReasonEnum = enumOf<ClaimReason>(
  'ClaimReason',
  'Why a successor claims the ecosystem (SU14).',
  {
    DEATH: 'The administrator has died.',
    INCAPACITY: 'The administrator is incapacitated.',
    LEFT_THE_COMPANY: 'The administrator has left the company.',
    LONG_UNREACHABLE: 'The administrator has long been unreachable.',
    COURT_ORDER: 'A court has ordered it.',
    OTHER: 'Another reason, told in the explanation.',
  },
)

export const HandoverKindEnum = enumOf<HandoverKind>(
  'HandoverKind',
  'How an ecosystem is about to change hands.',
  {
    HANDOVER: 'Started by its administrator (SU10).',
    CLAIM: 'Claimed by its successor (SU14).',
  },
)
