import type { AssistanceAction, AssistanceState } from 'shared-schema/enums'
import { type StateMeaning, stateMachine, type Way } from '../platform/state-machine.ts'

/** Who takes a step; SYSTEM is a timer, or a lost right. */
export type RequestParty = 'ANALYST' | 'CLIENT' | 'SYSTEM'

/** What can happen to a request. Those that a person can choose are actions of the schema too. */
export type RequestEvent = AssistanceAction | 'BOTH_CODES_ENTERED' | 'EXPIRE'

type Transition = Way<AssistanceState, RequestEvent, RequestParty>

/** What each state means, whose turn it is, and what bounds the waiting (SU19's rule, kept here too). */
export const states: Readonly<Record<AssistanceState, StateMeaning<RequestParty>>> = {
  STARTED: {
    meaning: 'The analyst has chosen a client and an ecosystem.',
    turnOf: 'ANALYST',
    boundedBy: 'ASSISTANCE_ANSWER_SECONDS',
  },
  ANALYST_CODE_SENT: {
    meaning: "A code is in the analyst's own mailbox.",
    turnOf: 'ANALYST',
    boundedBy: 'ASSISTANCE_ANSWER_SECONDS',
  },
  ANALYST_PROVEN: {
    meaning: 'The analyst has proven to be who they are; the client knows nothing yet.',
    turnOf: 'ANALYST',
    boundedBy: 'ASSISTANCE_ANSWER_SECONDS',
  },
  AWAITING_CODES: {
    meaning: 'The client has the code; both must enter it.',
    turnOf: 'CLIENT',
    boundedBy: 'ASSISTANCE_ANSWER_SECONDS',
  },
  IN_SESSION: {
    meaning: "Both codes are in: the analyst may enter the client's environments.",
    turnOf: 'ANALYST',
    boundedBy: 'ASSISTANCE_SESSION_SECONDS',
  },
  COMPLETED: { meaning: 'The session took place and is over.', turnOf: null, boundedBy: null },
  CANCELLED: {
    meaning: 'The analyst cancelled, with a reason; or lost the right to go on.',
    turnOf: null,
    boundedBy: null,
  },
  REFUSED: { meaning: 'The client refused.', turnOf: null, boundedBy: null },
  EXPIRED: { meaning: 'Nobody answered in time.', turnOf: null, boundedBy: null },
}

const BEFORE_SESSION = ['STARTED', 'ANALYST_CODE_SENT', 'ANALYST_PROVEN', 'AWAITING_CODES'] as const

/** The state machine of a request (AS2–AS10). Any other pair is refused with ILLEGAL_TRANSITION. */
export const transitions: readonly Transition[] = [
  { from: 'STARTED', event: 'SEND_ANALYST_CODE', by: ['ANALYST'], to: 'ANALYST_CODE_SENT' },
  {
    from: 'ANALYST_CODE_SENT',
    event: 'SEND_ANALYST_CODE',
    by: ['ANALYST'],
    to: 'ANALYST_CODE_SENT',
  },
  { from: 'ANALYST_CODE_SENT', event: 'ENTER_ANALYST_CODE', by: ['ANALYST'], to: 'ANALYST_PROVEN' },
  { from: 'ANALYST_PROVEN', event: 'SEND_CLIENT_CODE', by: ['ANALYST'], to: 'AWAITING_CODES' },
  { from: 'AWAITING_CODES', event: 'RESEND_CLIENT_CODE', by: ['ANALYST'], to: 'AWAITING_CODES' },
  {
    from: 'AWAITING_CODES',
    event: 'ENTER_CLIENT_CODE',
    by: ['ANALYST', 'CLIENT'],
    to: 'AWAITING_CODES',
  },
  {
    from: 'AWAITING_CODES',
    event: 'BOTH_CODES_ENTERED',
    by: ['ANALYST', 'CLIENT'],
    to: 'IN_SESSION',
  },
  { from: 'AWAITING_CODES', event: 'REFUSE', by: ['CLIENT'], to: 'REFUSED' },
  { from: 'IN_SESSION', event: 'OPEN_ENVIRONMENT', by: ['ANALYST'], to: 'IN_SESSION' },
  {
    from: 'IN_SESSION',
    event: 'END_SESSION',
    by: ['ANALYST', 'CLIENT', 'SYSTEM'],
    to: 'COMPLETED',
  },
  { from: 'IN_SESSION', event: 'CANCEL', by: ['ANALYST'], to: 'CANCELLED' },
  ...BEFORE_SESSION.flatMap((from): Transition[] => [
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

/** What bounds a request at an instant: its own deadline, or the end of its access session. */
export interface RequestInstants {
  readonly state: AssistanceState
  readonly expiresAt: Date | null
  readonly sessionOver: boolean
}

/** The state as the row decides it at `now`, whether or not a timer has run (AS6, AS10). */
export function stateAt(
  { state, expiresAt, sessionOver }: RequestInstants,
  now: Date,
): AssistanceState {
  if (state === 'IN_SESSION') return sessionOver ? 'COMPLETED' : state
  return machine.stateAt({ state, deadline: expiresAt }, now)
}

/** What each side has done already, so that it is not offered again. */
export interface Progress {
  readonly state: AssistanceState
  readonly entered: boolean
}

/** The acts that a party may do now; the apps show exactly these. */
export function allowedActions(progress: Progress, by: 'ANALYST' | 'CLIENT'): AssistanceAction[] {
  return machine.waysFrom(progress.state, by).flatMap(({ event }) => {
    if (event === 'BOTH_CODES_ENTERED' || event === 'EXPIRE') return []
    return event === 'ENTER_CLIENT_CODE' && progress.entered ? [] : [event]
  })
}

/** The party whose turn it is in an open request; null if the request is over. */
export function turnOf({
  state,
  clientEnteredAt,
}: {
  readonly state: AssistanceState
  readonly clientEnteredAt: Date | null
}): 'ANALYST' | 'CLIENT' | null {
  const { turnOf: turn } = states[state]
  // Both enter the code, in either order. Once the client has, the analyst's entry is awaited.
  if (state === 'AWAITING_CODES') return clientEnteredAt ? 'ANALYST' : 'CLIENT'
  return turn === 'SYSTEM' ? null : turn
}

/**
 * The ecosystem whose past assistance is shown: the one asked for, or all if it is null. Under an access
 * session only the session's ecosystem, and none if another is asked for (AS11).
 */
export function ecosystemInView(
  askedId: string | null,
  sessionEcosystemId: string | null,
): string | null | 'NONE' {
  if (sessionEcosystemId === null || askedId === sessionEcosystemId) return askedId
  return askedId === null ? sessionEcosystemId : 'NONE'
}
