import type pg from 'pg'

/** A table with a trigger of it. */
export type OwnTrigger = readonly [table: string, trigger: string]

/** Works while triggers are switched off. */
export async function withoutTriggers(
  sql: pg.Client,
  triggers: readonly OwnTrigger[],
  work: () => Promise<void>,
): Promise<void> {
  const turn = async (how: 'disable' | 'enable') => {
    for (const [table, trigger] of triggers)
      await sql.query(`alter table ${table} ${how} trigger ${trigger}`)
  }
  await turn('disable')
  await work()
  await turn('enable')
}

/** Works on tables without the triggers that guard the record, of which no row of a bench has any use. */
export async function direct(
  sql: pg.Client,
  tables: readonly string[],
  work: () => Promise<void>,
): Promise<void> {
  const { rows } = await sql.query<{ table: string; name: string }>(
    `select tgrelid::regclass::text as "table", tgname as name from pg_trigger
     where tgrelid = any($1::regclass[]) and tgname in ('audited', 'before_the_end')`,
    [tables],
  )
  const guards = rows.map(({ table, name }) => [table, name] as const)
  await withoutTriggers(sql, guards, work)
}

/**
 * Fills a table without its indexes, and makes them anew afterwards: row by row, its dozen indexes would take most of
 * the time that ten million rows take. Those that hold a key stay.
 */
export async function withoutIndexes(
  sql: pg.Client,
  table: string,
  work: () => Promise<void>,
): Promise<void> {
  const { rows: indexes } = await sql.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
     where indrelid = $1::regclass and not exists (select from pg_constraint where conindid = indexrelid)`,
    [table],
  )
  for (const { name } of indexes) await sql.query(`drop index ${name}`)
  await work()
  await sql.query("set maintenance_work_mem = '1GB'")
  for (const { definition } of indexes) await sql.query(definition)
  await sql.query('reset maintenance_work_mem')
}
