import type {
  BilledAccountSort,
  BilledInstanceSort,
  BillingKind,
  InfrastructureSort,
} from 'shared-schema/billing-enums'
import { found, Refusal } from '../platform/errors.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import {
  accountTable,
  infrastructureTable,
  instanceTable,
  pageStatement,
  placeStatement,
  type RowPlace,
  type SortedTable,
  type Sorting,
} from './billing-tables.ts'
import type { Day } from './month-rules.ts'

/** An account in a month. It names the account as a text, and leads to nothing of it (case 30). */
export interface BilledAccountView {
  /** Of the row, not of the account. */
  readonly id: string
  readonly name: string
  readonly plan: string | null
  readonly firstDay: Day | null
  readonly lastDay: Day | null
  readonly days: number
  readonly users: number
  readonly attendances: number
  readonly activeUsers: number
  readonly excessUsers: number
  readonly instance: bigint
  readonly extras: bigint
  readonly infrastructure: bigint
  readonly adjustments: bigint
  readonly total: bigint
}

/** A line of an account in a month. */
export interface BillingLineView {
  readonly id: string
  /** Name of the account. */
  readonly account: string
  readonly kind: BillingKind
  readonly quantity: number
  readonly days: number | null
  readonly bandFrom: number | null
  readonly unit: bigint
  readonly amount: bigint
  /** Of an adjustment. */
  readonly reason: string | null
  readonly correctedMonth: string | null
}

/** A page of the rows of a month. */
export interface RowsRequest<Sort extends string> extends PageRequest {
  readonly monthId: string
  readonly sorting: Sorting<Sort>
}

/** @throws NOT_FOUND for a cursor that is no row of that month (R2) */
async function pageOfRows<Sort extends string, Row extends { readonly id: string }>(
  { database }: Platform,
  table: SortedTable<Sort>,
  { monthId, sorting, limit, afterId }: RowsRequest<Sort>,
  read: (ids: readonly string[]) => Promise<readonly Row[]>,
): Promise<Page<Row>> {
  const after = afterId
    ? found(
        (await database.pool.query<RowPlace>(placeStatement(table, sorting.by), [monthId, afterId]))
          .rows[0],
      )
    : null
  const { rows } = await database.pool.query<{ id: string }>(
    pageStatement(table, sorting, monthId, after, limit + 1),
  )
  const page = pageOf(
    rows.map(({ id }) => id),
    limit,
  )
  const places = new Map((await read(page.rows)).map((row) => [row.id, row]))
  // A row that a round has removed since the look is left out.
  return {
    ...page,
    rows: page.rows.map((id) => places.get(id)).filter((row) => row !== undefined),
  }
}

const MONEY = ['instance', 'extras', 'infrastructure', 'adjustments', 'total'] as const
type AccountRow = Omit<BilledAccountView, (typeof MONEY)[number]> &
  Readonly<Record<(typeof MONEY)[number], string>>

const accountsOfIds =
  ({ database }: Platform) =>
  async (ids: readonly string[]): Promise<BilledAccountView[]> => {
    const { rows } = await database.pool.query<AccountRow>({
      name: 'billed-accounts',
      text: `select id, name, plan_name as plan, first_day::text as "firstDay", last_day::text as "lastDay", days, users,
          attendances, active_users as "activeUsers", excess_users as "excessUsers", instance_micros::text as instance,
          extras_micros::text as extras, infrastructure_micros::text as infrastructure,
          adjustment_micros::text as adjustments, total_micros::text as total
        from billed_accounts where id = any ($1::uuid[])`,
      values: [ids],
    })
    return rows.map(({ instance, extras, infrastructure, adjustments, total, ...row }) => ({
      ...row,
      instance: BigInt(instance),
      extras: BigInt(extras),
      infrastructure: BigInt(infrastructure),
      adjustments: BigInt(adjustments),
      total: BigInt(total),
    }))
  }

type LineRow = Omit<BillingLineView, 'unit' | 'amount'> & {
  readonly unit: string
  readonly amount: string
}

const LINES = `select l.id, b.name as account, l.kind, l.quantity, l.days, l.band_from as "bandFrom", l.unit_micros::text as unit,
    l.amount_micros::text as amount, a.reason, to_char(cm.month, 'YYYY-MM') as "correctedMonth", b.id as "billedAccountId"
  from billing_lines l join billed_accounts b on b.month_id = l.month_id and b.ecosystem_id = l.ecosystem_id
    left join billing_adjustments a on a.id = l.adjustment_id
    left join billed_accounts c on c.id = a.corrected_id left join billing_months cm on cm.id = c.month_id`

const lineOf = <Row extends LineRow>({ unit, amount, ...row }: Row) => ({
  ...row,
  unit: BigInt(unit),
  amount: BigInt(amount),
})

const linesOfIds =
  ({ database }: Platform) =>
  async (ids: readonly string[]): Promise<BillingLineView[]> => {
    const { rows } = await database.pool.query<LineRow>({
      name: 'billing-lines',
      text: `${LINES} where l.id = any ($1::uuid[])`,
      values: [ids],
    })
    return rows.map(lineOf)
  }

/** The accounts of a month. */
export const billedAccountsOf = (
  platform: Platform,
  request: RowsRequest<BilledAccountSort>,
): Promise<Page<BilledAccountView>> =>
  pageOfRows(platform, accountTable, request, accountsOfIds(platform))

/** The same accounts, as what of the infrastructure they used. */
export const infrastructureCostsOf = (
  platform: Platform,
  request: RowsRequest<InfrastructureSort>,
): Promise<Page<BilledAccountView>> =>
  pageOfRows(platform, infrastructureTable, request, accountsOfIds(platform))

/** The lines about instances of a month. */
export const billedInstancesOf = (
  platform: Platform,
  request: RowsRequest<BilledInstanceSort>,
): Promise<Page<BillingLineView>> =>
  pageOfRows(platform, instanceTable, request, linesOfIds(platform))

/** In which order an account's lines are read. */
const KINDS_IN_ORDER: readonly BillingKind[] = [
  'INSTANCE',
  'USER',
  'CHANNEL',
  'APP',
  'INFRASTRUCTURE',
  'ADJUSTMENT',
]

/** All lines of accounts of a month, each account's in one order, for all rows of an answer at once. */
export const linesOfAccounts: BatchRead<string, readonly BillingLineView[]> = {
  async many({ database }, billedAccountIds) {
    const { rows } = await database.pool.query<LineRow & { readonly billedAccountId: string }>({
      name: 'lines-of-accounts',
      text: `${LINES} where b.id = any ($1::uuid[]) order by array_position($2::text[], l.kind), l.band_from, l.item`,
      values: [billedAccountIds, KINDS_IN_ORDER],
    })
    const lines = Map.groupBy(rows, ({ billedAccountId }) => billedAccountId)
    return billedAccountIds.map((id) =>
      (lines.get(id) ?? []).map(({ billedAccountId: _id, ...row }) => lineOf(row)),
    )
  },
}

/** An account of a month of a partner. @throws NOT_FOUND */
export async function billedAccountOfId(
  platform: Platform,
  partnerId: string,
  id: string,
): Promise<BilledAccountView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rowCount } = await platform.database.pool.query({
    name: 'billed-account-of-partner',
    text: `select 1 from billed_accounts b join billing_months m on m.id = b.month_id where b.id = $1 and m.partner_id = $2`,
    values: [id, partnerId],
  })
  const [account] = rowCount ? await accountsOfIds(platform)([id]) : []
  return found(account)
}

/** The account that an adjustment is billed to, in the month in which it is. */
export async function billedAccountOfAdjustment(
  platform: Platform,
  adjustmentId: string,
): Promise<BilledAccountView> {
  const { rows } = await platform.database.pool.query<{ id: string }>({
    name: 'adjusted-account',
    text: `select b.id from billing_adjustments a join billed_accounts b on b.month_id = a.month_id and b.ecosystem_id = a.ecosystem_id
      where a.id = $1`,
    values: [adjustmentId],
  })
  const [account] = await accountsOfIds(platform)(rows.map(({ id }) => id))
  return found(account)
}
