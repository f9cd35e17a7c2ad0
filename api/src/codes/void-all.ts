import type { Change } from '../platform/change.ts'

/** Voids every link and code of a person: nothing that went to their mailbox opens anything any more. */
export async function voidAllOf({ manager, now }: Change, userId: string): Promise<void> {
  await manager.query(
    `update one_time_links set voided_at = $2
     where user_id = $1 and used_at is null and voided_at is null`,
    [userId, now],
  )
  await manager.query(
    'update verification_codes set voided_at = $2 where receiver_id = $1 and voided_at is null',
    [userId, now],
  )
}
