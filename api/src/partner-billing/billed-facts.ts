import type { PlanResource } from 'shared-schema/partner-enums'
import type { EntityManager } from 'typeorm'
import { type Day, firstDay, lastDay, type Month } from './month-rules.ts'
import type { BilledFacts, Rates } from './rules.ts'

/** An account with all that its lines follow from. */
export interface AccountFacts extends BilledFacts {
  readonly ecosystemId: string
  readonly name: string
  readonly planName: string | null
  readonly users: number
  readonly attendances: number
}

interface FactsRow {
  readonly ecosystemId: string
  readonly name: string
  readonly from: Day | null
  readonly to: Day | null
  readonly planName: string | null
  readonly planPrice: string | null
  readonly extras: readonly {
    readonly resource: PlanResource
    readonly quantity: number
    readonly unit: string
  }[]
  readonly users: number
  readonly attendances: number
  readonly activeUsers: number
}

/** Which accounts of a partner are read. */
export interface FactsRequest {
  readonly partnerId: string
  readonly month: Month
  readonly which:
    | { readonly afterId: string; readonly limit: number }
    | { readonly ecosystemId: string }
}

/** The extras of an account with their prices, as JSON; an unlimited or withdrawn resource has no price, and costs nothing. */
const EXTRAS = `(select coalesce(json_agg(json_build_object('resource', x.resource, 'quantity', x.quantity,
      'unit', q.extra_price_micros::text) order by x.resource), '[]')
    from account_extras x join partner_plan_quotas q on q.plan_id = x.plan_id and q.resource = x.resource
    where x.ecosystem_id = a.ecosystem_id and q.extra_price_micros is not null)`

/** The accounts that are billed in a month, in the order of their ids, or the one that is asked for. */
export async function accountFacts(
  manager: EntityManager,
  { partnerId, month, which }: FactsRequest,
): Promise<AccountFacts[]> {
  const one = 'ecosystemId' in which
  const rows = (await manager.query(
    `select a.ecosystem_id as "ecosystemId", e.name, a.billed_from::text as "from", a.billed_to::text as "to",
       l.name as "planName", l.price_micros::text as "planPrice", ${EXTRAS} as extras, c.members as users,
       coalesce(u.attendances, 0) as attendances, coalesce(u.active_users, 0) as "activeUsers"
     from partner_accounts a
       join ecosystems e on e.id = a.ecosystem_id
       join member_counts c on c.ecosystem_id = a.ecosystem_id
       left join partner_plans l on l.id = a.plan_id
       left join usage_months u on u.partner_id = a.partner_id and u.month = $2 and u.ecosystem_id = a.ecosystem_id
     where a.partner_id = $1 and a.billed_from <= $3 and (a.billed_to is null or a.billed_to >= $2)
       and a.ecosystem_id ${one ? '=' : '>'} $4
     order by a.ecosystem_id limit $5`,
    [
      partnerId,
      firstDay(month),
      lastDay(month),
      one ? which.ecosystemId : which.afterId,
      one ? 1 : which.limit,
    ],
  )) as FactsRow[]
  return rows.map(({ planPrice, extras, ...row }) => ({
    ...row,
    planPrice: planPrice === null ? null : BigInt(planPrice),
    extras: extras.map(({ unit, ...extra }) => ({ ...extra, unit: BigInt(unit) })),
  }))
}

/** The rates that are valid on the first day of a month: of each resource the latest list. */
export async function ratesOf(manager: EntityManager, month: Month): Promise<Rates> {
  const rows = (await manager.query(
    `select r.resource, r.band_from as "from", r.unit_micros::text as unit from rates r
     where r.valid_from = (select max(v.valid_from) from rates v where v.resource = r.resource and v.valid_from <= $1)
     order by r.resource, r.band_from`,
    [firstDay(month)],
  )) as { resource: 'INSTANCE' | 'INFRASTRUCTURE'; from: number; unit: string }[]
  const of = (resource: string) =>
    rows
      .filter((row) => row.resource === resource)
      .map(({ from, unit }) => ({ from, unit: BigInt(unit) }))
  const [instance] = of('INSTANCE')
  if (!instance) throw new Error(`no rate of an instance is valid in ${month}`)
  return { instance: instance.unit, bands: of('INFRASTRUCTURE') }
}
