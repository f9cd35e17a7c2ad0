import type { ActorPart } from '../identity/device-actor.ts'
import { type ActorMembership, memberships } from './places.ts'

/** The memberships that a signed-in person may use, read together with their device. */
export const actorMemberships: ActorPart<readonly ActorMembership[]> = {
  fact: memberships,
  sql: `
    select jsonb_agg(jsonb_build_object('id', m.id, 'ecosystemId', m.ecosystem_id, 'role', m.role,
      'plan', e.plan, 'modules', e.modules, 'situation', e.situation) order by m.id)
    from memberships m join ecosystems e on e.id = m.ecosystem_id
    where m.user_id = u.id and m.removed_at is null and m.status = 'ACTIVE'`,
}
