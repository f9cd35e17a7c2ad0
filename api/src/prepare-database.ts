import type { Logger } from 'pino'
import { expectedSchema } from './expected-schema.ts'
import { house } from './house.ts'
import { connectDatabase, type MigrationClass, migrate } from './platform/database/database.ts'
import { schemaObjects } from './platform/database/schema-objects.ts'
import { startDeadlines } from './platform/deadlines.ts'
import { refuseUnfitDatabase } from './production-database.ts'
import type { Settings } from './settings.ts'
import { failedMigration, refuseOtherMigrations, refuseOtherSchema } from './usable-database.ts'

const LONGEST_MIGRATION_SECONDS = 3600

/** All migrations, which run in the order of their time, whatever room they are of. */
export const migrations: readonly MigrationClass[] = house.migrations

/**
 * Brings a database up to date: the schema, and the job store's own tables. Only a test asks for a
 * clock that can be moved; a demo's database gets one together with its demo data.
 *
 * @throws UnfitDatabase in production, before anything is changed, where the database is not fit for it.
 * @throws UnusableDatabase where this version can't bring the database up to date.
 */
export async function prepareDatabase(
  settings: Settings,
  log: Logger,
  clock: 'MOVABLE_CLOCK' | 'REAL_CLOCK',
): Promise<void> {
  const database = await connectDatabase({
    url: settings.DATABASE_URL,
    connections: 4,
    // A change of many rows, or of another process before this one, may take its time.
    patienceSeconds: LONGEST_MIGRATION_SECONDS,
    entities: [],
    migrations,
    onLostConnection: (error) => log.error(error),
  })
  try {
    await refuseUnfitDatabase(database.pool, settings)
    await refuseOtherMigrations(database.pool, migrations)
    await migrate(database).catch((error: unknown) => {
      throw failedMigration(error)
    })
    refuseOtherSchema(await schemaObjects(database.pool), expectedSchema)
    const deadlines = await startDeadlines({
      database,
      settings,
      log,
      kinds: house.deadlineKinds,
    })
    await deadlines.close()
    if (clock === 'MOVABLE_CLOCK') await database.pool.query('update clock set movable = true')
  } finally {
    await database.close()
  }
}
