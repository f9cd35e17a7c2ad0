import type { SpanRange } from 'shared-schema/span-of-time'
import type {
  ClaimReason,
  PreviousAdministratorFate,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import type { Instant } from 'shared-schema/written-instant'

/** Every state in which a succession waits for somebody to act (SU19). */
export type WaitingState = Exclude<SuccessionState, 'REVOKED' | 'COMPLETED'>

/** E-mails about successions (SU1–SU21) and what each is made from. */
export interface SuccessionMailParameters {
  /** To the successor: accept or reject in Web, where `link` leads (SU6). */
  successionInvitation: {
    name: string
    administratorName: string
    ecosystemName: string
    seconds: number
    link: string
  }
  /** To the administrator: whom they invited, and how to cancel it (SU5). */
  successionInvitationSent: {
    name: string
    successorName: string
    successorEmail: string
    ecosystemName: string
    seconds: number
    cancelLink: string
  }
  /** To the administrator: the invited user accepted and has still to activate (SU7). */
  successionAccepted: {
    name: string
    successorName: string
    successorEmail: string
    ecosystemName: string
  }
  /** To the successor: the link that activates their status (SU7). */
  successionActivate: {
    name: string
    administratorName: string
    ecosystemName: string
    seconds: number
    link: string
  }
  /** To both sides, each in their role: the succession stands; where they can act (SU8, SU9). */
  successionActive: {
    name: string
    ecosystemName: string
    otherName: string
    role: 'SUCCESSOR' | 'ADMINISTRATOR'
    profileLink: string
  }
  /** To whoever must know: a step came to nothing; speaks of the roles, so that either side can read it. */
  successionEnded: {
    name: string
    ecosystemName: string
    otherName: string
    how:
      | 'REVOKED'
      | 'REJECTED'
      | 'INVITATION_EXPIRED'
      | 'ACTIVATION_EXPIRED'
      | 'CLAIM_CANCELLED'
      | 'HANDOVER_REFUSED'
      | 'RESIGNED'
      | 'HANDOVER_CANCELLED'
      | 'CONFIRMATION_EXPIRED'
      | 'GONE_BACK'
    link: string
  }
  /** To the administrator: when it takes effect, what is lost, and how to cancel it (SU10). */
  handoverStarted: {
    name: string
    successorName: string
    ecosystemName: string
    earliestAt: Instant
    latestAt: Instant
    /** How long the validation takes; none in a mail that an earlier release queued. */
    validation?: SpanRange
    fate: PreviousAdministratorFate
    cancelLink: string
  }
  /** To the successor: the hand-over has begun; they need not do anything yet (SU10). */
  handoverAnnounced: {
    name: string
    administratorName: string
    ecosystemName: string
    earliestAt: Instant
    latestAt: Instant
    /** How long the validation takes; none in a mail that an earlier release queued. */
    validation?: SpanRange
  }
  /** To the successor: all is checked, confirm to become the administrator (SU11). */
  confirmAdministrator: { name: string; ecosystemName: string; seconds: number; link: string }
  /** To the previous administrator: it is done (SU12). */
  newAdministrator: {
    name: string
    newAdministratorName: string
    newAdministratorEmail: string
    ecosystemName: string
    fate: PreviousAdministratorFate
  }
  /** To every member (SU12). */
  ecosystemHasNewAdministrator: {
    name: string
    newAdministratorName: string
    ecosystemName: string
  }
  /** To the new administrator: what to set up now (SU12). */
  youAreAdministrator: { name: string; ecosystemName: string; setUpLink: string }
  /** To platform administration: a claim to review (SU14). */
  claimReceived: {
    ecosystemName: string
    successorName: string
    administratorName: string
    reason: ClaimReason
    /** What the successor wrote beside the reason. */
    explanation?: string
    files: number
    reviewLink: string
  }
  /** To the administrator, at once: somebody claims the ecosystem, and how to contest it (SU17). */
  claimNotice: {
    name: string
    successorName: string
    ecosystemName: string
    reason: ClaimReason
    explanation?: string
    contestLink: string
    /** Before this moment no claim is approved. */
    earliestAt: Instant
    /** By this moment a reviewer is to decide. */
    latestAt: Instant
  }
  /** To reviewers and the successor: the administrator is there, and objects (SU17). */
  claimContested: {
    name: string
    ecosystemName: string
    administratorName: string
    reason: string
    forRole: 'REVIEWER' | 'SUCCESSOR'
    link?: string
  }
  /** To either side: how platform administration decided, with its reason where it declined (SU14). */
  claimDecided: {
    name: string
    ecosystemName: string
    decision: 'APPROVED' | 'DECLINED'
    /** Whether the administrator can still contest it. */
    contest: 'POSSIBLE' | 'OVER'
    reason?: string
    link: string
  }
  /** To either side: a condition of SU16 is broken; each with how to mend it. */
  successionDeclined: {
    name: string
    ecosystemName: string
    successorName: string
    restrictions: readonly SuccessionRestriction[]
    role: 'ADMINISTRATOR' | 'SUCCESSOR'
  }
  /** To whoever can lift the block: support asks them to, and what they can do about it (EA4). */
  releaseRequested: {
    name: string
    ecosystemName: string
    analystName: string
    otherName: string
    link: string
  } & (
    | { role: 'ADMINISTRATOR'; offers: readonly ('RELEASE' | 'REINSTATE' | 'REMOVE')[] }
    | { role: 'SUCCESSOR'; offers: readonly ('RELEASE' | 'REINSTATE')[] }
  )
  /** To either side: the block is lifted, and where the succession stands again (EA4). */
  successionReleased: {
    name: string
    ecosystemName: string
    otherName: string
    role: 'ADMINISTRATOR' | 'SUCCESSOR'
    outcome: 'INVITED' | 'ACTIVE'
    link: string
  }
  /** To whoever must act: what waits for them, and until when (SU19). */
  successionReminder: {
    name: string
    ecosystemName: string
    what: WaitingState
    dueAt: Instant
    link: string
  }
}
