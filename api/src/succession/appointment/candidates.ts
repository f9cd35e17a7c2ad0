import type { MembershipRole } from 'shared-schema/enums'
import type { SuccessionRestriction } from 'shared-schema/succession-enums'
import { memberSearchText, PATTERN } from '../../ecosystems/members.ts'
import type { PersonActor } from '../../platform/actor.ts'
import { Refusal } from '../../platform/errors.ts'
import type { Platform } from '../../platform/platform.ts'
import { brokenRestrictions, type Candidate } from '../rules/fitness-rules.ts'
import { candidateColumns } from './candidate.ts'

/** A member who can be chosen as successor. */
export interface CandidateView {
  readonly membershipId: string
  readonly name: string
  readonly email: string
  readonly role: MembershipRole
  /**
   * The conditions of SU16 that the member breaks now: because of each, the platform would decline an
   * invitation.
   */
  readonly restrictions: readonly SuccessionRestriction[]
}

/** A member's row, with all facts that the conditions of SU16 need. */
type Row = Omit<CandidateView, 'restrictions'> & Candidate

/**
 * Members who can be chosen, by part of a name or e-mail: first those whose name begins with it, then the
 * others, both by name. Never the administrator themself, never a blocked member (SU3).
 *
 * @throws BAD_USER_INPUT for a search text that is too long or a page that is too large
 */
export async function successorCandidates(
  { database, settings }: Platform,
  { user }: PersonActor,
  { ecosystemId, search, first }: { ecosystemId: string; search: string; first: number },
): Promise<CandidateView[]> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  if (first < 1 || first > settings.PAGE_SIZE_MAXIMUM)
    throw new Refusal('BAD_USER_INPUT', { field: 'first', most: settings.PAGE_SIZE_MAXIMUM })
  const beginning = await database.pool.query<Row>({
    name: 'successor-candidates',
    text: BEGINNING,
    values: [ecosystemId, text ?? '', user.id, first],
  })
  const judged = (row: Row) => withRestrictions(row, settings.SUCCESSOR_INACTIVE_SECONDS)
  const missing = first - beginning.rows.length
  if (text === null || missing === 0) return beginning.rows.map(judged)
  // Not a prepared statement: which index is good depends on how common the text is.
  const { rows } = await database.pool.query<Row>(HOLDING, [ecosystemId, text, user.id, missing])
  return [...beginning.rows, ...rows].map(judged)
}

/** A row with the verdict of the rules, which is the same as for an invitation. */
const withRestrictions = (row: Row, mostInactiveSeconds: number): CandidateView => {
  const { membershipId, name, email, role } = row
  return {
    membershipId,
    name,
    email,
    role,
    restrictions: brokenRestrictions(row, mostInactiveSeconds),
  }
}

/** From the search index, checked against the rows as they are now. */
const found = (condition: string): string => `
  select m.id as "membershipId", u.name, u.email, m.role, ${candidateColumns('(select app_now())')}
  from findable_members f join memberships m on m.id = f.membership_id join users u on u.id = m.user_id
  left join user_activity a on a.user_id = u.id
  where f.ecosystem_id = $1 and f.active and ${condition} and m.user_id <> $3
    and m.removed_at is null and m.status = 'ACTIVE' and u.status = 'ACTIVE'
  order by f.name, f.membership_id limit $4`

/** A short text begins many names: a range scan of one index, in its order, stops at the tenth row. */
const BEGINNING = found("f.name >= searchable($2) and f.name < searchable($2) || U&'\\+10FFFF'")

/**
 * The other names are either common, and soon found in the order of names, or rare, and found by trigrams. Both
 * indexes include the ecosystem, since of a million users with such a name hardly any are its members.
 */
const HOLDING = found(`f.found_by like ${PATTERN} and not starts_with(f.name, searchable($2))`)
