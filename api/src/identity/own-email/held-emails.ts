import type { Change } from '../../platform/change.ts'

/**
 * Whether an address that is nobody's at present is held for a user who gave it up lately and may still take that back
 * (PA6). Such an address becomes no other user's; the database refuses it too.
 */
export async function isHeldEmail(
  { manager, now }: Change,
  email: string,
  exceptFor: string | null = null,
): Promise<boolean> {
  const [{ held }] = (await manager.query(
    `select exists (select from email_changes where old_email = $1 and user_id is distinct from $2
        and proven_at is not null and ended_at is null and stoppable_until > $3) as held`,
    [email, exceptFor, now],
  )) as [{ held: boolean }]
  return held
}
