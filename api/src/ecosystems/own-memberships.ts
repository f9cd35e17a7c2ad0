import type { Environment, MembershipRole } from 'shared-schema/enums'
import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { type EcosystemView, ecosystemsById } from './ecosystem.ts'
import { memberships } from './places.ts'
import { environmentsFor, rcmForMembers } from './rules.ts'

/** A membership of the viewer, with the environments that it opens. */
export interface OwnMembershipView {
  readonly id: string
  readonly role: MembershipRole
  readonly ecosystem: EcosystemView
  readonly environments: Environment[]
}

/** The actor's active memberships, by the ecosystem's name; under control only that of the access session. */
export async function ownMemberships(
  platform: Platform,
  actor: PersonActor,
): Promise<OwnMembershipView[]> {
  const places = memberships.of(actor)
  const ecosystems = await ecosystemsById(
    platform,
    places.map(({ ecosystemId }) => ecosystemId),
  )
  const rcm = rcmForMembers(platform.settings)
  return places
    .flatMap((membership) => {
      const ecosystem = ecosystems.find(({ id }) => id === membership.ecosystemId)
      if (!ecosystem) return []
      const { id, role } = membership
      return [{ id, role, ecosystem, environments: environmentsFor(membership, rcm) }]
    })
    .sort((one, other) => one.ecosystem.name.localeCompare(other.ecosystem.name))
}
