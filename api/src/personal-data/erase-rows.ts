import { personValues } from '../identity/erasure/obstacles.ts'
import type { Change } from '../platform/change.ts'
import { forPerson, type PersonalRows, WITH_PERSON } from '../platform/personal-data.ts'
import type { Platform } from '../platform/platform.ts'
import type { KnownToErase } from './person-of.ts'

/** The most rows that one transaction changes, so that locks are short. */
const ROWS_AT_ONCE = 1000

/** Rows to erase, by a name that stays the same whatever else rooms hold. */
export interface NamedRows {
  readonly name: string
  readonly rows: PersonalRows
}

/**
 * What is erased, the higher rooms first: their rows are found by those of the lower ones. Rows that are kept as they are need
 * nothing.
 */
export const rowsToErase = ({ personalData }: Platform): NamedRows[] =>
  personalData
    .toReversed()
    .flatMap(({ rows }) => rows)
    .filter(({ erasure }) => !('kept' in erasure))
    .map((rows, _index, all) => ({
      name: `${rows.table} ${all.filter(({ table }) => table === rows.table).indexOf(rows)}`,
      rows,
    }))

/** The statement that erases some of a person's rows, and nothing once all of them are. */
export function erasureStatement({ table, of, erasure }: PersonalRows): string {
  const begin = `with ${WITH_PERSON},
    theirs as (select t.ctid as place from ${table} t, person where (${forPerson(of)})`
  const limit = `limit ${ROWS_AT_ONCE} for update of t)`
  if ('rows' in erasure)
    return `${begin} ${limit} delete from ${table} t using theirs where t.ctid = theirs.place`
  if ('kept' in erasure) throw new Error(`rows of ${table} are kept`)
  const values = Object.entries(erasure.values)
  const differs = values.map(([column, sql]) => `t.${column} is distinct from (${forPerson(sql)})`)
  return `${begin} and (${differs.join(' or ')}) ${limit}
    update ${table} t set ${values.map(([column, sql]) => `${column} = ${forPerson(sql)}`).join(', ')}
    from theirs where t.ctid = theirs.place`
}

/** Erases the next of a person's rows in a table. @returns how many, and whether more may be left */
export async function eraseRows(
  { manager }: Change,
  rows: PersonalRows,
  person: KnownToErase,
): Promise<{ readonly removed: number; readonly isMoreLeft: boolean }> {
  const [, removed] = (await manager.query(erasureStatement(rows), personValues(person))) as [
    unknown[],
    number,
  ]
  return { removed, isMoreLeft: removed === ROWS_AT_ONCE }
}
