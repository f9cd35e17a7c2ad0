import type { EntityTarget, QueryDeepPartialEntity } from 'typeorm'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { withdrawRequest } from './close-request.ts'
import type { SupportRequest } from './entities.ts'
import { holdParties } from './hold-parties.ts'
import { knownRequest, lockRequest, standingOf } from './lock-request.ts'
import { nextState } from './next-state.ts'
import type { RequestKind } from './request-kind.ts'
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
 * @throws NOT_FOUND for another analyst's request, UNAUTHENTICATED if the sign-in that asks has just ended,
 * REQUEST_CLOSED if the request was withdrawn, and what `nextState` and the room's part throw
 */
export async function takeStep<
  Request extends SupportRequest,
  Event extends string,
  Locked = undefined,
>(
  platform: Platform,
  actor: PersonActor,
  kind: RequestKind<Request, Event>,
  step: Step<Request, Event, Locked>,
  ownWork: OwnWork<Request, Locked>,
): Promise<void> {
  const outcome = await platform.inChange(actor, (change) =>
    inOneChange(platform, change, actor, kind, step, ownWork),
  )
  if (outcome === 'WITHDRAWN') throw new Refusal('REQUEST_CLOSED')
}

async function inOneChange<Request extends SupportRequest, Event extends string, Locked>(
  platform: Platform,
  change: Change,
  { user, device }: PersonActor,
  kind: RequestKind<Request, Event>,
  { requestId, event, by, lockFirst, movesToAsking }: Step<Request, Event, Locked>,
  ownWork: OwnWork<Request, Locked>,
): Promise<'TAKEN' | 'WITHDRAWN'> {
  const askingDeviceId = by === 'CLIENT' ? null : found(device).id
  const asking = { askingDeviceId, permission: kind.permission }
  const known = await knownRequest(change, kind, requestId)
  if (!by && known.analystId !== user.id) throw new Refusal('NOT_FOUND')
  let mayGoOn = await holdParties(platform, change, known, asking)
  const locked = (await lockFirst?.(change)) as Locked
  const request = await lockRequest(change, kind, requestId)
  // The request was moved to another sign-in meanwhile. Locking it this late may deadlock; the change is then
  // tried again.
  if (request.analystDeviceId !== known.analystDeviceId)
    mayGoOn = await holdParties(platform, change, request, asking)
  const { state: present } = await standingOf(change, kind, request)
  const happens = typeof event === 'function' ? event(request) : event
  const state = nextState(kind, present, happens, by ?? 'ANALYST')
  if (!mayGoOn && !movesToAsking && !kind.rules.isFinal(state)) {
    await withdrawRequest(change, kind, request)
    return 'WITHDRAWN'
  }
  const taken = await ownWork(change, request, state, locked)
  if (!taken) return 'TAKEN'
  const written = {
    ...taken.set,
    state,
    ...(movesToAsking ? { analystDeviceId: found(askingDeviceId) } : {}),
    ...(taken.waiting === 'ANEW' ? { expiresAt: waitAnew(platform, change, kind, requestId) } : {}),
  }
  const target: EntityTarget<SupportRequest> = kind.entity
  await change.manager.update(
    target,
    { id: requestId },
    written as QueryDeepPartialEntity<SupportRequest>,
  )
  announceRequest(change, kind, request)
  return 'TAKEN'
}
