import type pg from 'pg'

/** Rows that are read from a cursor at once. */
const PORTION = 1000

/** Names of the product's tables, and how many rows each has. */
export async function rowCounts(sql: pg.Client): Promise<Map<string, number>> {
  const { rows: tables } = await sql.query<{ name: string }>(
    `select relname as name from pg_class
     where relkind = 'r' and relnamespace = 'public'::regnamespace order by relname`,
  )
  const counts = new Map<string, number>()
  for (const { name } of tables) {
    const { rows } = await sql.query<{ count: string }>(`select count(*) from ${name}`)
    counts.set(name, Number(rows[0]?.count))
  }
  return counts
}

/** The tables that have more rows than before. */
export const grown = (before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>) =>
  [...after].filter(([name, rows]) => rows > (before.get(name) ?? 0)).map(([name]) => name)

/** How rows are inserted: so many by one statement, and so many between two commits. */
export interface BareInserts {
  readonly atOnce: number
  readonly toCommit: number
}

/**
 * Inserts all rows of the tables once more, by one connection, into tables like them that have their indexes and none of their
 * triggers and references. Returns how long the inserts and commits took, in seconds.
 */
export async function insertBare(
  [reader, writer]: readonly [pg.Client, pg.Client],
  tables: readonly string[],
  { atOnce, toCommit }: BareInserts,
): Promise<number> {
  let milliseconds = 0
  let sinceCommit = 0
  const timed = async (text: string, values: unknown[] = []): Promise<void> => {
    const begun = performance.now()
    await writer.query(text, values)
    milliseconds += performance.now() - begun
  }
  await timed('begin')
  for (const table of tables) {
    await timed(`create table bare_${table} (like ${table} including defaults including indexes)`)
    for await (const rows of portions(reader, table))
      for (let from = 0; from < rows.length; from += atOnce) {
        const some = rows.slice(from, from + atOnce)
        await timed(
          `insert into bare_${table} select * from jsonb_populate_recordset(null::bare_${table}, $1)`,
          [JSON.stringify(some)],
        )
        sinceCommit += some.length
        if (sinceCommit < toCommit) continue
        sinceCommit = 0
        await timed('commit')
        await timed('begin')
      }
  }
  await timed('commit')
  for (const table of tables) await writer.query(`drop table bare_${table}`)
  return milliseconds / 1000
}

/** All rows of a table, so many at a time. */
async function* portions(reader: pg.Client, table: string): AsyncGenerator<object[]> {
  await reader.query('begin')
  await reader.query(`declare all_rows cursor for select to_jsonb(t) as row from ${table} t`)
  for (;;) {
    const { rows } = await reader.query<{ row: object }>(`fetch ${PORTION} from all_rows`)
    if (rows.length === 0) break
    yield rows.map(({ row }) => row)
  }
  await reader.query('commit')
}
