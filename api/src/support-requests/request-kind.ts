import type { EndedBy } from 'shared-schema/enums'
import type { ErrorCode } from 'shared-schema/error-codes'
import type { EntityManager, FindOptionsWhere } from 'typeorm'
import type { Action } from '../platform/actions.ts'
import type { Change } from '../platform/change.ts'
import type { DeadlineKind } from '../platform/deadlines.ts'
import type { Permission } from '../platform/permissions.ts'
import type { Topic } from '../platform/topics.ts'
import type { SupportRequest } from './entities.ts'

/** How a request can end, in every kind. A client can refuse only where a kind has them answer. */
export type FinalState = 'COMPLETED' | 'CANCELLED' | 'REFUSED' | 'EXPIRED'

/** The end of something, and who or what brought it about. */
export interface Ending {
  readonly at: Date
  readonly by: EndedBy
}

/** What is written down when a request ends. */
export interface Closing extends Ending {
  readonly state: FinalState
  /** In the words of the analyst who cancelled; else null. */
  readonly reason: string | null
}

/** Who takes a step: in some kinds the client answers; SYSTEM is a timer, or a right that is gone. */
export type RequestParty = 'ANALYST' | 'CLIENT' | 'SYSTEM'

/** What the mechanism asks of the state machine of a kind. Every kind lets the analyst and the system cancel. */
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

/** An access session to which requests of a kind lead. */
export interface SessionOfKind<Request extends SupportRequest> {
  /** Locks the session of a request, if it has one. */
  lock(manager: EntityManager, request: Request): Promise<void>
  /** What has ended the session of a request at `now`; null while it runs, and where there is none. */
  endedBy(manager: EntityManager, request: Request, now: Date): Promise<Ending | null>
  /** Finds the requests that have not led to a session: those that have one end with it. */
  readonly none: FindOptionsWhere<Request>
}

/** One kind of support requests, described by its room. */
export interface RequestKind<
  Request extends SupportRequest = SupportRequest,
  Event extends string = string,
> {
  readonly entity: new () => Request
  /** What an analyst needs to go on with one; a request of somebody without it is closed. */
  readonly permission: Permission
  readonly rules: RequestRules<Request['state'], Event>
  /** How a step is refused after COMPLETED; after every other end it is REQUEST_CLOSED. */
  readonly afterCompleted?: ErrorCode
  /** The timer that closes what waits too long. */
  readonly deadline: DeadlineKind
  readonly actions: Readonly<Record<'completed' | 'cancelled' | 'expired', Action>> & {
    readonly refused?: Action
  }
  /** Who is told of each step, beside the screens of the analyst. */
  readonly topics: (request: Request) => readonly Topic[]
  /** The e-mails that tell of an end. */
  readonly tellClosed: (change: Change, request: Request, closing: Closing) => Promise<void>
  readonly session?: SessionOfKind<Request>
  /** Whether a request ends at once where the client loses their place in its ecosystem. */
  readonly endsWithPlace: boolean
}
