import { systemActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'

/** How many imports one round of housekeeping looks after, and rows that are removed in one transaction. */
const IMPORTS_AT_ONCE = 100
const PORTION = 10_000

/**
 * Removes the lines and faults of imports that ended long enough ago: names and addresses are kept no longer than somebody may want
 * to look at what became of them. What the lines did is in the record.
 */
export async function forgetLines(platform: Platform): Promise<void> {
  const { rows } = await platform.database.pool.query<{ id: string }>(
    `select import_id as id from import_progress
     where kept_since < app_now() - interval '1 second' * $1 order by kept_since limit $2`,
    [platform.settings.IMPORT_KEPT_SECONDS, IMPORTS_AT_ONCE],
  )
  for (const { id } of rows) while (!(await forgetPortion(platform, id)));
}

/** @returns whether nothing is left */
const forgetPortion = (platform: Platform, id: string): Promise<boolean> =>
  platform.inChange(systemActor('housekeeping'), async ({ manager }) => {
    for (const table of ['import_faults', 'import_lines']) {
      const [, removed] = (await manager.query(
        `delete from ${table} where ctid = any(array(select ctid from ${table} where import_id = $1 limit $2))`,
        [id, PORTION],
      )) as [unknown[], number]
      if (removed === PORTION) return false
    }
    await manager.query(
      'update import_progress set lines_kept = false, kept_since = null where import_id = $1',
      [id],
    )
    return true
  })
