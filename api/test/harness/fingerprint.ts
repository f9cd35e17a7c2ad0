import { setImmediate as nextTick } from 'node:timers/promises'
import type { Product } from './product.ts'

/**
 * Tables that a refusal may write to: counted tries, lines of the record about the refusal, and when somebody
 * was last active, which is counted for the bill too.
 */
const LEFT_BY_REFUSALS = new Set([
  'active_users',
  'audit_chains',
  'audit_events',
  'clock',
  'device_activity',
  'failed_attempts',
  'rate_limits',
  'usage_months',
  'user_activity',
  'verification_code_attempts',
])

/**
 * Returns a function that describes the present rows: its text changes whenever a row of a table changes
 * (except those of `LEFT_BY_REFUSALS`), or a timer is added or gone.
 */
export async function fingerprintOf(product: Product): Promise<() => Promise<string>> {
  const tables = await product.rows<{ name: string }>(
    "select tablename::text as name from pg_tables where schemaname = 'public' order by 1",
  )
  const each = tables
    .map(({ name }) => name)
    .filter((name) => !LEFT_BY_REFUSALS.has(name))
    .map(
      (name) =>
        `select '${name}' || count(*) || '/' || coalesce(sum(hashtext(t::text)), 0) as line from ${name} t`,
    )
  const statement = [...each, "select 'jobs' || count(*) from pgboss.job"].join(' union all ')
  const { pool } = product.platform.database
  const untold = { name: 'untold', text: 'select from announcements limit 1' }
  return async () => {
    // The announcements of earlier changes are told, and gone, within milliseconds.
    while ((await pool.query(untold)).rowCount) await nextTick()
    // A prepared statement, since planning so many tables takes longer than reading them.
    const { rows } = await pool.query<{ line: string }>({ name: 'fingerprint', text: statement })
    // In one order: the parts of a union come in whichever order the plan reads them.
    return rows
      .map(({ line }) => line)
      .sort()
      .join('\n')
  }
}
