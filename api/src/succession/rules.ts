import type {
  SuccessionEvent,
  SuccessionParty,
  SuccessionRestriction,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { type StateMeaning as Meaning, stateMachine, type Way } from '../platform/state-machine.ts'

/** The settings that bound a state's waiting. */
export type SuccessionBound =
  | 'INVITATION_ANSWER_SECONDS'
  | 'ACTIVATION_SECONDS'
  | 'VALIDATION_LATEST_SECONDS'
  | 'CONFIRMATION_SECONDS'
  | 'CLAIM_REVIEW_SECONDS'
  | 'SUCCESSION_REMINDER_SECONDS'

/** What a state means, whose turn it is, what bounds the waiting, and what happens then (SU19). */
export interface StateMeaning extends Meaning<SuccessionParty, SuccessionBound> {
  /** What the system does at the bound; REMIND tells whoever must act, and the state stays. */
  readonly atBound: 'LAPSE' | 'PASS_VALIDATION' | 'REMIND' | null
}

/** The states of a succession (SU1–SU21). */
export const states: Readonly<Record<SuccessionState, StateMeaning>> = {
  INVITED: {
    meaning: 'The administrator has invited a member to be the successor.',
    turnOf: 'SUCCESSOR',
    boundedBy: 'INVITATION_ANSWER_SECONDS',
    atBound: 'LAPSE',
  },
  INVITATION_EXPIRED: {
    meaning: 'The invitation was not answered in time.',
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  AWAITING_ACTIVATION: {
    meaning: 'The invited user has accepted and must activate by the e-mailed link.',
    turnOf: 'SUCCESSOR',
    boundedBy: 'ACTIVATION_SECONDS',
    atBound: 'LAPSE',
  },
  ACTIVATION_EXPIRED: {
    meaning: 'The activation link lapsed.',
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  ACTIVE: {
    meaning: "The user is the ecosystem's successor; either side may begin a hand-over.",
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  IN_VALIDATION: {
    meaning: 'The administrator has started the hand-over; the system checks every condition.',
    turnOf: 'SYSTEM',
    boundedBy: 'VALIDATION_LATEST_SECONDS',
    atBound: 'PASS_VALIDATION',
  },
  UNDER_REVIEW: {
    meaning:
      'The successor has claimed the ecosystem; platform administration reviews the evidence.',
    turnOf: 'REVIEWER',
    boundedBy: 'CLAIM_REVIEW_SECONDS',
    atBound: 'REMIND',
  },
  AWAITING_CONFIRMATION: {
    meaning: 'All is checked; the successor must confirm, signed in and with MFA.',
    turnOf: 'SUCCESSOR',
    boundedBy: 'CONFIRMATION_SECONDS',
    atBound: 'LAPSE',
  },
  DECLINED_BY_SUCCESSOR: {
    meaning:
      'The successor rejected the invitation, cancelled the claim, refused the hand-over or resigned.',
    turnOf: 'ADMINISTRATOR',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  DECLINED_BY_PLATFORM: {
    meaning:
      'A condition was broken or a claim declined; blocked until support asks to lift the block.',
    turnOf: 'ANALYST',
    boundedBy: 'SUCCESSION_REMINDER_SECONDS',
    atBound: 'REMIND',
  },
  REVOKED: {
    meaning: 'The administrator took the appointment back.',
    turnOf: null,
    boundedBy: null,
    atBound: null,
  },
  COMPLETED: {
    meaning: 'The successor is the administrator.',
    turnOf: null,
    boundedBy: null,
    atBound: null,
  },
}

/** How a party shows that it is really them (ID8). */
export type Proof = 'MFA' | 'LINK' | 'SIGNED_IN' | 'NONE'

/** How an ecosystem changes hands: started by its administrator, or claimed by its successor. */
export type HandoverKind = 'HANDOVER' | 'CLAIM'

/** Where one succession stands, as far as it decides what may be done. */
export interface Standing {
  readonly state: SuccessionState
  readonly handoverKind: HandoverKind | null
  /** When the administrator contested the present claim; null where they have not. */
  readonly contestedAt: Date | null
  /** Why a reviewer declined the claim, until the block is lifted or the next claim; null otherwise. */
  readonly declineReason: string | null
  /** When support asked to lift the block; null where it has not. */
  readonly releaseRequestedAt: Date | null
}

/** What must hold of a succession, beside its state, for a way to be open. */
export const conditions = {
  HANDED_OVER: ({ handoverKind }: Standing) => handoverKind === 'HANDOVER',
  CLAIMED: ({ handoverKind }: Standing) => handoverKind === 'CLAIM',
  /** A claim is contested once: whoever could do it again and again would hold it up for ever (SU17). */
  NOT_CONTESTED: ({ contestedAt }: Standing) => contestedAt === null,
  RELEASE_REQUESTED: ({ releaseRequestedAt }: Standing) => releaseRequestedAt !== null,
  CLAIM_DECLINED: ({ declineReason }: Standing) => declineReason !== null,
  CONDITION_BROKEN: ({ declineReason }: Standing) => declineReason === null,
} as const
export type Condition = keyof typeof conditions

/** One way on from a state; open where all that is `given` holds. */
export interface Transition extends Way<SuccessionState, SuccessionEvent, SuccessionParty> {
  readonly proof: Proof
  readonly given: readonly Condition[]
}

/** Where a check of SU16 can still decline a succession: not where the successor has said no already. */
const CHECKED: readonly SuccessionState[] = [
  'INVITED',
  'INVITATION_EXPIRED',
  'AWAITING_ACTIVATION',
  'ACTIVATION_EXPIRED',
  'ACTIVE',
  'IN_VALIDATION',
  'UNDER_REVIEW',
  'AWAITING_CONFIRMATION',
]

/** Where somebody is reminded: before what lapses does, and again and again of what only waits. */
const REMINDED = (Object.keys(states) as SuccessionState[]).filter(
  (state) => states[state].atBound === 'REMIND' || states[state].atBound === 'LAPSE',
)

/** The same event from several states; without `to` the state stays. */
const ways = (
  froms: readonly SuccessionState[],
  event: SuccessionEvent,
  by: SuccessionParty,
  proof: Proof,
  to?: SuccessionState,
): Transition[] =>
  froms.map((from) => ({ from, event, by: [by], proof, to: to ?? from, given: [] }))

/** The same ways, open only where these conditions hold too. */
const given = (conditions: readonly Condition[], open: readonly Transition[]): Transition[] =>
  open.map((way) => ({ ...way, given: [...way.given, ...conditions] }))

/** The state machine. Any other pair is refused with ILLEGAL_TRANSITION, naming state and event. */
export const transitions: readonly Transition[] = [
  ...ways(['INVITED'], 'REVOKE', 'ADMINISTRATOR', 'MFA', 'REVOKED'),
  ...ways(['INVITED'], 'REJECT', 'SUCCESSOR', 'SIGNED_IN', 'DECLINED_BY_SUCCESSOR'),
  ...ways(['INVITED'], 'ACCEPT', 'SUCCESSOR', 'MFA', 'AWAITING_ACTIVATION'),
  ...ways(['INVITED'], 'LAPSE', 'SYSTEM', 'NONE', 'INVITATION_EXPIRED'),
  ...ways(['AWAITING_ACTIVATION'], 'ACTIVATE', 'SUCCESSOR', 'LINK', 'ACTIVE'),
  ...ways(['AWAITING_ACTIVATION'], 'LAPSE', 'SYSTEM', 'NONE', 'ACTIVATION_EXPIRED'),
  // Who has accepted needs no administrator for another link: theirs may not be there any more.
  ...ways(['ACTIVATION_EXPIRED'], 'RENEW_LINK', 'SUCCESSOR', 'MFA', 'AWAITING_ACTIVATION'),
  ...ways(
    ['INVITATION_EXPIRED', 'ACTIVATION_EXPIRED', 'DECLINED_BY_SUCCESSOR'],
    'RESEND',
    'ADMINISTRATOR',
    'MFA',
    'INVITED',
  ),
  ...ways(['DECLINED_BY_SUCCESSOR'], 'GO_BACK', 'ADMINISTRATOR', 'MFA', 'ACTIVE'),
  ...ways(
    [
      'INVITATION_EXPIRED',
      'AWAITING_ACTIVATION',
      'ACTIVATION_EXPIRED',
      'ACTIVE',
      'DECLINED_BY_SUCCESSOR',
    ],
    'REMOVE',
    'ADMINISTRATOR',
    'MFA',
    'REVOKED',
  ),
  ...ways(
    ['AWAITING_ACTIVATION', 'ACTIVATION_EXPIRED', 'ACTIVE'],
    'RESIGN',
    'SUCCESSOR',
    'SIGNED_IN',
    'DECLINED_BY_SUCCESSOR',
  ),
  ...ways(['ACTIVE'], 'START_HANDOVER', 'ADMINISTRATOR', 'MFA', 'IN_VALIDATION'),
  ...ways(['ACTIVE'], 'CLAIM', 'SUCCESSOR', 'MFA', 'UNDER_REVIEW'),
  ...ways(['IN_VALIDATION'], 'PASS_VALIDATION', 'SYSTEM', 'NONE', 'AWAITING_CONFIRMATION'),
  // A hand-over that its administrator started is theirs to cancel until the successor has confirmed (SU10).
  ...given(
    ['HANDED_OVER'],
    [
      ...ways(
        ['IN_VALIDATION', 'AWAITING_CONFIRMATION'],
        'CANCEL_HANDOVER',
        'ADMINISTRATOR',
        'MFA',
        'ACTIVE',
      ),
      ...ways(
        ['IN_VALIDATION', 'AWAITING_CONFIRMATION'],
        'REFUSE_HANDOVER',
        'SUCCESSOR',
        'SIGNED_IN',
        'DECLINED_BY_SUCCESSOR',
      ),
    ],
  ),
  ...given(
    ['CLAIMED'],
    [
      // A claim can be contested until it completes (SU17): approved or not, it goes back to a reviewer, once.
      ...given(
        ['NOT_CONTESTED'],
        [
          ...ways(['UNDER_REVIEW'], 'CONTEST', 'ADMINISTRATOR', 'MFA'),
          ...ways(['AWAITING_CONFIRMATION'], 'CONTEST', 'ADMINISTRATOR', 'MFA', 'UNDER_REVIEW'),
        ],
      ),
      ...ways(['UNDER_REVIEW'], 'APPROVE_CLAIM', 'REVIEWER', 'MFA', 'AWAITING_CONFIRMATION'),
      ...ways(['UNDER_REVIEW'], 'DECLINE_CLAIM', 'REVIEWER', 'MFA', 'DECLINED_BY_PLATFORM'),
      ...ways(
        ['UNDER_REVIEW', 'AWAITING_CONFIRMATION'],
        'CANCEL_CLAIM',
        'SUCCESSOR',
        'SIGNED_IN',
        'DECLINED_BY_SUCCESSOR',
      ),
    ],
  ),
  ...ways(['AWAITING_CONFIRMATION'], 'CONFIRM', 'SUCCESSOR', 'MFA', 'COMPLETED'),
  ...ways(['AWAITING_CONFIRMATION'], 'LAPSE', 'SYSTEM', 'NONE', 'ACTIVE'),
  ...ways(CHECKED, 'FAIL_CHECK', 'SYSTEM', 'NONE', 'DECLINED_BY_PLATFORM'),
  ...ways(['DECLINED_BY_PLATFORM'], 'REQUEST_RELEASE', 'ANALYST', 'SIGNED_IN'),
  // Either side lifts the block, since the other may not be there any more; only the administrator chooses another.
  ...given(
    ['RELEASE_REQUESTED'],
    [
      ...given(
        ['CONDITION_BROKEN'],
        [
          ...ways(['DECLINED_BY_PLATFORM'], 'RELEASE', 'ADMINISTRATOR', 'MFA', 'INVITED'),
          ...ways(['DECLINED_BY_PLATFORM'], 'RELEASE', 'SUCCESSOR', 'MFA', 'INVITED'),
        ],
      ),
      ...given(
        ['CLAIM_DECLINED'],
        [
          ...ways(['DECLINED_BY_PLATFORM'], 'REINSTATE', 'ADMINISTRATOR', 'MFA', 'ACTIVE'),
          ...ways(['DECLINED_BY_PLATFORM'], 'REINSTATE', 'SUCCESSOR', 'MFA', 'ACTIVE'),
        ],
      ),
      ...ways(['DECLINED_BY_PLATFORM'], 'REMOVE', 'ADMINISTRATOR', 'MFA', 'REVOKED'),
    ],
  ),
  ...ways(REMINDED, 'REMIND', 'SYSTEM', 'NONE'),
]

const machine = stateMachine({ states, ways: transitions, lapse: 'LAPSE' })
/** What has lapsed is over at that instant, whether or not a timer has written so (SU19): `stateAt` tells it. */
export const { isFinal, wayOf, stateAt } = machine

/** What a person says against something; it wins over a timer, and any other act, of the same instant (SU18). */
export const vetoes: readonly SuccessionEvent[] = [
  'REVOKE',
  'REMOVE',
  'REJECT',
  'RESIGN',
  'CANCEL_HANDOVER',
  'REFUSE_HANDOVER',
  'CONTEST',
  'CANCEL_CLAIM',
]

/** How long a timer leaves the word to a veto of its own instant that is still on its way (SU18). */
export const VETO_GRACE_MILLISECONDS = 1000

/** How long whatever else happens to a succession waits for vetoes that are under way (SU18). */
export const VETO_PATIENCE_MILLISECONDS = 5000

/** What a party may do now. */
export const allowedEvents = (standing: Standing, by: SuccessionParty): SuccessionEvent[] =>
  machine
    .waysFrom(standing.state, by)
    .filter(({ given: asked }) => asked.every((condition) => conditions[condition](standing)))
    .map(({ event }) => event)

/** What is refused while the successor breaks a condition of SU16, since it would bring them back. */
export const onlyIfFit: readonly SuccessionEvent[] = ['RESEND', 'GO_BACK', 'RELEASE', 'REINSTATE']

/** Whether in a state it matters to both sides which conditions the successor breaks at this moment. */
export const asksWhetherFit = (state: SuccessionState): boolean =>
  transitions.some(({ from, event }) => from === state && onlyIfFit.includes(event))

/** What is known of a succession at an instant, beside where it stands. */
export interface Circumstances {
  readonly now: Date
  /** Nothing leads on before this instant (SU11). */
  readonly notBefore: Date | null
  /** The conditions that the successor breaks at that instant, where it matters. */
  readonly restrictionsNow: readonly SuccessionRestriction[]
}

/** Whether an event comes before its time: a claim rests, so that its administrator can contest it (SU14). */
export const isTooEarly = (
  event: SuccessionEvent,
  { now, notBefore }: Pick<Circumstances, 'now' | 'notBefore'>,
): boolean => event === 'APPROVE_CLAIM' && notBefore !== null && notBefore.getTime() > now.getTime()

/** What a party may do at an instant; the apps show, and the e-mails promise, exactly these. */
export const allowedNow = (
  standing: Standing,
  by: SuccessionParty,
  circumstances: Circumstances,
): SuccessionEvent[] =>
  allowedEvents(standing, by).filter(
    (event) =>
      !isTooEarly(event, circumstances) &&
      (circumstances.restrictionsNow.length === 0 || !onlyIfFit.includes(event)),
  )

/** Whose turn it is: once support has asked, whoever can lift the block and is the likelier to be there. */
export function whoseTurn(
  standing: Standing,
  { restrictionsNow }: Pick<Circumstances, 'restrictionsNow'>,
): SuccessionParty | null {
  const { state, releaseRequestedAt, declineReason } = standing
  if (state !== 'DECLINED_BY_PLATFORM' || releaseRequestedAt === null) return states[state].turnOf
  return declineReason !== null && restrictionsNow.length === 0 ? 'SUCCESSOR' : 'ADMINISTRATOR'
}

/** From the start of a hand-over what could empty the ecosystem or defeat it is frozen (ruling R5). */
export const isFrozen = (state: SuccessionState): boolean =>
  state === 'IN_VALIDATION' || state === 'UNDER_REVIEW' || state === 'AWAITING_CONFIRMATION'

/** What the conditions of SU16 are asked about. */
export interface Candidate {
  readonly mfaOn: boolean
  /** Seconds since the candidate was last active; null for never. */
  readonly inactiveSeconds: number | null
  readonly blocked: boolean
  /** How they stand in the ecosystem. */
  readonly member: 'ACTIVE' | 'BLOCKED' | 'NONE'
  readonly emailConfirmed: boolean
}

/** Which conditions of SU16 a candidate breaks; none where they are fit. */
export function brokenRestrictions(
  candidate: Candidate,
  mostInactiveSeconds: number,
): SuccessionRestriction[] {
  const broken: SuccessionRestriction[] = []
  if (!candidate.mfaOn) broken.push('MFA_OFF')
  if (candidate.inactiveSeconds === null || candidate.inactiveSeconds > mostInactiveSeconds)
    broken.push('INACTIVE')
  if (candidate.blocked) broken.push('BLOCKED')
  if (candidate.member === 'BLOCKED') broken.push('MEMBER_BLOCKED')
  if (candidate.member === 'NONE') broken.push('NOT_A_MEMBER')
  if (!candidate.emailConfirmed) broken.push('EMAIL_UNCONFIRMED')
  return broken
}
