import { Client, type Pool } from 'pg'
import type { MigrationClass } from './platform/database/database.ts'
import { differences, type SchemaObjects } from './platform/database/schema-objects.ts'

/** A database that this version can't bring up to date; the message tells the operator why, and what to do. */
export class UnusableDatabase extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UnusableDatabase'
  }
}

const ANOTHER =
  'give this version another database (DATABASE_URL; for the embedded one another DATA_DIRECTORY, or delete the folder postgres in it).'
const SHOWN = 5

const orderOf = (name: string): number => Number(name.slice(-13))

/** Why migrations that have run in a database keep this version from it; null where none does. */
export function reasonAgainstMigrations(
  run: readonly string[],
  known: readonly string[],
): string | null {
  const unknown = run.filter((name) => !known.includes(name))
  if (unknown.length === 0) return null
  const latest = Math.max(...known.map(orderOf))
  const names = unknown.slice(0, SHOWN).join(', ')
  return unknown.some((name) => orderOf(name) > latest)
    ? `This database belongs to a newer version of the product: it has been migrated by ${names}, which this version does not know. Nothing was changed. Start the newer version again, or ${ANOTHER}`
    : `This database was migrated by ${names}, which no release has: it belongs to a version in development. Nothing was changed. Start that version again, or ${ANOTHER}`
}

/**
 * Looks at a database before anything in it is changed.
 *
 * @throws UnusableDatabase where it is newer than this version, or was migrated by migrations that are not ours.
 */
export async function refuseOtherMigrations(
  pool: Pool,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const { rows: tables } = await pool.query("select where to_regclass('migrations') is not null")
  if (tables.length === 0) return
  const { rows } = await pool.query<{ name: string }>('select name from migrations order by id')
  const reason = reasonAgainstMigrations(
    rows.map(({ name }) => name),
    migrations.map(({ name }) => name),
  )
  if (reason !== null) throw new UnusableDatabase(reason)
}

/**
 * Compares a migrated schema with the one that our migrations make.
 *
 * @throws UnusableDatabase naming what is missing or differs. What a database has besides is allowed.
 */
export function refuseOtherSchema(found: SchemaObjects, expected: SchemaObjects): void {
  const all = differences(found, expected)
  if (all.length === 0) return
  const more = all.length > SHOWN ? ` and ${all.length - SHOWN} more` : ''
  throw new UnusableDatabase(
    `The schema of this database is not the one that its migrations make: ${all.slice(0, SHOWN).join(', ')}${more}. It was changed by hand, or comes from a version in development whose migrations were changed later. Restore a backup of a release, or ${ANOTHER}`,
  )
}

/** The failure of a migration in words for the operator: what the database said, and what was left as it was. */
export const failedMigration = (cause: unknown): UnusableDatabase =>
  new UnusableDatabase(
    `This database can't be brought up to date: ${cause instanceof Error ? cause.message : String(cause)}. The migration that failed has changed nothing. Mend what the sentence names and start again; if it names a table or column that exists already or is missing, the database comes from a version in development: ${ANOTHER}`,
    { cause },
  )

/**
 * Looks whether a database can be reached and is of this version, and changes nothing.
 *
 * @throws UnusableDatabase where it is not
 */
export async function refuseUnmigrated(
  url: string,
  migrations: readonly MigrationClass[],
): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  // Without a listener, a lost connection would end the process; with it, only the next statement fails.
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    throw new UnusableDatabase(
      `The database can't be reached: ${error instanceof Error ? error.message || error.name : String(error)}. Look whether PostgreSQL runs, and at DATABASE_URL.`,
      { cause: error },
    )
  }
  try {
    const { rows: tables } = await client.query<{ there: boolean }>(
      "select to_regclass('migrations') is not null as there",
    )
    const { rows } = tables[0]?.there
      ? await client.query<{ name: string }>('select name from migrations')
      : { rows: [] }
    const run = rows.map(({ name }) => name)
    const reason = reasonAgainstMigrations(
      run,
      migrations.map(({ name }) => name),
    )
    if (reason !== null) throw new UnusableDatabase(reason)
    if (migrations.some(({ name }) => !run.includes(name)))
      throw new UnusableDatabase(
        'The database has not been brought up to date yet. Migrate it first: "pnpm --filter api migrate", in containers "docker compose run --rm migrate".',
      )
  } finally {
    await client.end()
  }
}
