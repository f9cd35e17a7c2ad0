import type { Change } from '../platform/change.ts'

/** Whether a user has an active place in a partner's team. */
export async function worksInTeam(change: Change, userId: string): Promise<boolean> {
  const rows = (await change.manager.query(
    "select 1 from adm_users where user_id = $1 and state = 'ACTIVE'",
    [userId],
  )) as unknown[]
  return rows.length > 0
}
