import type { Plan } from 'shared-schema/enums'
import type { AccountSituation, TaxKind } from 'shared-schema/partner-enums'
import type { AccountExtra } from 'shared-schema/plan-terms'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'

/** The logo of an account, as pages show it. */
export interface AccountLogoView {
  readonly id: string
  readonly mediaType: string
  readonly width: number
  readonly height: number
}

/** An account as the partner's team sees it. */
export interface AccountView {
  /** Of the ecosystem. */
  readonly id: string
  readonly name: string
  readonly legalName: string | null
  readonly taxKind: TaxKind | null
  readonly taxNumber: string | null
  readonly plan: Plan
  readonly situation: AccountSituation
  readonly situationSince: Date
  readonly demoEndsAt: Date | null
  readonly partnerAccess: boolean
  readonly since: Date
  readonly billedFrom: string | null
  readonly billedTo: string | null
  readonly administrator: { readonly id: string; readonly name: string; readonly email: string }
  /** Null where the partner knows none of whoever is the administrator now. */
  readonly administratorPhone: string | null
  /** Blocked ones included. */
  readonly memberCount: number
  /** What it was sold, of which `plan` is the tier; null for an account that was never given one. */
  readonly planId: string | null
  readonly extras: readonly AccountExtra[]
  /** Micros a month, for the plan and its extras at their present prices; null without a plan. */
  readonly monthlyTotal: bigint | null
  readonly version: number
  readonly logo: AccountLogoView | null
}

/** Amounts come as texts, since JavaScript has no numbers for them. */
type AccountRow = Omit<AccountView, 'monthlyTotal'> & { readonly monthlyTotal: string | null }

const viewOf = ({ monthlyTotal, ...row }: AccountRow): AccountView => ({
  ...row,
  monthlyTotal: monthlyTotal === null ? null : BigInt(monthlyTotal),
})

// From the end of a demo on the account is cancelled, whether or not a timer has run.
const IS_OVER = "a.situation = 'DEMO' and a.demo_ends_at <= (select app_now())"
const COLUMNS = `e.id, e.name, e.plan, a.legal_name as "legalName", a.tax_kind as "taxKind", a.tax_number as "taxNumber",
  case when ${IS_OVER} then 'CANCELLED' else a.situation end as situation,
  case when ${IS_OVER} then a.demo_ends_at else a.situation_since end as "situationSince",
  case when ${IS_OVER} then null else a.demo_ends_at end as "demoEndsAt",
  a.partner_access as "partnerAccess", a.since, a.billed_from::text as "billedFrom", a.billed_to::text as "billedTo",
  jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as administrator, c.members as "memberCount",
  case when a.administrator_phone_of = u.id then a.administrator_phone end as "administratorPhone",
  a.plan_id as "planId", a.version, coalesce(bought.extras, '[]') as extras,
  (p.price_micros + coalesce(bought.cost, 0))::text as "monthlyTotal",
  case when l.id is not null then
    jsonb_build_object('id', l.id, 'mediaType', l.media_type, 'width', l.width, 'height', l.height) end as logo`
/**
 * What belongs to the accounts `a`. In one row of joins behind them: PostgreSQL looks for the best order among eight tables at most, and
 * would read all accounts first if these were joined among themselves.
 */
const JOINED = `join ecosystems e on e.id = a.ecosystem_id
  join memberships m on m.ecosystem_id = e.id and m.role = 'ADMINISTRATOR' and m.removed_at is null
  join users u on u.id = m.user_id join member_counts c on c.ecosystem_id = e.id
  left join partner_plans p on p.id = a.plan_id left join account_logos l on l.ecosystem_id = a.ecosystem_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('resource', x.resource, 'quantity', x.quantity) order by x.resource) as extras,
      sum(x.quantity::numeric * q.extra_price_micros) as cost
    from account_extras x join partner_plan_quotas q on q.plan_id = x.plan_id and q.resource = x.resource
    where x.ecosystem_id = a.ecosystem_id) bought on true`

/** Which accounts of a partner are listed. What is left out does not narrow. */
export interface AccountFilter {
  readonly situation?: AccountSituation | null
  readonly plan?: Plan | null
  /** What it was sold. */
  readonly planId?: string | null
  /** The cancelled ones, which are out of sight otherwise. */
  readonly inactive?: boolean | null
}

export interface AccountListRequest extends PageRequest {
  readonly partnerId: string
  /** Part of the name, the legal name, the tax number, or of the administrator's name or e-mail. */
  readonly search: string | null | undefined
  readonly filter: AccountFilter
}

export interface AccountPage extends Page<AccountView> {
  /** The accounts that fit, on all pages: under a search SEARCH_COUNT_MAXIMUM at most. */
  readonly totalCount: number
  /** Whether there are more than that number. */
  readonly totalIsMore: boolean
}

/** The values of a statement, with the place of each in it. */
class Values {
  readonly list: unknown[] = []
  readonly of = (value: unknown): string => `$${this.list.push(value)}`
}

/**
 * A page of a partner's accounts, in the order of their names. The conditions are written out for each filter, so that each
 * has the index that suits it.
 *
 * @throws BAD_USER_INPUT for a search text that is too long, or what is no id of a plan; NOT_FOUND for a cursor that is none of the partner's accounts (R2)
 */
export async function accountsOf(
  platform: Platform,
  { partnerId, search, filter, limit, afterId }: AccountListRequest,
): Promise<AccountPage> {
  const text = accountSearchText(search)
  if (filter.planId && !isId(filter.planId))
    throw new Refusal('BAD_USER_INPUT', { field: 'planId' })
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const after = afterId ? await nameOf(platform, partnerId, afterId) : null
  const { rows } = await platform.database.pool.query<AccountRow>(
    pageStatement({ partnerId, text, filter, after, limit: limit + 1 }),
  )
  return {
    ...pageOf(rows.map(viewOf), limit),
    ...(await countOf(platform, { partnerId, text, filter })),
  }
}

interface Among {
  readonly partnerId: string
  readonly text: string | null
  readonly filter: AccountFilter
}

/** The statement of a page, for `after` it (null for the first one). */
export function pageStatement({
  partnerId,
  text,
  filter,
  after,
  limit,
}: Among & { readonly after: Cursor | null; readonly limit: number }) {
  // The search text comes second, where PATTERN expects it.
  const values = new Values()
  const conditions = [`f.partner_id = ${values.of(partnerId)}`]
  if (text !== null) {
    values.of(text)
    conditions.push(`f.found_by like ${PATTERN}`)
  }
  conditions.push(...conditionsOf(filter, values))
  if (!isInactive(filter))
    conditions.push('(f.demo_ends_at is null or f.demo_ends_at > (select app_now()))')
  if (after)
    conditions.push(
      `(f.name, f.ecosystem_id) > (${values.of(after.name)}, ${values.of(after.id)}::uuid)`,
    )
  const page = `select f.ecosystem_id, f.name from findable_accounts f where ${conditions.join(' and ')}
    order by f.name, f.ecosystem_id limit ${values.of(limit)}`
  return {
    text: `select ${COLUMNS} from (${page}) page join partner_accounts a on a.ecosystem_id = page.ecosystem_id ${JOINED}
      order by page.name, page.ecosystem_id`,
    values: values.list,
  }
}

const isInactive = ({ situation, inactive }: AccountFilter): boolean =>
  inactive === true || situation === 'CANCELLED'

function conditionsOf(filter: AccountFilter, values: Values): string[] {
  const { situation, plan, planId, inactive } = filter
  return [
    // Written out, since the indexes are of those that are not cancelled.
    `f.situation ${isInactive(filter) ? '=' : '<>'} 'CANCELLED'`,
    ...(situation && !(inactive && situation === 'CANCELLED')
      ? [`f.situation = ${values.of(situation)}`]
      : []),
    ...(plan ? [`f.plan = ${values.of(plan)}`] : []),
    ...(planId ? [`f.plan_id = ${values.of(planId)}::uuid`] : []),
  ]
}

/** Without a search the counts that triggers keep; with one no more are counted than are told. */
async function countOf(
  { database, settings }: Platform,
  { partnerId, text, filter }: Among,
): Promise<Pick<AccountPage, 'totalCount' | 'totalIsMore'>> {
  const values = new Values()
  const own = `f.partner_id = ${values.of(partnerId)}`
  if (text === null) {
    const [counts, isOwn] = filter.planId
      ? ['plan_account_counts', `(select partner_id from partner_plans where id = f.plan_id) = $1`]
      : ['account_counts', own]
    const conditions = [isOwn, ...conditionsOf(filter, values)].join(' and ')
    const { rows } = await database.pool.query<{ count: number }>(
      `select coalesce(sum(f.accounts), 0)::int as count from ${counts} f where ${conditions}`,
      values.list,
    )
    return { totalCount: rows[0]?.count ?? 0, totalIsMore: false }
  }
  values.of(text)
  const conditions = [own, `f.found_by like ${PATTERN}`, ...conditionsOf(filter, values)]
  const most = settings.SEARCH_COUNT_MAXIMUM
  const { rows } = await database.pool.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from findable_accounts f where ${conditions.join(' and ')}
      limit ${values.of(most + 1)}) found`,
    values.list,
  )
  const count = rows[0]?.count ?? 0
  return { totalCount: Math.min(count, most), totalIsMore: count > most }
}

/** Digits with what is written between them, and a CNPJ of letters and digits. */
const TAX_NUMBERS = [
  /^[\d./\s-]*\d[\d./\s-]*$/,
  /^[\da-z]{2}\.[\da-z]{3}\.[\da-z]{3}\/[\da-z]{4}-\d{2}$/i,
]

/** As that of members; a tax number is found with its dots and dashes or without them. */
export function accountSearchText(given: string | null | undefined): string | null | undefined {
  const text = memberSearchText(given)
  return text && TAX_NUMBERS.some((shape) => shape.test(text))
    ? text.replace(/[^\da-z]/gi, '')
    : text
}

/** Behind which account a page begins. */
interface Cursor {
  readonly id: string
  readonly name: string
}

/** A cursor stays valid if its account is renamed or cancelled meanwhile. One of another partner is refused (R2). */
async function nameOf({ database }: Platform, partnerId: string, id: string): Promise<Cursor> {
  const { rows } = await database.pool.query<Cursor>({
    name: 'account-cursor',
    text: 'select ecosystem_id as id, name from findable_accounts where ecosystem_id = $1 and partner_id = $2',
    values: [id, partnerId],
  })
  return found(rows[0])
}

/** One account of a partner, a cancelled one too. @throws NOT_FOUND */
export async function accountOfId(
  { database }: Platform,
  partnerId: string,
  id: string,
): Promise<AccountView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<AccountRow>({
    name: 'account-by-id',
    text: `select ${COLUMNS} from partner_accounts a ${JOINED} where a.ecosystem_id = $1 and a.partner_id = $2`,
    values: [id, partnerId],
  })
  return viewOf(found(rows[0]))
}

/** How many accounts that are not cancelled use each plan. */
export const accountsOfPlans: BatchRead<string, number> = {
  many: async ({ database }, planIds) => {
    const { rows } = await database.pool.query<{ planId: string; accounts: number }>({
      name: 'accounts-of-plans',
      text: `select plan_id as "planId", sum(accounts)::int as accounts from plan_account_counts
        where plan_id = any($1::uuid[]) and situation <> 'CANCELLED' group by plan_id`,
      values: [[...new Set(planIds)]],
    })
    const counts = new Map(rows.map(({ planId, accounts }) => [planId, accounts]))
    return planIds.map((id) => counts.get(id) ?? 0)
  },
}

/** How many accounts a partner has that are not cancelled. */
export async function activeAccounts(
  { database }: Platform,
  partnerId: string,
): Promise<Snapshot<number>> {
  const { rows } = await database.pool.query<{ accounts: number }>({
    name: 'active-accounts',
    text: `select coalesce(sum(accounts), 0)::int as accounts from account_counts
      where partner_id = $1 and situation <> 'CANCELLED'`,
    values: [partnerId],
  })
  return { value: rows[0]?.accounts ?? 0 }
}
