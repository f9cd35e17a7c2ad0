import type {
  BilledAccountSort,
  BilledInstanceSort,
  InfrastructureSort,
} from 'shared-schema/billing-enums'

/** By what rows are sorted, and in which direction. */
export interface Sorting<Sort extends string> {
  readonly by: Sort
  readonly descending: boolean
}

/** A table whose rows are sorted and paged. */
export interface SortedTable<Sort extends string> {
  /** The table in the database, and which of its rows. */
  readonly rows: string
  /** The column by which each way of sorting goes, which has an index with the month before it and the id behind it. */
  readonly sorts: Readonly<Record<Sort, { readonly column: string; readonly type: string }>>
}

const text = (column: string) => ({ column, type: 'text' })
const number = (column: string) => ({ column, type: 'bigint' })

export const accountTable: SortedTable<BilledAccountSort> = {
  rows: 'billed_accounts r where r.month_id = $1',
  sorts: {
    NAME: text('sorted_name'),
    DAYS: number('days'),
    USERS: number('users'),
    EXCESS: number('excess_users'),
    EXTRAS: number('extras_micros'),
    TOTAL: number('total_micros'),
  },
}

export const instanceTable: SortedTable<BilledInstanceSort> = {
  rows: "billing_lines r where r.month_id = $1 and r.kind = 'INSTANCE'",
  sorts: {
    NAME: text('sorted_name'),
    QUANTITY: number('quantity'),
    DAYS: number('days'),
    RATE: number('unit_micros'),
    AMOUNT: number('amount_micros'),
  },
}

export const infrastructureTable: SortedTable<InfrastructureSort> = {
  rows: 'billed_accounts r where r.month_id = $1',
  sorts: {
    NAME: text('sorted_name'),
    ATTENDANCES: number('attendances'),
    ACTIVE_USERS: number('active_users'),
    EXCESS: number('excess_users'),
    COST: number('infrastructure_micros'),
  },
}

/** Behind which row a page begins. */
export interface RowPlace {
  readonly id: string
  readonly value: string
}

/**
 * The statement that gives the ids of a page in their order: one range of one index, in either direction.
 *
 * @param after null for the first page
 */
export function pageStatement<Sort extends string>(
  { rows, sorts }: SortedTable<Sort>,
  { by, descending }: Sorting<Sort>,
  monthId: string,
  after: RowPlace | null,
  limit: number,
): { readonly text: string; readonly values: unknown[] } {
  const { column, type } = sorts[by]
  const direction = descending ? 'desc' : 'asc'
  const behind = descending ? '<' : '>'
  const values: unknown[] = [monthId, limit]
  if (after) values.push(after.value, after.id)
  const range = after ? `and (r.${column}, r.id) ${behind} ($3::${type}, $4::uuid)` : ''
  return {
    text: `select r.id from ${rows} ${range} order by r.${column} ${direction}, r.id ${direction} limit $2`,
    values,
  }
}

/** The statement that finds the place of a row, so that a cursor is no more than its id; no row for one of another month. */
export function placeStatement<Sort extends string>(
  { rows, sorts }: SortedTable<Sort>,
  by: Sort,
): string {
  return `select r.id, r.${sorts[by].column}::text as value from ${rows} and r.id = $2`
}
