import type { EcosystemSituation, Module, Plan } from 'shared-schema/enums'
import type { TaxKind } from 'shared-schema/partner-enums'
import { PATTERN } from '../ecosystems/members.ts'
import { accountSearchText } from '../partner-accounts/accounts.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'

/** An ecosystem as an operator sees it. */
export interface PlatformEcosystemView {
  readonly id: string
  readonly name: string
  readonly legalName: string | null
  readonly taxKind: TaxKind | null
  readonly taxNumber: string | null
  readonly plan: Plan
  readonly modules: readonly Module[]
  readonly situation: EcosystemSituation
  readonly situationSince: Date | null
  readonly situationReason: string | null
  readonly createdAt: Date
  readonly version: number
  readonly administrator: { readonly id: string; readonly name: string; readonly email: string }
  /** Null where no partner looks after it. */
  readonly partner: {
    readonly id: string
    readonly name: string
    readonly country: string
  } | null
  /** Whether that partner sells it its plan. */
  readonly planOfPartner: boolean
  /** Blocked ones included. */
  readonly memberCount: number
}

const COLUMNS = `e.id, e.name, e.legal_name as "legalName", e.tax_kind as "taxKind", e.tax_number as "taxNumber",
  e.plan, e.modules, e.situation, e.situation_since as "situationSince", e.situation_reason as "situationReason",
  e.created_at as "createdAt", e.version,
  jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as administrator,
  case when p.id is not null then jsonb_build_object('id', p.id, 'name', p.name, 'country', p.country) end as partner,
  a.plan_id is not null as "planOfPartner", c.members as "memberCount"`
// Each is looked up by itself: a join could be done by a merge that reads those of other ecosystems too.
const TABLES = `ecosystems e
  join lateral (select user_id from memberships where ecosystem_id = e.id and role = 'ADMINISTRATOR' and removed_at is null
    limit 1) m on true
  join users u on u.id = m.user_id
  join lateral (select members from member_counts where ecosystem_id = e.id limit 1) c on true
  left join lateral (select partner_id, plan_id from partner_accounts where ecosystem_id = e.id limit 1) a on true
  left join partners p on p.id = a.partner_id`

/** Which ecosystems are listed. What is left out does not narrow. */
export interface EcosystemFilter {
  readonly situation?: EcosystemSituation | null
  readonly plan?: Plan | null
  /** That of the partner that looks after them. */
  readonly partnerId?: string | null
}

export interface EcosystemListRequest extends PageRequest {
  /** Part of the name, the legal name, the tax number, or of the administrator's name or e-mail. */
  readonly search: string | null | undefined
  readonly filter: EcosystemFilter
}

export interface EcosystemPage extends Page<PlatformEcosystemView> {
  /** The ecosystems that fit, on all pages: SEARCH_COUNT_MAXIMUM at most. */
  readonly totalCount: number
  /** Whether there are more than that number. */
  readonly totalIsMore: boolean
}

interface Among {
  readonly text: string | null
  readonly filter: EcosystemFilter
}

/** Behind which ecosystem a page begins. */
interface Cursor {
  readonly id: string
  readonly name: string
}

/** The conditions of a list, written out for each filter, so that each has the index that suits it; $1 is the limit. */
function conditionsOf({ text, filter }: Among, limit: number) {
  // The search text comes second, where PATTERN expects it.
  const values: unknown[] = text === null ? [limit] : [limit, text]
  const of = (value: unknown): string => `$${values.push(value)}`
  const conditions = [
    ...(text === null ? [] : [`f.found_by like ${PATTERN}`]),
    ...(filter.partnerId ? [`f.partner_id = ${of(filter.partnerId)}::uuid`] : []),
    ...(filter.plan ? [`f.plan = ${of(filter.plan)}`] : []),
    ...(filter.situation ? [`f.situation = ${of(filter.situation)}`] : []),
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
  if (after)
    conditions.push(`(f.name, f.ecosystem_id) > (${of(after.name)}, ${of(after.id)}::uuid)`)
  const page = `select f.ecosystem_id, f.name from findable_ecosystems f ${whereOf(conditions)}
    order by f.name, f.ecosystem_id limit $1`
  return {
    text: `select ${COLUMNS} from (${page}) page join ${TABLES} on e.id = page.ecosystem_id
      order by page.name, page.ecosystem_id`,
    values,
  }
}

/** The statement that counts no more than are told. */
function countStatement({ most, ...among }: Among & { readonly most: number }) {
  const { values, conditions } = conditionsOf(among, most + 1)
  return {
    text: `select count(*)::int as count from (
      select 1 from findable_ecosystems f ${whereOf(conditions)} limit $1) found`,
    values,
  }
}

/**
 * A page of all ecosystems of the installation, in the order of their names.
 *
 * @throws BAD_USER_INPUT for a search text that is too long, or what is no id of a partner; NOT_FOUND for a cursor of another
 *   list
 */
export async function platformEcosystems(
  { database, settings }: Platform,
  { search, filter, limit, afterId }: EcosystemListRequest,
): Promise<EcosystemPage> {
  const text = accountSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  if (filter.partnerId && !isId(filter.partnerId))
    throw new Refusal('BAD_USER_INPUT', { field: 'partnerId' })
  const after = afterId ? await cursorOf(database, afterId) : null
  const most = settings.SEARCH_COUNT_MAXIMUM
  const [{ rows }, counted] = await Promise.all([
    database.pool.query<PlatformEcosystemView>(
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

/** A cursor stays valid if its ecosystem is renamed meanwhile. */
async function cursorOf({ pool }: Platform['database'], id: string): Promise<Cursor> {
  const { rows } = await pool.query<Cursor>({
    name: 'ecosystem-cursor',
    text: 'select ecosystem_id as id, name from findable_ecosystems where ecosystem_id = $1',
    values: [id],
  })
  return found(rows[0])
}

/** One ecosystem. @throws NOT_FOUND */
export async function platformEcosystemOf(
  { database }: Platform,
  id: string,
): Promise<PlatformEcosystemView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<PlatformEcosystemView>({
    name: 'platform-ecosystem',
    text: `select ${COLUMNS} from ${TABLES} where e.id = $1`,
    values: [id],
  })
  return found(rows[0])
}
