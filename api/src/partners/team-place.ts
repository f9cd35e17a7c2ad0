import type { AdmProfile } from 'shared-schema/partner-enums'
import type { ActorPart } from '../identity/device-actor.ts'
import type { PersonActor } from '../platform/actor.ts'
import { defineActorFact, type WithFacts } from '../platform/actor-facts.ts'
import type { Topic } from '../platform/topics.ts'
import { partnerTopics } from './topics.ts'

/** An active place in a partner's team, as far as an actor may use it. */
export interface TeamPlace {
  readonly admUserId: string
  readonly partnerId: string
  readonly profile: AdmProfile
}

interface TeamStanding extends TeamPlace {
  /** Whether the platform has suspended the partner: then nobody of the team may use their place (PA4). */
  readonly suspended: boolean
}

const teamStanding = defineActorFact<TeamStanding | null>('team place', null)

/**
 * The place in a partner's team of a person who acts as themself. Null for everybody else, for the team of a suspended
 * partner, and under control: rights in a team are not lent.
 */
export const teamPlace = {
  of: (actor: WithFacts): TeamPlace | null => {
    const standing = teamStanding.of(actor)
    return standing && !standing.suspended ? standing : null
  },
  is: (place: TeamPlace | null) => teamStanding.is(place && { ...place, suspended: false }),
}

/** The place of an actor whose partner is suspended; null for everybody else. */
export const suspendedPlace = (actor: WithFacts): TeamPlace | null => {
  const standing = teamStanding.of(actor)
  return standing?.suspended ? standing : null
}

/** What is done to a partner concerns everybody in its team at once. */
export const partnerOfActor = (actor: PersonActor): readonly Topic[] => {
  const standing = teamStanding.of(actor)
  return standing ? [partnerTopics.partner(standing.partnerId)] : []
}

/** The place that a signed-in person may use, read together with their device. */
export const actorTeamPlace: ActorPart<TeamStanding | null> = {
  fact: teamStanding,
  sql: `
    select jsonb_build_object('admUserId', t.id, 'partnerId', t.partner_id, 'profile', t.profile,
      'suspended', (select p.suspended_at is not null from partners p where p.id = t.partner_id))
    from adm_users t where t.user_id = u.id and t.state = 'ACTIVE'`,
}
