import { type PlanResource, planResources } from 'shared-schema/partner-enums'
import type { PlanQuota } from 'shared-schema/plan-terms'
import { systemActor } from '../../src/platform/actor.ts'
import { newId } from '../../src/platform/ids.ts'
import type { Product } from './product.ts'
import type { TestTeam } from './team.ts'
import { testAction } from './test-actions.ts'

const MONTH =
  'id month state currency endsAt issuesAt issuedAt dueOn workedOutAt total totals { kind lines amount }'
const LINE = 'id account kind quantity days bandFrom unit amount reason correctedMonth'
const ACCOUNT = `id name plan firstDay lastDay days users attendances activeUsers excessUsers instance extras infrastructure
  adjustments total lines { ${LINE} }`
const page = (
  name: string,
  sort: string,
  row: string,
) => `query ($month: String!, $sort: ${sort}! = NAME,
    $descending: Boolean! = false, $first: Int! = 20, $after: String) {
  ${name}(month: $month, sort: $sort, descending: $descending, first: $first, after: $after) {
    edges { cursor node { ${row} } } pageInfo { hasNextPage endCursor } } }`

/** The operations of billing, as the backoffice sends them. */
export const billing = {
  months: `query ($first: Int! = 20, $after: String) { billingMonths(first: $first, after: $after) {
    edges { node { ${MONTH} } } pageInfo { hasNextPage endCursor } } }`,
  month: `query ($month: String!) { billingMonth(month: $month) { ${MONTH} topAccounts { name total } topInfrastructure { name } } }`,
  changed: `subscription ($month: String!) { billingMonthChanged(month: $month) { state total } }`,
  accounts: page('billedAccounts', 'BilledAccountSort', ACCOUNT),
  infrastructure: page('infrastructureCosts', 'InfrastructureSort', ACCOUNT),
  instances: page('billedInstances', 'BilledInstanceSort', LINE),
  account: `query ($id: ID!) { billedAccount(id: $id) { ${ACCOUNT} } }`,
  adjust: `mutation ($id: ID!, $amount: Micros!, $reason: String!, $key: String!) { addBillingAdjustment(
    input: { billedAccountId: $id, amount: $amount, reason: $reason, idempotencyKey: $key }) { ${ACCOUNT} } }`,
} as const

/** A month as it is stored. */
export interface StoredMonth {
  readonly id: string
  readonly month: string
  readonly state: string
  readonly endsAt: Date
  readonly issuesAt: Date
}

/** The months of a partner, the oldest first. */
export const storedMonths = (
  product: Product,
  { partnerId }: Pick<TestTeam, 'partnerId'>,
): Promise<StoredMonth[]> =>
  product.rows<StoredMonth>(
    `select id, to_char(month, 'YYYY-MM') as month, state, ends_at as "endsAt", issues_at as "issuesAt"
     from billing_months where partner_id = $1 order by month`,
    [partnerId],
  )

/** The present month of a partner. */
export async function presentMonth(
  product: Product,
  team: Pick<TestTeam, 'partnerId'>,
): Promise<StoredMonth> {
  const last = (await storedMonths(product, team)).at(-1)
  if (!last) throw new Error('the partner has no month')
  return last
}

/** Lets time pass until an instant, and does all that is due by then. */
export async function passUntil(product: Product, instant: Date): Promise<void> {
  const [row] = await product.rows<{ seconds: number }>(
    'select ceil(extract(epoch from $1::timestamptz - app_now()))::int as seconds',
    [instant],
  )
  await product.pass(Math.max(0, row?.seconds ?? 0))
}

/** Lets the present month end, and be issued. */
export async function issuePresentMonth(
  product: Product,
  team: Pick<TestTeam, 'partnerId'>,
): Promise<StoredMonth> {
  const month = await presentMonth(product, team)
  await passUntil(product, month.endsAt)
  await passUntil(product, month.issuesAt)
  return month
}

/** Works the lines of the present month out anew, as each round does. */
export async function workOutAgain(product: Product): Promise<void> {
  await product.pass(product.settings.BILLING_ROUND_SECONDS)
}

const changed = (product: Product, sql: string, values: unknown[]) =>
  product.platform.inChange(systemActor('test'), async (change) => {
    await change.manager.query(sql, values)
    change.record(testAction(), { targetId: newId() })
  })

/** Says from which day to which day an account is billed. */
export const billAccount = (
  product: Product,
  ecosystemId: string,
  from: string,
  to: string | null = null,
) =>
  changed(
    product,
    'update partner_accounts set billed_from = $2, billed_to = $3 where ecosystem_id = $1',
    [ecosystemId, from, to],
  )

/** The terms of a plan that includes one of each resource, and sells each one more at a price a month. */
export const everyExtraAt = (extraPrice: bigint): PlanQuota[] =>
  planResources.map((resource) => ({ resource, included: 1, extraPrice }))

/** Gives an account a plan and extras of it. */
export async function givePlan(
  product: Product,
  ecosystemId: string,
  planId: string,
  extras: Readonly<Partial<Record<PlanResource, number>>> = {},
): Promise<void> {
  await changed(product, 'update partner_accounts set plan_id = $2 where ecosystem_id = $1', [
    ecosystemId,
    planId,
  ])
  for (const [resource, quantity] of Object.entries(extras))
    await changed(
      product,
      'insert into account_extras (ecosystem_id, plan_id, resource, quantity) values ($1, $2, $3, $4)',
      [ecosystemId, planId, resource, quantity],
    )
}

/** Changes what a plan costs from now on. */
export const changePrice = (product: Product, planId: string, price: bigint) =>
  changed(product, 'update partner_plans set price_micros = $2 where id = $1', [
    planId,
    price.toString(),
  ])

/** Says how many users were active in an account in the present month of its partner. */
export const haveActiveUsers = (product: Product, ecosystemId: string, users: number) =>
  product.rows(
    `insert into usage_months (partner_id, month, ecosystem_id, active_users)
     select a.partner_id, month_in(p.zone, app_now()), a.ecosystem_id, $2
     from partner_accounts a join partners p on p.id = a.partner_id where a.ecosystem_id = $1
     on conflict (partner_id, month, ecosystem_id) do update set active_users = excluded.active_users`,
    [ecosystemId, users],
  )
