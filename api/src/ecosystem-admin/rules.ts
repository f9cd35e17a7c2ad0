import type {
  EcosystemAdminAction,
  EcosystemAdminRequestState,
} from 'shared-schema/ecosystem-admin-enums'
import { type StateMeaning, stateMachine, type Way } from '../platform/state-machine.ts'

/** Who takes a step. The user takes part by reading their code to the analyst. */
export type EcosystemAdminParty = 'ANALYST' | 'SYSTEM'

/** What can happen to a request. Those that a person can choose are actions of the schema too. */
export type EcosystemAdminEvent = EcosystemAdminAction | 'EXPIRE'

type Transition = Way<EcosystemAdminRequestState, EcosystemAdminEvent, EcosystemAdminParty>

const WAITING = { turnOf: 'ANALYST', boundedBy: 'ASSISTANCE_ANSWER_SECONDS' } as const
const OVER = { turnOf: null, boundedBy: null } as const

/** What each state means, whose turn it is, and what bounds the waiting (EA5). */
export const states: Readonly<
  Record<EcosystemAdminRequestState, StateMeaning<EcosystemAdminParty, 'ASSISTANCE_ANSWER_SECONDS'>>
> = {
  USER_CODE_SENT: {
    meaning: 'The user has a code and a QR of it; the analyst enters what the user reads out.',
    ...WAITING,
  },
  USER_PROVEN: {
    meaning: 'The user has the mailbox; the analyst chooses one of their ecosystems.',
    ...WAITING,
  },
  INTERNAL_CODE_SENT: {
    meaning: "An ecosystem is chosen, and a code is in the analyst's own mailbox.",
    ...WAITING,
  },
  OPEN: {
    meaning: "Both codes were right: the analyst sees the ecosystem's successions.",
    ...WAITING,
  },
  COMPLETED: { meaning: 'The support was given.', ...OVER },
  CANCELLED: {
    meaning: 'The analyst cancelled, with a reason; or lost the right to go on.',
    ...OVER,
  },
  EXPIRED: { meaning: 'Nothing was done in time.', ...OVER },
}

const OPEN_STATES = ['USER_CODE_SENT', 'USER_PROVEN', 'INTERNAL_CODE_SENT', 'OPEN'] as const

const byAnalyst = (
  from: EcosystemAdminRequestState,
  event: EcosystemAdminAction,
  to: EcosystemAdminRequestState,
): Transition => ({ from, event, by: ['ANALYST'], to })

/** The state machine of a request (EA1–EA5). Any other pair is refused with ILLEGAL_TRANSITION. */
export const transitions: readonly Transition[] = [
  byAnalyst('USER_CODE_SENT', 'RESEND_USER_CODE', 'USER_CODE_SENT'),
  byAnalyst('USER_CODE_SENT', 'ENTER_USER_CODE', 'USER_PROVEN'),
  byAnalyst('USER_PROVEN', 'CHOOSE_ECOSYSTEM', 'INTERNAL_CODE_SENT'),
  // A wrong choice is corrected by another choice, which voids the code sent for the first.
  byAnalyst('INTERNAL_CODE_SENT', 'CHOOSE_ECOSYSTEM', 'INTERNAL_CODE_SENT'),
  byAnalyst('INTERNAL_CODE_SENT', 'RESEND_INTERNAL_CODE', 'INTERNAL_CODE_SENT'),
  byAnalyst('INTERNAL_CODE_SENT', 'ENTER_INTERNAL_CODE', 'OPEN'),
  byAnalyst('OPEN', 'REQUEST_RELEASE', 'OPEN'),
  byAnalyst('OPEN', 'COMPLETE', 'COMPLETED'),
  ...OPEN_STATES.flatMap((from): Transition[] => [
    { from, event: 'CANCEL', by: ['ANALYST', 'SYSTEM'], to: 'CANCELLED' },
    { from, event: 'EXPIRE', by: ['SYSTEM'], to: 'EXPIRED' },
  ]),
]

const machine = stateMachine({
  states,
  ways: transitions,
  lapse: 'EXPIRE',
  whenOver: 'REQUEST_CLOSED',
})
export const { isFinal, next } = machine

/** A request's state as stored, and the instant that bounds it. */
export interface Bounded {
  readonly state: EcosystemAdminRequestState
  readonly expiresAt: Date | null
}

/** The state as the row decides it at `now`, whether or not a timer has run (EA5). */
export const stateAt = ({ state, expiresAt }: Bounded, now: Date): EcosystemAdminRequestState =>
  machine.stateAt({ state, deadline: expiresAt }, now)

/** What decides, beside the state, which acts are offered. */
export interface Progress {
  readonly state: EcosystemAdminRequestState
  /** Whether the ecosystem has a succession that the platform declined. */
  readonly blocked: boolean
}

/** The acts that the analyst may do now; the apps show exactly these. */
export const allowedActions = ({ state, blocked }: Progress): EcosystemAdminAction[] =>
  machine.waysFrom(state, 'ANALYST').flatMap(({ event }) => {
    if (event === 'EXPIRE') return []
    return event === 'REQUEST_RELEASE' && !blocked ? [] : [event]
  })
