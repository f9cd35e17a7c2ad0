import type { CodePurpose } from '../codes/purposes.ts'
import { proveCode, spendCode } from '../codes/verification-codes.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import type { SupportRequest } from './entities.ts'
import { nextState } from './next-state.ts'
import type { RequestKind } from './request-kind.ts'
import { type OwnWork, type Step, takeStep } from './take-step.ts'

/** A code that a party typed for a step. */
interface Entry<Request extends SupportRequest, Event extends string>
  extends Omit<Step<Request, Event, undefined>, 'event'> {
  readonly event: Event
  /**
   * The event that the code leads to; a function of the locked request if that depends on what others did
   * meanwhile.
   */
  readonly eventOf?: (request: Request) => Event
  readonly purpose: CodePurpose
  readonly typed: string
  /** The state of the request when it was read. */
  readonly present: Request['state']
}

/**
 * Takes a step that needs a right code. A step out of turn is refused before the code is checked, so that no
 * attempt is used up; the locked request decides again. The code is spent in the same change as the step.
 *
 * @returns as `takeStep`
 * @throws the codes of `proveCode`, and as `takeStep`
 */
export async function enterCode<Request extends SupportRequest, Event extends string, Row>(
  platform: Platform,
  actor: PersonActor,
  kind: RequestKind<Request, Event, Row>,
  { purpose, typed, present, event, eventOf, ...step }: Entry<Request, Event>,
  ownWork: OwnWork<Request, undefined>,
): Promise<Row | null> {
  const party = step.by ?? 'ANALYST'
  nextState(kind, present, event, party)
  const proven = await proveCode(platform, {
    purpose,
    processId: step.requestId,
    party,
    enteredBy: actor.user,
    origin: actor.origin,
    typed,
  })
  return takeStep(
    platform,
    actor,
    kind,
    { ...step, event: eventOf ?? event },
    async (change, request, state, locked) => {
      await spendCode(change, proven)
      return ownWork(change, request, state, locked)
    },
  )
}
