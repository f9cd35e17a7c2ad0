import type {
  SuccessionEvent,
  SuccessionParty,
  SuccessionState,
} from 'shared-schema/succession-enums'
import { stateMachine, type Way } from '../../platform/state-machine.ts'
import type { Condition } from './standing-rules.ts'
import { states } from './state-rules.ts'

/** How a party shows that it is really them (ID8). */
export type Proof = 'MFA' | 'LINK' | 'SIGNED_IN' | 'NONE'

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

/**
 * The checked table. `stateAt` gives the state that the row's deadline decides at an instant, whether or not a timer has
 * written it down (SU19).
 */
export const { isFinal, wayOf, waysFrom, stateAt } = stateMachine({
  states,
  ways: transitions,
  lapse: 'LAPSE',
})
