import type { Plan } from 'shared-schema/enums'
import { planResources } from 'shared-schema/partner-enums'
import type { PlanQuota, PlanTerms } from 'shared-schema/plan-terms'
import { memberSearchText, PATTERN } from '../ecosystems/members.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'

/** A plan as the partner's team sees it. */
export interface PlanView extends PlanTerms {
  readonly id: string
  readonly name: string
  readonly tier: Plan
  readonly active: boolean
  readonly version: number
  readonly createdAt: Date
}

/** Amounts come as texts, since JSON and JavaScript have no numbers for them. */
interface PlanRow extends Omit<PlanView, 'price' | 'quotas'> {
  readonly price: string
  readonly quotas: readonly (Omit<PlanQuota, 'extraPrice'> & {
    readonly extraPrice: string | null
  })[]
}

const COLUMNS = `p.id, p.name, p.tier, p.price_micros::text as price, p.active, p.version, p.created_at as "createdAt",
  (select jsonb_agg(jsonb_build_object('resource', q.resource, 'included', q.included, 'extraPrice', q.extra_price_micros::text))
    from partner_plan_quotas q where q.plan_id = p.id) as quotas`

const viewOf = ({ price, quotas, ...plan }: PlanRow): PlanView => ({
  ...plan,
  price: BigInt(price),
  quotas: quotas
    .map(({ extraPrice, ...quota }) => ({
      ...quota,
      extraPrice: extraPrice === null ? null : BigInt(extraPrice),
    }))
    .sort(
      (one, other) => planResources.indexOf(one.resource) - planResources.indexOf(other.resource),
    ),
})

/** Which plans are listed. What is left out does not narrow. */
export interface PlanFilter {
  readonly active?: boolean | null
  readonly tier?: Plan | null
}

export interface PlanListRequest extends PageRequest {
  readonly partnerId: string
  /** Part of the name, with or without accents and capitals. */
  readonly search: string | null | undefined
  readonly filter: PlanFilter
}

/** $2 is the search text, where PATTERN expects it. A partner has PLANS_MAXIMUM plans at most. */
const PAGE = `select ${COLUMNS} from partner_plans p where p.partner_id = $1
  and ($2::text is null or searchable(p.name) like ${PATTERN})
  and ($3::boolean is null or p.active = $3) and ($4::text is null or p.tier = $4)
  and ($5::text is null or searchable(p.name) > $5) order by searchable(p.name) limit $6`

/**
 * A page of a partner's plans, in the order of their names.
 *
 * @throws BAD_USER_INPUT for a search text that is too long; NOT_FOUND for a cursor of another partner (R2)
 */
export async function plansOf(
  { database }: Platform,
  { partnerId, search, filter, limit, afterId }: PlanListRequest,
): Promise<Page<PlanView>> {
  const text = memberSearchText(search)
  if (text === undefined) throw new Refusal('BAD_USER_INPUT', { field: 'search' })
  const after = afterId ? await nameOfPlan(database.pool, partnerId, afterId) : null
  const { rows } = await database.pool.query<PlanRow>({
    name: 'partner-plans',
    text: PAGE,
    values: [partnerId, text, filter.active ?? null, filter.tier ?? null, after, limit + 1],
  })
  return pageOf(rows.map(viewOf), limit)
}

/** Behind which name a page begins: no two plans of a partner have the same. @throws NOT_FOUND */
async function nameOfPlan(
  pool: Platform['database']['pool'],
  partnerId: string,
  id: string,
): Promise<string> {
  const { rows } = await pool.query<{ name: string }>({
    name: 'partner-plan-cursor',
    text: 'select searchable(name) as name from partner_plans where id = $1 and partner_id = $2',
    values: [id, partnerId],
  })
  return found(rows[0]).name
}

/** One plan of a partner. @throws NOT_FOUND */
export async function planOfId(
  { database }: Platform,
  partnerId: string,
  id: string,
): Promise<PlanView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<PlanRow>({
    name: 'partner-plan-by-id',
    text: `select ${COLUMNS} from partner_plans p where p.id = $1 and p.partner_id = $2`,
    values: [id, partnerId],
  })
  return viewOf(found(rows[0]))
}

/** Plans by their ids, for objects that have one. Whoever asks has seen to it that the reader may see them. */
export const plansById: BatchRead<string, PlanView> = {
  many: async ({ database }, ids) => {
    const { rows } = await database.pool.query<PlanRow>({
      name: 'partner-plans-by-id',
      text: `select ${COLUMNS} from partner_plans p where p.id = any($1::uuid[])`,
      values: [[...new Set(ids)]],
    })
    const plans = new Map(rows.map((row) => [row.id, viewOf(row)]))
    return ids.map((id) => found(plans.get(id)))
  },
}

/** How many plans a partner sells. */
export async function activePlans(
  { database }: Platform,
  partnerId: string,
): Promise<Snapshot<number>> {
  const { rows } = await database.pool.query<{ plans: number }>({
    name: 'active-partner-plans',
    text: 'select count(*)::int as plans from partner_plans where partner_id = $1 and active',
    values: [partnerId],
  })
  return { value: rows[0]?.plans ?? 0 }
}
