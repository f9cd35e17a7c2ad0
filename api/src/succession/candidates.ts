import type { MembershipRole } from 'shared-schema/enums'
import { LISTED } from '../ecosystems/members.ts'
import { searchText } from '../ecosystems/rules.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'

/** A member who can be chosen as successor. */
export interface CandidateView {
  readonly membershipId: string
  readonly name: string
  readonly email: string
  readonly role: MembershipRole
}

/**
 * Members who can be chosen, by part of a name or e-mail; never oneself, never a blocked one (SU3).
 *
 * @throws BAD_USER_INPUT for a search that is too long or a page too large
 */
export async function successorCandidates(
  { database, settings }: Platform,
  { user }: PersonActor,
  { ecosystemId, search, first }: { ecosystemId: string; search: string; first: number },
): Promise<CandidateView[]> {
  const text = searchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  if (first < 1 || first > settings.PAGE_SIZE_MAXIMUM)
    throw new Refusal('BAD_USER_INPUT', { field: 'first', most: settings.PAGE_SIZE_MAXIMUM })
  const { rows } = await database.pool.query<CandidateView>({
    name: 'successor-candidates',
    text: `select m.id as "membershipId", u.name, u.email, m.role
      from memberships m join users u on u.id = m.user_id
      where ${LISTED} and m.user_id <> $3 and m.status = 'ACTIVE' and u.status = 'ACTIVE'
      order by u.name, m.id limit $4`,
    values: [ecosystemId, text, user.id, first],
  })
  return rows
}
