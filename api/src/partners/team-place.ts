import type { AdmProfile } from 'shared-schema/partner-enums'
import type { ActorPart } from '../identity/device-actor.ts'
import { defineActorFact } from '../platform/actor-facts.ts'

/** An active place in a partner's team, as far as an actor may use it. */
export interface TeamPlace {
  readonly admUserId: string
  readonly partnerId: string
  readonly profile: AdmProfile
}

/**
 * The place in a partner's team of a person who acts as themself. Null for everybody else, and under control: rights in a
 * team are not lent.
 */
export const teamPlace = defineActorFact<TeamPlace | null>('team place', null)

/** The place that a signed-in person may use, read together with their device. */
export const actorTeamPlace: ActorPart<TeamPlace | null> = {
  fact: teamPlace,
  sql: `
    select jsonb_build_object('admUserId', t.id, 'partnerId', t.partner_id, 'profile', t.profile)
    from adm_users t where t.user_id = u.id and t.state = 'ACTIVE'`,
}
