import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { withdrawRequest } from './close-request.ts'
import type { SupportRequest } from './entities.ts'
import { holdParties, holdRequest } from './hold-request.ts'
import { nextState } from './next-state.ts'
import type { RequestKind } from './request-kind.ts'
import { standingOf } from './standing.ts'
import { announceRequest } from './told-steps.ts'
import { waitAnew } from './wait-anew.ts'

/** A step, as it is requested. */
export interface Step<Request extends SupportRequest, Event extends string, Locked> {
  readonly requestId: string
  /** The event; a function of the locked request if it depends on what others did meanwhile. */
  readonly event: Event | 'CANCEL' | ((request: Request) => Event)
  /** CLIENT if the client takes the step. The caller must have proven that they are the client. */
  readonly by?: 'CLIENT'
  /** Locks taken after the parties and before the request, because other code locks in that order. */
  readonly lockFirst?: (change: Change) => Promise<Locked>
  /** Whether the analyst proves themself anew: from then on the request stands on the sign-in that asks. */
  readonly movesToAsking?: true
}

/** What a step does beside the change of state. */
export interface StepTaken<Request> {
  /** Columns written together with the state. */
  readonly set?: Partial<Request>
  /**
   * ANEW: the time for the next step starts again, with its timer. GOES_ON: it continues, as after a resend
   * (AS10).
   */
  readonly waiting: 'ANEW' | 'GOES_ON'
}

/**
 * The part of a step that each room does itself: it refuses, sends and records. Returns null if it has closed
 * the request.
 */
export type OwnWork<Request extends SupportRequest, Locked> = (
  change: Change,
  request: Request,
  state: Request['state'],
  locked: Locked,
) => Promise<StepTaken<Request> | null>

/**
 * One step of a request, in one change: locks what the request stands on, then the request, asks its rules,
 * does the room's part, writes the new state and notifies everybody. If the analyst's sign-in, permission or
 * account is gone, a step that would go on withdraws the request instead (AS13); a step that ends the request
 * is carried out.
 *
 * @returns the request as the step left it; null if the room's part has closed it
 * @throws NOT_FOUND for another analyst's request, UNAUTHENTICATED if the sign-in that asks has just ended,
 * REQUEST_CLOSED if the request was withdrawn, and what `nextState` and the room's part throw
 */
export async function takeStep<
  Request extends SupportRequest,
  Event extends string,
  Row,
  Locked = undefined,
>(
  platform: Platform,
  actor: PersonActor,
  kind: RequestKind<Request, Event, Row>,
  step: Step<Request, Event, Locked>,
  ownWork: OwnWork<Request, Locked>,
): Promise<Row | null> {
  const outcome = await platform.inChange(actor, (change) =>
    inOneChange(platform, change, actor, kind, step, ownWork),
  )
  if (outcome === 'WITHDRAWN') throw new Refusal('REQUEST_CLOSED')
  return outcome
}

async function inOneChange<Request extends SupportRequest, Event extends string, Row, Locked>(
  platform: Platform,
  change: Change,
  { user, device }: PersonActor,
  kind: RequestKind<Request, Event, Row>,
  { requestId, event, by, lockFirst, movesToAsking }: Step<Request, Event, Locked>,
  ownWork: OwnWork<Request, Locked>,
): Promise<Row | null | 'WITHDRAWN'> {
  const asking =
    by === 'CLIENT'
      ? { analystId: null, deviceId: null }
      : { analystId: user.id, deviceId: found(device).id }
  if (lockFirst) await holdParties(change, kind, requestId, asking)
  const locked = (await lockFirst?.(change)) as Locked
  const held = await holdRequest(platform, change, kind, requestId, asking)
  const { request, mayGoOn } = held
  const { state: present } = standingOf(change, kind, held)
  const happens = typeof event === 'function' ? event(request) : event
  const state = nextState(kind, present, happens, by ?? 'ANALYST')
  if (!mayGoOn && !movesToAsking && !kind.rules.isFinal(state)) {
    await withdrawRequest(change, kind, held)
    return 'WITHDRAWN'
  }
  const taken = await ownWork(change, request, state, locked)
  if (!taken) return null
  announceRequest(change, kind, request)
  return kind.reader.update(change, kind.entity, requestId, {
    ...taken.set,
    state,
    ...(movesToAsking ? { analystDeviceId: found(asking.deviceId) } : {}),
    ...(taken.waiting === 'ANEW' ? { expiresAt: waitAnew(platform, change, kind, requestId) } : {}),
  } as Partial<Request>)
}
