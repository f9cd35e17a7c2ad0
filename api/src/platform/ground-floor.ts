import { numberedMigrations } from './database/database.ts'
import { PublicSettingsResolver } from './graphql/public-settings.ts'
import { housekeepingActions } from './housekeeping.ts'
import { Announcements2026112905300 } from './migrations/202611290530-announcements.ts'
import { IndexLeftovers2026112909350 } from './migrations/202611290935-index-leftovers.ts'
import { ReadingPeopleInTheRecord2026112912120 } from './migrations/202611291212-reading-people-in-the-record.ts'
import { LooksOnTheRecord2026112919100 } from './migrations/202611291910-looks-on-the-record.ts'
import type { Room } from './room.ts'

/** What the platform itself brings, before any room. */
export const groundFloor: Room = {
  name: 'platform',
  // The numbered migrations came first, of all rooms together.
  migrations: [
    ...numberedMigrations,
    Announcements2026112905300,
    IndexLeftovers2026112909350,
    ReadingPeopleInTheRecord2026112912120,
    LooksOnTheRecord2026112919100,
  ],
  resolvers: [PublicSettingsResolver],
  actions: [housekeepingActions],
  leftovers: [
    { table: 'rate_limits', since: 'to_timestamp(expire / 1000.0)', seconds: () => 0 },
    {
      table: 'idempotency_keys',
      since: 'created_at',
      seconds: ({ IDEMPOTENCY_KEY_SECONDS }) => IDEMPOTENCY_KEY_SECONDS,
    },
    { table: 'idempotency_claims', since: 'claimed_until', seconds: () => 0 },
    {
      table: 'outbox_mails',
      since: 'sent_at',
      seconds: ({ SENT_MAIL_SECONDS }) => SENT_MAIL_SECONDS,
    },
  ],
}
