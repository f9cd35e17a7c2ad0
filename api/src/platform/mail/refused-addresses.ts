import type { Pool } from 'pg'
import type { EntityManager } from 'typeorm'

/** An e-mail address whose mail server says that nobody has it. */
export interface RefusedAddress {
  readonly id: string
  readonly email: string
  readonly refusals: number
  readonly firstRefusedAt: Date
  readonly lastRefusedAt: Date
  readonly replyCode: number | null
  readonly replyText: string
  /** Since when whoever relies on the address is told. */
  readonly markedAt: Date
}

/**
 * Those of the addresses that are marked: the mail server refused several e-mails to them for good, one after the other, and
 * none has arrived since. In small letters.
 */
export async function markedAmong(
  pool: Pool,
  emails: readonly string[],
): Promise<ReadonlySet<string>> {
  const { rows } = await pool.query<{ email: string }>({
    name: 'marked-addresses',
    text: `select lower(email::text) as email from refused_addresses
      where email = any($1::citext[]) and marked_at is not null`,
    values: [[...new Set(emails)]],
  })
  return new Set(rows.map(({ email }) => email))
}

/** Forgets within a change what mail servers said of an address: its owner has another one, or it is good again. */
export const forgetRefusals = async (manager: EntityManager, email: string): Promise<void> => {
  await manager.query('delete from refused_addresses where email = $1', [email])
}
