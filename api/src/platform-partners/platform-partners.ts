import type { PartnerSituation } from 'shared-schema/partner-enums'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'

/** A partner, or a partner to be, as operators see it. */
export interface PlatformPartnerView {
  /** The same before and after the Principal has come. */
  readonly id: string
  readonly situation: PartnerSituation
  readonly name: string
  readonly country: string
  readonly zone: string
  readonly principalName: string
  readonly principalEmail: string
  /** When it came to be, or its Principal was last invited. */
  readonly since: Date
  /** Until when the invitation is good, and who sent it first; null for a partner that exists. */
  readonly invitedUntil: Date | null
  readonly invitedBy: string | null
  readonly suspendedAt: Date | null
  readonly suspensionReason: string | null
  /** Ecosystems that it looks after, in whatever situation. */
  readonly accountCount: number
}

const COLUMNS = `f.id, f.situation, coalesce(p.name, i.name) as name, coalesce(p.country, i.country) as country,
  coalesce(p.zone, i.zone) as zone, u.name as "principalName", u.email::text as "principalEmail",
  coalesce(p.created_at, i.sent_at) as since, i.expires_at as "invitedUntil",
  (select name from users where id = i.invited_by) as "invitedBy",
  p.suspended_at as "suspendedAt", p.suspension_reason as "suspensionReason",
  (select coalesce(sum(c.accounts), 0)::int from account_counts c where c.partner_id = f.id) as "accountCount"`
// Each is looked up by itself: a join could be done by a merge that reads those of others too.
const TABLES = `findable_partners f
  left join lateral (select * from partners where id = f.id and f.situation <> 'INVITED' limit 1) p on true
  left join lateral (select * from partner_invitations where id = f.id and f.situation = 'INVITED' limit 1) i on true
  left join lateral (select user_id from adm_users where id = p.principal_id limit 1) t on true
  join lateral (select name, email from users where id = coalesce(t.user_id, i.user_id) limit 1) u on true`

/** Which partners are listed. What is left out does not narrow. */
export interface PartnerFilter {
  readonly situation?: PartnerSituation | null
}

export interface PartnerListRequest extends PageRequest {
  /** Part of the name, or of the Principal's name or e-mail. */
  readonly search: string | null | undefined
  readonly filter: PartnerFilter
}

export interface PartnerPage extends Page<PlatformPartnerView> {
  /** Those that fit, on all pages: SEARCH_COUNT_MAXIMUM at most. */
  readonly totalCount: number
  /** Whether there are more than that number. */
  readonly totalIsMore: boolean
}

interface Among {
  readonly text: string | null
  readonly filter: PartnerFilter
}

/** Behind which partner a page begins. */
interface Cursor {
  readonly id: string
  readonly name: string
}

/** The conditions of a list, written out for each filter, so that each has the index that suits it; $1 is the limit. */
function conditionsOf({ text, filter: { situation } }: Among, limit: number) {
  // The search text comes second, where PATTERN expects it.
  const values: unknown[] = text === null ? [limit] : [limit, text]
  const of = (value: unknown): string => `$${values.push(value)}`
  const conditions = [
    ...(text === null ? [] : [`f.found_by like ${PATTERN}`]),
    ...(situation ? [`f.situation = ${of(situation)}`] : []),
  ]
  return { values, of, conditions }
}

const whereOf = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `where ${conditions.join(' and ')}` : ''

/** The statement of a page, for `after` it (null for the first one). */
function pageStatement({
  after,
  limit,
  ...among
}: Among & { readonly after: Cursor | null; readonly limit: number }) {
  const { values, of, conditions } = conditionsOf(among, limit)
  if (after) conditions.push(`(f.name, f.id) > (${of(after.name)}, ${of(after.id)}::uuid)`)
  const page = `select f.id, f.name from findable_partners f ${whereOf(conditions)} order by f.name, f.id limit $1`
  return {
    text: `select ${COLUMNS} from (${page}) page join ${TABLES} on f.id = page.id order by page.name, page.id`,
    values,
  }
}

/** The statement that counts no more than are told. */
function countStatement({ most, ...among }: Among & { readonly most: number }) {
  const { values, conditions } = conditionsOf(among, most + 1)
  return {
    text: `select count(*)::int as count from (select 1 from findable_partners f ${whereOf(conditions)} limit $1) found`,
    values,
  }
}

/**
 * A page of all partners and of partners to be, in the order of their names.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor of another list
 */
export async function platformPartners(
  { database, settings }: Platform,
  { search, filter, limit, afterId }: PartnerListRequest,
): Promise<PartnerPage> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const after = afterId ? await cursorOf(database, afterId) : null
  const most = settings.SEARCH_COUNT_MAXIMUM
  const [{ rows }, counted] = await Promise.all([
    database.pool.query<PlatformPartnerView>(
      pageStatement({ text, filter, after, limit: limit + 1 }),
    ),
    database.pool.query<{ count: number }>(countStatement({ text, filter, most })),
  ])
  const count = counted.rows[0]?.count ?? 0
  return {
    ...pageOf(rows, limit),
    totalCount: Math.min(count, most),
    totalIsMore: count > most,
  }
}

async function cursorOf({ pool }: Platform['database'], id: string): Promise<Cursor> {
  const { rows } = await pool.query<Cursor>({
    name: 'platform-partner-cursor',
    text: 'select id, name from findable_partners where id = $1',
    values: [id],
  })
  return found(rows[0])
}

/** One partner, or partner to be. @throws NOT_FOUND, also once an invitation was taken back */
export async function platformPartnerOf(
  { database }: Platform,
  id: string,
): Promise<PlatformPartnerView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<PlatformPartnerView>({
    name: 'platform-partner',
    text: `select ${COLUMNS} from ${TABLES} where f.id = $1`,
    values: [id],
  })
  return found(rows[0])
}

/** How many partners there are, those to be included: told when anything of them changes. */
export async function partnerCount({ database, settings }: Platform): Promise<number> {
  const { rows } = await database.pool.query<{ count: number }>(
    countStatement({ text: null, filter: {}, most: settings.SEARCH_COUNT_MAXIMUM }),
  )
  return rows[0]?.count ?? 0
}
