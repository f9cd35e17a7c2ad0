import type { ErrorCode } from 'shared-schema/error-codes'
import type { SessionStanding } from '../access/rules.ts'
import type { Action } from '../platform/actions.ts'
import type { Change } from '../platform/change.ts'
import type { DeadlineKind } from '../platform/deadlines.ts'
import type { Permission } from '../platform/permissions.ts'
import type { Topic } from '../platform/topics.ts'
import type { Ending } from './ending.ts'
import type { SupportRequest } from './entities.ts'
import type { RequestReader } from './request-reader.ts'

/** The final states of all kinds. A client can refuse only in a kind in which they answer. */
export type FinalState = 'COMPLETED' | 'CANCELLED' | 'REFUSED' | 'EXPIRED'

/** What is stored when a request ends. */
export interface Closing extends Ending {
  readonly state: FinalState
  /** The reason of the analyst who cancelled; else null. */
  readonly reason: string | null
}

/** Who takes a step. In some kinds the client answers; SYSTEM is a timer, or a lost right. */
export type RequestParty = 'ANALYST' | 'CLIENT' | 'SYSTEM'

/** What this mechanism needs of a kind's state machine. In every kind the analyst and the system can cancel. */
export interface RequestRules<State extends string, Event extends string> {
  isFinal(state: State): boolean
  next(
    state: State,
    event: Event | 'CANCEL',
    by: RequestParty,
  ): { readonly state: State } | { readonly refusal: ErrorCode }
  /** The state as the row decides it at `now`, whether or not a timer has run. */
  stateAt(
    row: { readonly state: State; readonly expiresAt: Date | null; readonly sessionOver: boolean },
    now: Date,
  ): State
}

/** The access session to which requests of a kind lead; it ends together with its request. */
export interface SessionOfKind<Request extends SupportRequest> {
  /** The column with the session's id: null in a request that has led to no session yet. */
  readonly idColumn: keyof Request & string
  /** What has ended a session that stands like this; null while it runs. */
  readonly endedBy: (session: SessionStanding) => Ending | null
}

/** One kind of support requests, as its room describes it: read as `Row`. */
export interface RequestKind<
  Request extends SupportRequest = SupportRequest,
  Event extends string = string,
  Row = unknown,
> {
  readonly entity: new () => Request
  readonly reader: RequestReader<Row>
  /** The permission that the analyst needs. A request of an analyst without it is withdrawn. */
  readonly permission: Permission
  readonly rules: RequestRules<Request['state'], Event>
  /** The code by which a step is refused after COMPLETED; after every other end it is REQUEST_CLOSED. */
  readonly afterCompleted?: ErrorCode
  /** The timer that closes a request which waits too long. */
  readonly deadline: DeadlineKind
  readonly actions: Readonly<Record<'completed' | 'cancelled' | 'expired', Action>> & {
    readonly refused?: Action
  }
  /** Who is notified of each step, beside the analyst's pages. */
  readonly topics: (request: Request) => readonly Topic[]
  /** Sends the e-mails about an end. */
  readonly tellClosed: (change: Change, request: Request, closing: Closing) => Promise<void>
  readonly session?: SessionOfKind<Request>
  /** Whether a request ends at once when the client loses their membership in its ecosystem. */
  readonly endsWithPlace: boolean
}
