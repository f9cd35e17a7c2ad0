import { numberedMigrations } from './database/database.ts'
import { PublicSettingsResolver } from './graphql/public-settings.ts'
import { housekeepingActions } from './housekeeping.ts'
import { emptyOldMails } from './mail/empty-old-mails.ts'
import { Announcements2026112905300 } from './migrations/202611290530-announcements.ts'
import { IndexLeftovers2026112909350 } from './migrations/202611290935-index-leftovers.ts'
import { ReadingPeopleInTheRecord2026112912120 } from './migrations/202611291212-reading-people-in-the-record.ts'
import { LooksOnTheRecord2026112919100 } from './migrations/202611291910-looks-on-the-record.ts'
import { WhatBecameOfMails2026113006000 } from './migrations/202611300600-what-became-of-mails.ts'
import { RedactionsOfAPerson2026113007430 } from './migrations/202611300743-redactions-of-a-person.ts'
import { ownPersonalData } from './own-personal-data.ts'
import type { Room } from './room.ts'

/** What the platform itself brings, before any room. */
export const groundFloor: Room = {
  name: 'platform',
  personalData: ownPersonalData,
  // The numbered migrations came first, of all rooms together.
  migrations: [
    ...numberedMigrations,
    Announcements2026112905300,
    IndexLeftovers2026112909350,
    ReadingPeopleInTheRecord2026112912120,
    LooksOnTheRecord2026112919100,
    WhatBecameOfMails2026113006000,
    RedactionsOfAPerson2026113007430,
  ],
  resolvers: [PublicSettingsResolver],
  actions: [housekeepingActions],
  housekeeping: [emptyOldMails],
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
      since: 'coalesce(sent_at, failed_at)',
      seconds: ({ SENT_MAIL_SECONDS }) => SENT_MAIL_SECONDS,
    },
    {
      table: 'mail_counts',
      since: 'hour',
      seconds: ({ SENT_MAIL_SECONDS }) => SENT_MAIL_SECONDS,
    },
    {
      // A mark stays until an e-mail arrives, the address is given up, or an operator lifts it.
      table: 'refused_addresses',
      since: 'case when marked_at is null then last_refused_at end',
      seconds: ({ SENT_MAIL_SECONDS }) => SENT_MAIL_SECONDS,
    },
  ],
}
