import type { Environment } from 'shared-schema/enums'
import { type ActorMembership, controlledPlace, memberships } from '../ecosystems/places.ts'
import { type Actor, newActor, type PersonActor } from '../platform/actor.ts'
import { defineActorFact } from '../platform/actor-facts.ts'
import type { Holding } from '../platform/permissions.ts'

/** The access session under which an actor acts, as overlay (AS11). */
export interface ActorAccess {
  readonly id: string
  readonly connectionId: string
  readonly environment: Environment
  readonly ecosystemId: string
  /** The membership as which the controller views the ecosystem, in a session that can switch between them. */
  readonly viewedMemberId?: string
  readonly endsAt: Date
  /** When it was read that all of this holds, by the database's clock; null for a controller who only enters. */
  readonly readAt: Date | null
  /** What the controller holds: nothing goes beyond the permissions of it. */
  readonly limitedTo: readonly Holding[]
}

/** The access session of an actor; null for everybody who acts as themself. */
export const actorAccess = defineActorFact<ActorAccess | null>(
  'access session',
  null,
  (access): Readonly<Record<string, string>> =>
    access?.viewedMemberId ? { viewedMemberId: access.viewedMemberId } : {},
)

interface Parts extends Pick<Actor, 'device' | 'origin'> {
  readonly subject: PersonActor['user']
  readonly controller: PersonActor['user']
  readonly accessSession: ActorAccess
  /** The subject's own place in the ecosystem; null for a controller who is only about to enter. */
  readonly membership: ActorMembership | null
}

/**
 * The actor under an access session: acts as the subject, while the controller is at the keyboard. The
 * subject's own sign-ins are not touched (AS11).
 */
export const controlledActor = ({
  subject,
  accessSession,
  membership,
  ...parts
}: Parts): PersonActor =>
  newActor({
    via: 'ACCESS_SESSION',
    user: subject,
    endsAt: accessSession.endsAt,
    facts: [
      actorAccess.is(accessSession),
      controlledPlace.is({
        accessSessionId: accessSession.id,
        ecosystemId: accessSession.ecosystemId,
        environment: accessSession.environment,
      }),
      memberships.is(membership ? [membership] : []),
    ],
    ...parts,
  })
