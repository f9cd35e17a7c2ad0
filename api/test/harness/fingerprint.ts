import type { Product } from './product.ts'

/**
 * What a refusal may leave behind: the tries that it counts, the lines of the record that tell of it,
 * and when somebody was last there.
 */
const LEFT_BY_REFUSALS = new Set([
  'audit_chains',
  'audit_events',
  'clock',
  'device_activity',
  'failed_attempts',
  'rate_limits',
  'user_activity',
  'verification_code_attempts',
])

/** Tells whether any row of the product, or any job of its timers, is other than before. */
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
  return async () => {
    // Prepared: planning so many tables takes longer than reading them.
    const { rows } = await pool.query<{ line: string }>({ name: 'fingerprint', text: statement })
    return rows.map(({ line }) => line).join('\n')
  }
}
