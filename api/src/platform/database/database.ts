import { Pool, type PoolConfig, types } from 'pg'
import { DataSource, type EntityTarget, type MigrationInterface, type ObjectLiteral } from 'typeorm'
import { answeringClient } from './answering-client.ts'
import { RecordAndMechanisms1000000000001 } from './migrations/0001-record-and-mechanisms.ts'
import { PeopleAndEcosystems1000000000002 } from './migrations/0002-people-and-ecosystems.ts'
import { AccessAndAssistance1000000000003 } from './migrations/0003-access-and-assistance.ts'
import { Succession1000000000004 } from './migrations/0004-succession.ts'
import { LanguagesNotChosen1000000000005 } from './migrations/0005-languages-not-chosen.ts'
import { VetoesAndStaffMailboxes1000000000006 } from './migrations/0006-vetoes-and-staff-mailboxes.ts'
import { EndsOfAccess1000000000007 } from './migrations/0007-ends-of-access.ts'
import { TicketsBoundToATab1000000000008 } from './migrations/0008-tickets-bound-to-a-tab.ts'
import { KnownDevices1000000000009 } from './migrations/0009-known-devices.ts'
import { KeptResetLinks1000000000010 } from './migrations/0010-kept-reset-links.ts'
import { EarlierDeviceSecrets1000000000011 } from './migrations/0011-earlier-device-secrets.ts'
import { KeptRecoveryCodes1000000000012 } from './migrations/0012-kept-recovery-codes.ts'
import { OneFormOfAddresses1000000000013 } from './migrations/0013-one-form-of-addresses.ts'
import { MemberInvitations1000000000014 } from './migrations/0014-member-invitations.ts'
import { Claims1000000000016 } from './migrations/0016-claims.ts'
import { MailFanOuts1000000000017 } from './migrations/0017-mail-fan-outs.ts'
import { DemoMark1000000000018 } from './migrations/0018-demo-mark.ts'
import { Reminders1000000000020 } from './migrations/0020-reminders.ts'
import { ReplacedCodes1000000000021 } from './migrations/0021-replaced-codes.ts'
import { SearchWithoutAccents1000000000022 } from './migrations/0022-search-without-accents.ts'
import { PlacesToWork1000000000023 } from './migrations/0023-places-to-work.ts'
import { FreshLinks1000000000025 } from './migrations/0025-fresh-links.ts'
import { RecordVersion21000000000030 } from './migrations/0030-record-version-2.ts'
import { TimeZones1000000000031 } from './migrations/0031-time-zones.ts'
import { ReadingTheRecord1000000000032 } from './migrations/0032-reading-the-record.ts'
import { SnakeCaseNaming } from './naming.ts'
import { type InTransaction, transactionsOf } from './transaction.ts'
import { withClient } from './with-client.ts'

/** The database as the rooms use it. */
export interface Database {
  /** Entities and transactions. */
  readonly source: DataSource
  /** Transactions that begin with a read. */
  readonly transaction: InTransaction
  /** For prepared statements that every request sends, and counters that commit on their own. */
  readonly pool: Pool
  /** Set where `pool` leads to a replica: the pool of the primary, for what must be as it is now. */
  readonly primary?: Pool
  close(): Promise<void>
}

/** The first migrations, numbered, of all rooms together. Later ones are dated and lie in their rooms. */
export const numberedMigrations: readonly MigrationClass[] = [
  RecordAndMechanisms1000000000001,
  PeopleAndEcosystems1000000000002,
  AccessAndAssistance1000000000003,
  Succession1000000000004,
  LanguagesNotChosen1000000000005,
  VetoesAndStaffMailboxes1000000000006,
  EndsOfAccess1000000000007,
  TicketsBoundToATab1000000000008,
  KnownDevices1000000000009,
  KeptResetLinks1000000000010,
  EarlierDeviceSecrets1000000000011,
  KeptRecoveryCodes1000000000012,
  OneFormOfAddresses1000000000013,
  MemberInvitations1000000000014,
  Claims1000000000016,
  MailFanOuts1000000000017,
  DemoMark1000000000018,
  Reminders1000000000020,
  ReplacedCodes1000000000021,
  SearchWithoutAccents1000000000022,
  PlacesToWork1000000000023,
  FreshLinks1000000000025,
  RecordVersion21000000000030,
  TimeZones1000000000031,
  ReadingTheRecord1000000000032,
]

const MIGRATION_LOCK = 4_711_001

/** Postgres bigints that this system holds are counts and sequences, far below 2^53. */
types.setTypeParser(types.builtins.INT8, Number)

/** A migration: its class is named for what it does, and ends with the 13 digits by which all are ordered. */
export type MigrationClass = new () => MigrationInterface

/** How a database is used. */
export interface DatabaseUse {
  readonly url: string
  /** The most connections that the process opens. */
  readonly connections: number
  /** Seconds after which a silent connection is dropped, and a request for a connection refused. */
  readonly patienceSeconds: number
  readonly entities: EntityTarget<ObjectLiteral>[]
  /** The migrations that `migrate` runs, ordered by the timestamp at the end of each name. Default: none. */
  readonly migrations?: readonly MigrationClass[]
  readonly onLostConnection: (error: Error) => void
}

/**
 * Connects to PostgreSQL. A connection that is lost or falls silent is dropped and replaced, never
 * fatal (F2).
 */
export async function connectDatabase(use: DatabaseUse): Promise<Database> {
  const { url, entities, onLostConnection } = use
  const half = Math.max(1, Math.ceil(use.connections / 2))
  const milliseconds = use.patienceSeconds * 1000
  const common: PoolConfig = {
    connectionTimeoutMillis: milliseconds,
    idleTimeoutMillis: 30_000,
    Client: answeringClient(milliseconds),
  }
  const pool = new Pool({ connectionString: url, max: half, ...common })
  pool.on('error', onLostConnection)
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: entities as never,
    migrations: [...(use.migrations ?? [])] as never,
    namingStrategy: new SnakeCaseNaming(),
    synchronize: false,
    logging: false,
    poolSize: half,
    poolErrorHandler: onLostConnection,
    // Of one transaction, its last statement and the commit are sent together.
    extra: { ...common, pipeline: true },
  })
  await source.initialize()
  return {
    source,
    transaction: transactionsOf(source),
    pool,
    async close() {
      await source.destroy()
      await pool.end()
    },
  }
}

/** Brings the schema up to date; several processes starting at once take turns. */
export async function migrate(database: Database): Promise<void> {
  await withClient(database.pool, async (client) => {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await database.source.runMigrations({ transaction: 'each' })
    await client.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK])
  })
}
