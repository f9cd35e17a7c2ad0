import type { MembershipRole, MembershipStatus } from 'shared-schema/enums'
import { emailOf } from '../identity/email-addresses.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { settled } from '../platform/names.ts'
import type { Platform } from '../platform/platform.ts'
import { searchText } from './rules.ts'

/** A member as the administrator sees them. */
export interface MemberView {
  readonly id: string
  readonly role: MembershipRole
  readonly status: MembershipStatus
  readonly user: { readonly id: string; readonly name: string; readonly email: string }
  readonly joinedAt: Date
  readonly lastActiveAt: Date | null
}

const COLUMNS = `m.id, m.role, m.status, m.joined_at as "joinedAt", a.last_active_at as "lastActiveAt",
  jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as user`

const TABLES = `memberships m join users u on u.id = m.user_id
  left join user_activity a on a.user_id = u.id`

/** The search text with the special characters of `like` escaped. */
export const PATTERN = `'%' || regexp_replace(searchable($2), '([\\\\%_])', '\\\\\\1', 'g') || '%'`

/** Members of the ecosystem $1, and those among them whose name or e-mail contains $2. */
const ALL = 'from memberships m where m.ecosystem_id = $1 and m.removed_at is null'
const HOLDING = `from findable_members m where m.ecosystem_id = $1 and m.found_by like ${PATTERN}`

/**
 * A page of members, and their number on all pages. With a search ($2) both use the search index. There are two
 * statements, since one for both cases would have a plan that suits neither.
 */
export const statements = {
  all: {
    page: pageAmong(`select m.id ${ALL}`, 'm.id', [2, 3]),
    // Counting 100,000 rows at each view would take too long: triggers keep the count.
    count: 'select members as count from member_counts where ecosystem_id = $1',
  },
  search: {
    page: pageAmong(`select m.membership_id as id ${HOLDING}`, 'm.membership_id', [3, 4]),
    // One letter finds tens of thousands: whoever reads "more than 1,000" types on.
    count: `select count(*) from (select 1 ${HOLDING} limit $3) found`,
  },
}

function pageAmong(ids: string, id: string, [after, limit]: readonly [number, number]): string {
  return `select ${COLUMNS} from (${ids} and ($${after}::uuid is null or ${id} > $${after})
      order by ${id} limit $${limit}) page
    join ${TABLES} on m.id = page.id order by m.id`
}

/**
 * Reads a search text. A whole e-mail address is searched in its canonical form, any other text without
 * invisible characters. Null for an empty text, undefined for one that is not allowed.
 */
export function memberSearchText(given: string | null | undefined): string | null | undefined {
  const text = searchText(given)
  return text ? (emailOf(text) ?? (settled(text) || null)) : text
}

export interface MemberListRequest extends PageRequest {
  readonly ecosystemId: string
  /** Part of a name or e-mail, with or without accents and capitals; at most 100 characters. */
  readonly search: string | null | undefined
}

export interface MemberPage extends Page<MemberView> {
  /** The number of members that match the search, on all pages: SEARCH_COUNT_MAXIMUM at most. */
  readonly totalCount: number
  /** Whether there are more than that number. */
  readonly totalIsMore: boolean
}

/**
 * A page of an ecosystem's members, in the order in which they joined.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor of another list (R2)
 */
export async function membersOf(
  platform: Platform,
  { ecosystemId, search, limit, afterId }: MemberListRequest,
): Promise<MemberPage> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  if (afterId) await refuseForeignCursor(platform, ecosystemId, afterId)
  const { page, count } = text === null ? statements.all : statements.search
  const most = platform.settings.SEARCH_COUNT_MAXIMUM
  const among = text === null ? [ecosystemId] : [ecosystemId, text]
  const [{ rows }, counted] = await Promise.all([
    platform.database.pool.query<MemberView>(page, [...among, afterId, limit + 1]),
    platform.database.pool.query<{ count: number }>(
      count,
      text === null ? among : [...among, most + 1],
    ),
  ])
  const total = Number(counted.rows[0]?.count ?? 0)
  const totalIsMore = text !== null && total > most
  return { ...pageOf(rows, limit), totalCount: totalIsMore ? most : total, totalIsMore }
}

/**
 * One member, also a removed one.
 *
 * @throws NOT_FOUND
 */
export async function memberOfId(platform: Platform, id: string): Promise<MemberView> {
  const { rows } = await platform.database.pool.query<MemberView>({
    name: 'member-by-id',
    text: `select ${COLUMNS} from ${TABLES} where m.id = $1`,
    values: [id],
  })
  return found(rows[0])
}

/** A cursor stays valid if its member is removed meanwhile. A cursor of another ecosystem is refused. */
async function refuseForeignCursor(
  platform: Platform,
  ecosystemId: string,
  afterId: string,
): Promise<void> {
  const { rowCount } = await platform.database.pool.query(
    'select 1 from memberships where id = $1 and ecosystem_id = $2',
    [afterId, ecosystemId],
  )
  if (!rowCount) throw new Refusal('NOT_FOUND')
}
