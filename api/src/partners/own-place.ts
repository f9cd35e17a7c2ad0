import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import type { OwnTeamPlace, SuspendedTeam } from './graphql-types.ts'
import { suspendedPlace, teamPlace } from './team-place.ts'

/** The own place in a partner's team; null for everybody who has none, or acts as somebody else. */
export async function ownTeamPlace(
  { database }: Platform,
  actor: PersonActor,
): Promise<OwnTeamPlace | null> {
  const place = teamPlace.of(actor)
  if (!place) return null
  const { rows } = await database.pool.query<OwnTeamPlace>({
    name: 'own-team-place',
    text: `select t.id as "admUserId", t.profile, t.phone, p.principal_id = t.id as principal,
        jsonb_build_object('id', p.id, 'name', p.name, 'country', p.country) as partner
      from adm_users t join partners p on p.id = t.partner_id where t.id = $1`,
    values: [place.admUserId],
  })
  return rows[0] ?? null
}

/** Why the viewer can do nothing in their team: the platform has suspended the partner. Null for everybody else (PA4). */
export async function suspendedTeam(
  { database }: Platform,
  actor: PersonActor,
): Promise<SuspendedTeam | null> {
  const place = suspendedPlace(actor)
  if (!place) return null
  const { rows } = await database.pool.query<SuspendedTeam>({
    name: 'suspended-team',
    text: `select name as "partnerName", suspended_at as since, suspension_reason as reason
      from partners where id = $1 and suspended_at is not null`,
    values: [place.partnerId],
  })
  return rows[0] ?? null
}
