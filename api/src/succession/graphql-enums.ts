import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionEvent,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { enumOf } from '../platform/graphql/enums.ts'
import type { HandoverKind } from './rules/standing-rules.ts'
import { states } from './rules/state-rules.ts'

export const SuccessionStateEnum = enumOf<SuccessionState>(
  'SuccessionState',
  'Where a succession stands.',
  Object.fromEntries(
    Object.entries(states).map(([state, { meaning }]) => [state, meaning]),
  ) as Record<SuccessionState, string>,
)

export const SuccessionEventEnum = enumOf<SuccessionEvent>(
  'SuccessionEvent',
  'Everything that can happen to a succession.',
  {
    REVOKE: 'The administrator revokes the invitation: revokeInvitation.',
    REJECT: 'The invited user rejects: rejectInvitation.',
    ACCEPT: 'The invited user accepts: acceptInvitation.',
    ACTIVATE: 'The successor activates by the e-mailed link: activateSuccession.',
    RENEW_LINK:
      'The successor asks for another activation link, the last one having lapsed: renewActivation.',
    RESEND: 'The administrator invites again: resendInvitation.',
    GO_BACK: 'The appointment stands again: goBackToSuccessor.',
    REMOVE: 'The administrator removes the successor: removeSuccessor.',
    RESIGN: 'The successor resigns: resignAsSuccessor.',
    START_HANDOVER: 'The administrator starts the hand-over: startHandover.',
    CLAIM: 'The successor claims the ecosystem: claimEcosystem.',
    CANCEL_HANDOVER: 'The administrator cancels the hand-over: cancelHandover.',
    REFUSE_HANDOVER: 'The successor refuses what the administrator hands over: refuseHandover.',
    PASS_VALIDATION: 'The system has checked every condition.',
    CONTEST: 'The administrator contests the claim: contestClaim.',
    APPROVE_CLAIM: 'A reviewer approves the claim: approveClaim.',
    DECLINE_CLAIM: 'A reviewer declines the claim: declineClaim.',
    CANCEL_CLAIM: 'The successor cancels their claim: cancelClaim.',
    CONFIRM: 'The successor confirms and is the administrator: confirmSuccession.',
    LAPSE: 'A deadline has passed.',
    FAIL_CHECK: 'A condition is broken: declined by the platform.',
    REQUEST_RELEASE: 'Support asks both sides to lift the block: requestRelease.',
    RELEASE:
      'The block of a broken condition is lifted, and the invitation is pending again: releaseSuccession.',
    REINSTATE:
      'The block of a declined claim is lifted, and the appointment stands again: releaseSuccession.',
    REMIND: 'Whoever must act was reminded.',
  },
)

export const SuccessionPartyEnum = enumOf<SuccessionParty>(
  'SuccessionParty',
  'Who acts on a succession.',
  {
    ADMINISTRATOR: "The ecosystem's administrator.",
    SUCCESSOR: 'The invited user, or successor.',
    REVIEWER: 'Platform administration.',
    ANALYST: 'A support analyst.',
    SYSTEM: 'A timer or a check.',
  },
)

export const SuccessionRestrictionEnum = enumOf<SuccessionRestriction>(
  'SuccessionRestriction',
  'A condition that a successor breaks.',
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
  'What becomes of the administrator who hands over.',
  {
    PERMANENTLY_REMOVE: 'Removed from the ecosystem.',
    KEEP_AS_USER: 'Kept as a user: Web and App only.',
  },
)

export const ClaimReasonEnum = enumOf<ClaimReason>(
  'ClaimReason',
  'Why a successor claims the ecosystem.',
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
    HANDOVER: 'Started by its administrator.',
    CLAIM: 'Claimed by its successor.',
  },
)
