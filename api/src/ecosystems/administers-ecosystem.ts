import type { Change } from '../platform/change.ts'

/** Whether a user administers any ecosystem. */
export async function administersEcosystem(change: Change, userId: string): Promise<boolean> {
  const rows = (await change.manager.query(
    `select 1 from memberships where user_id = $1 and role = 'ADMINISTRATOR' and status = 'ACTIVE'
     and removed_at is null limit 1`,
    [userId],
  )) as unknown[]
  return rows.length > 0
}
