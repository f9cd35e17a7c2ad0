import type { Asking } from '../ecosystems/lasting-rights.ts'

/** Whether the owner of a mailbox has a place in a partner's team, blocked or not: whoever enters accounts stays a guest there. */
export async function hasPlaceInTeam(asking: Asking, mailbox: string): Promise<boolean> {
  const { rows } = await asking.query<{ has: boolean }>(
    `select exists (select from users u join adm_users t on t.user_id = u.id and t.state <> 'DELETED'
       where mailbox_of(u.email::text) = $1) as has`,
    [mailbox],
  )
  return rows[0]?.has ?? false
}
