import type {
  EcosystemSituation,
  Environment,
  MembershipRole,
  Module,
  Plan,
} from 'shared-schema/enums'
import { defineActorFact } from '../platform/actor-facts.ts'

/** A place of the effective user in an ecosystem, as far as an actor may use it. */
export interface ActorMembership {
  readonly id: string
  readonly ecosystemId: string
  readonly role: MembershipRole
  readonly plan: Plan
  readonly modules: readonly Module[]
  readonly situation: EcosystemSituation
}

/** The active memberships of the effective user; under an access session only the one in its ecosystem. */
export const memberships = defineActorFact<readonly ActorMembership[]>('memberships', [])

/** Where a controller works: an environment of the ecosystem of their access session. */
export interface ControlledPlace {
  readonly accessSessionId: string
  readonly ecosystemId: string
  readonly environment: Environment
}

/** The place in which a controller works; null for everybody who acts as themself. */
export const controlledPlace = defineActorFact<ControlledPlace | null>(
  'controlled place',
  null,
  (place): Readonly<Record<string, string>> =>
    place ? { accessSessionId: place.accessSessionId, environment: place.environment } : {},
)
