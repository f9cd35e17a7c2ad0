import { setImmediate as nextTick } from 'node:timers/promises'
import type { Pool } from 'pg'
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

/** Notes what each change of a row takes from its table and adds to it, as the difference of two hashes. */
const NOTES = `
  create unlogged table changes_noted_by_test (place text not null, rows int not null, hash bigint not null);
  create function note_change_for_test() returns trigger language plpgsql as $$
  begin
    insert into changes_noted_by_test values (
      tg_table_name,
      case tg_op when 'INSERT' then 1 when 'DELETE' then -1 else 0 end,
      coalesce(hashtext(new::text), 0)::bigint - coalesce(hashtext(old::text), 0)
    );
    return null;
  end $$`

/** What has changed since notes are taken, by table. */
type Sums = Map<string, { readonly rows: number; readonly hash: bigint }>

const fingerprints = new WeakMap<Pool, Promise<() => Promise<string>>>()

/**
 * Returns a function that describes the present rows: its text changes whenever a row of a table changes
 * (except those of `LEFT_BY_REFUSALS`), or a timer is added or gone. It does not read the tables, of which there are many,
 * but adds up what changed; what is changed back leaves no trace.
 */
export function fingerprintOf({ platform }: Product): Promise<() => Promise<string>> {
  const { pool } = platform.database
  const fingerprint = fingerprints.get(pool) ?? noted(pool)
  fingerprints.set(pool, fingerprint)
  return fingerprint
}

async function noted(pool: Pool): Promise<() => Promise<string>> {
  await pool.query(NOTES)
  // A table's partitions take its triggers over.
  const { rows: tables } = await pool.query<{ name: string }>(
    `select relname::text as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition
       and relname <> 'changes_noted_by_test'`,
  )
  for (const { name } of tables)
    if (!LEFT_BY_REFUSALS.has(name))
      await pool.query(
        `create trigger noted_by_test after insert or update or delete on ${name} for each row execute function note_change_for_test()`,
      )
  const sums: Sums = new Map()
  return async () => {
    // The announcements of earlier changes are told, and gone, within milliseconds.
    const untold = { name: 'untold', text: 'select from announcements limit 1' }
    while ((await pool.query(untold)).rowCount) await nextTick()
    const { rows } = await pool.query<{ place: string; rows: number; hash: string }>({
      name: 'noted-changes',
      text: 'delete from changes_noted_by_test returning place, rows, hash',
    })
    for (const { place, rows: added, hash } of rows) {
      const { rows: before, hash: hashed } = sums.get(place) ?? { rows: 0, hash: 0n }
      sums.set(place, { rows: before + added, hash: hashed + BigInt(hash) })
    }
    const { rows: jobs } = await pool.query<{ count: string }>({
      name: 'jobs',
      text: 'select count(*) from pgboss.job',
    })
    return [
      ...[...sums]
        .filter(([, { rows: added, hash }]) => added !== 0 || hash !== 0n)
        .map(([place, { rows: added, hash }]) => `${place}: ${added} rows, ${hash}`)
        .sort(),
      `jobs: ${jobs[0]?.count}`,
    ].join('\n')
  }
}
