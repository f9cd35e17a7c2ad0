import type { Pool } from 'pg'
import { demoAccounts } from './demo/accounts.ts'
import type { Settings } from './settings.ts'

/** A database on which production does not run; the message tells the operator why, and what to do. */
export class UnfitDatabase extends Error {
  constructor(reasons: readonly string[]) {
    super(
      `Production does not run on this database:\n${reasons.map((reason) => `  - ${reason}`).join('\n')}`,
    )
    this.name = 'UnfitDatabase'
  }
}

/** What is asked of a database before production runs on it. */
export interface Looked {
  /** It holds demo data, by its mark or by an account of the demo. */
  readonly isDemo: boolean
  /** Its clock can be moved, or has been. */
  readonly isClockMovable: boolean
  /** The role of DATABASE_URL, where it is a superuser. */
  readonly superuser: string | null
}

/** Why production must not run on a database, a sentence each; none where it may. */
export function reasonsAgainst({ isDemo, isClockMovable, superuser }: Looked): string[] {
  const reasons: string[] = []
  if (isDemo)
    reasons.push(
      'It holds demo data: the passwords and MFA secrets of its accounts are published. Give DATABASE_URL a new, empty database (in containers: new volumes), or set MODE=development to go on with the demo.',
    )
  if (isClockMovable)
    reasons.push(
      'Its clock can be moved, or has been: it belongs to a demo or a test, and its record tells no real times. Give DATABASE_URL a new, empty database.',
    )
  if (superuser !== null)
    reasons.push(
      `Its role ${superuser} is a superuser, who can switch off what protects the record. Give DATABASE_URL a role that owns the database and is no superuser: docs/operations.md says how, also for the volume of an earlier version.`,
    )
  return reasons
}

/**
 * In production, makes sure that the database holds no demo data, that its clock is the real one and
 * that the product is no superuser. Works before the first migration too. In other modes a no-op.
 *
 * @throws UnfitDatabase naming every reason.
 */
export async function refuseUnfitDatabase(pool: Pool, { MODE }: Settings): Promise<void> {
  if (MODE !== 'production') return
  const reasons = reasonsAgainst(await look(pool))
  if (reasons.length > 0) throw new UnfitDatabase(reasons)
}

async function look(pool: Pool): Promise<Looked> {
  const has = async (table: string, condition: string, values: unknown[] = []) => {
    const { rows: tables } = await pool.query('select where to_regclass($1) is not null', [table])
    if (tables.length === 0) return false
    const { rows } = await pool.query(`select from ${table} where ${condition} limit 1`, values)
    return rows.length > 0
  }
  const emails = demoAccounts.map(({ email }) => email)
  const { rows: superusers } = await pool.query<{ name: string }>(
    'select rolname as name from pg_roles where rolname = current_user and rolsuper',
  )
  return {
    isDemo:
      (await has('demo_mark', 'true')) ||
      (await has('users', 'email = any($1::citext[])', [emails])),
    isClockMovable: await has('clock', "movable or shift <> interval '0'"),
    superuser: superusers[0]?.name ?? null,
  }
}
