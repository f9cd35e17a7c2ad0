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

/** A step, as it is asked for. */
export interface Step<Request extends SupportRequest, Event extends string, Locked> {
  readonly requestId: string
  /** Which event it is; where that depends on what others did meanwhile, the locked request decides. */
  readonly event: Event | 'CANCEL' | ((request: Request) => Event)
  /** CLIENT where the client takes the step; whoever calls has proven that they are the one. */
  readonly by?: 'CLIENT'
  /** What is locked after the parties and before the request, because others lock in that order. */
  readonly lockFirst?: (change: Change) => Promise<Locked>
  /** The analyst proves themself anew: from here on the request stands on the sign-in that asks. */
  readonly movesToAsking?: true
}

/** What a step does beside leading to the next state. */
export interface StepTaken<Request> {
  /** Written into the request beside its state. */
  readonly set?: Partial<Request>
  /** ANEW: the time for the next step begins, with its timer. GOES_ON: it stays as it was, as after a resend (AS10). */
  readonly waiting: 'ANEW' | 'GOES_ON'
}

/** What is a room's own in a step: it refuses, sends and records. Null where it has closed the request. */
export type OwnWork<Request extends SupportRequest, Locked> = (
  change: Change,
  request: Request,
  state: Request['state'],
  locked: Locked,
) => Promise<StepTaken<Request> | null>

/**
 * One step of a request, in one change: holds what the request stands on, locks it, asks its rules, does the
 * room's own work, writes the new state and tells everybody. A step that goes on where the analyst's sign-in,
 * role or account is gone withdraws the request instead (AS13); one that ends the request is done all the same.
 *
 * @throws NOT_FOUND for another analyst's request, UNAUTHENTICATED where the sign-in that asks has just ended,
 *   REQUEST_CLOSED where the request was withdrawn, what `nextState` and the room's own work throw
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
  // It was moved to another sign-in in between. Held this late it may deadlock, which is tried again.
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
