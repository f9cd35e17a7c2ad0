import type { EntityManager } from 'typeorm'
import { memberships } from '../ecosystems/places.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import { attendingRoles, type Sight } from './rules.ts'

const ATTENDING = attendingRoles.map((role) => `'${role}'`).join(', ')

/**
 * Which queues a member sees, and what of each, as SQL: rows of `queue_id`, `sight` and `supervises`. Everything that shows
 * or counts attendances, and everybody who acts on one, goes through it: lists, badges, details, pushes, cursors.
 * `sightOf` in `rules.ts` says the same as a function; a test compares the two.
 *
 * @param membership SQL for the id of the membership, such as `$1`
 */
export const sightSql = (membership: string): string => `
  select q.id as queue_id, q.state = 'LIVE' as live,
    m.role = 'ADMINISTRATOR' or (coalesce(own.role = 'SUPERVISOR', false) and not coalesce(w.restricted, false)) as supervises,
    case when m.role = 'ADMINISTRATOR' then 'ALL' when w.restricted then 'OWN'
      when own.role = 'SUPERVISOR' or q.access <> 'ATTENDANT' then 'ALL' else 'NEW' end as sight
  from memberships m
  join queues q on q.ecosystem_id = m.ecosystem_id
  left join queue_members own on own.queue_id = q.id and own.membership_id = m.id
  left join attendants w on w.membership_id = m.id
  where m.id = ${membership} and m.status = 'ACTIVE' and m.removed_at is null and m.role in (${ATTENDING})
    and (m.role = 'ADMINISTRATOR' or own.role is not null
      or (q.access = 'ALL' and exists (select from queue_members anywhere where anywhere.membership_id = m.id)))`

/**
 * Whether a member sees the attendance `a`, where `s` is the row that `sightSql` gives for its queue.
 *
 * @param membership SQL for the id of the membership
 */
export const seesSql = (membership: string): string =>
  `(s.sight = 'ALL' or a.assignee_id = ${membership} or (s.sight = 'NEW' and a.state = 'PENDING'))`

/** What a member sees of one attendance: whether it is theirs, and whether they supervise its queue. */
export interface AttendanceViewer {
  readonly membershipId: string
  readonly own: boolean
  readonly supervises: boolean
}

/** The membership in an ecosystem with which somebody acts. @throws NOT_FOUND for whoever is no member */
export const ownMembershipId = (actor: PersonActor, ecosystemId: string): string =>
  found(memberships.of(actor).find((place) => place.ecosystemId === ecosystemId)).id

interface SightRow {
  readonly queueId: string
  readonly sight: Sight
  readonly supervises: boolean
}

/** Reads what a member sees of one queue, within a change that has locked what decides it; null for nothing. */
export async function sightWithin(
  manager: EntityManager,
  membershipId: string,
  queueId: string,
): Promise<SightRow | null> {
  const [row] = (await manager.query(
    `select s.queue_id as "queueId", s.sight, s.supervises from (${sightSql('$1')}) s where s.queue_id = $2`,
    [membershipId, queueId],
  )) as SightRow[]
  return row ?? null
}
