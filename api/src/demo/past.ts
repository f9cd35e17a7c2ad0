import type { ClientBase, Pool, QueryConfig, QueryResult } from 'pg'
import type { DataSource, EntityManager } from 'typeorm'
import { sessionGuard } from '../access/session-guard.ts'
import { assistanceReactions } from '../assistance/close-assistance.ts'
import { attendanceReactions } from '../attendances/reactions.ts'
import { heldBackMails } from '../identity/mails-to-blocked.ts'
import { partnerChannelReactions } from '../partner-channels/reactions.ts'
import { partnerSessionReactions } from '../partner-sessions/reactions.ts'
import type { AnnouncementId } from '../platform/announcements.ts'
import { type Change, changeMechanism } from '../platform/change.ts'
import { databaseClock } from '../platform/clock.ts'
import type { Database } from '../platform/database/database.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import type { InTransaction } from '../platform/database/transaction.ts'
import type { Platform } from '../platform/platform.ts'
import { reactionsIn } from '../platform/reactions.ts'
import { readSettings } from '../settings.ts'

/** An earlier time, in which use cases act as if it were the present. */
export interface Past {
  /**
   * The platform for use cases: its clock shows the instant of `goTo`, and everything happens in the
   * transaction of the change.
   */
  readonly platform: Platform
  /** Sets the clock of this transaction to an instant. Other transactions don't notice. */
  goTo(instant: Date): Promise<void>
  /** Moves the clock of this transaction forward. */
  wait(seconds: number): Promise<void>
  /** Sets the clock back to the present, and marks the mails that were queued in the past as sent. */
  leave(): Promise<void>
}

/** What follows, in the past, from what happens there. A year of billing is written later, whole. */
const reactions = [
  ...assistanceReactions,
  ...attendanceReactions,
  ...partnerSessionReactions,
  ...partnerChannelReactions,
]

/** Opens the past within a change, so that the whole history commits with the change, or none of it. */
export async function pastWithin(platform: Platform, { manager, now }: Change): Promise<Past> {
  const { secrets, settings } = platform
  const [{ shift }] = (await manager.query('select shift::text from clock')) as [{ shift: string }]
  const database = within(manager, platform.database)
  // Standard settings, since the settings of a test or a try-out may be too short for the stories.
  const standard = {
    ...readSettings({
      DATABASE_URL: settings.DATABASE_URL,
      SECRET_KEY: settings.SECRET_KEY,
      MODE: settings.MODE,
    }),
    DEFAULT_LANGUAGE: settings.DEFAULT_LANGUAGE,
  }
  const announced: AnnouncementId[] = []
  const past: Platform = {
    ...platform,
    settings: standard,
    database,
    clock: databaseClock(database.pool),
    // What was written in the past counts towards no limit of the present minute.
    rateLimits: { ...platform.rateLimits, within: async () => undefined },
    inChange: changeMechanism({
      database,
      heldBackMails,
      secrets,
      // The stories themselves do what a timer would have done.
      timers: 'NOT_SET',
      guards: [sessionGuard],
      react: reactionsIn(reactions, () => past),
      // Nobody hears of the past: what it announces is taken back when it is left.
      ring: (ids) => announced.push(...ids),
      committed: platform.deadlines.committed,
      defaultLanguage: standard.DEFAULT_LANGUAGE,
    }),
  }
  return {
    platform: past,
    async goTo(instant) {
      await manager.query('update clock set shift = $1::timestamptz - clock_timestamp()', [instant])
    },
    async wait(seconds) {
      await manager.query("update clock set shift = shift + $1 * interval '1 second'", [seconds])
    },
    async leave() {
      await manager.query('update clock set shift = $1::interval', [shift])
      await manager.query('set local lock_timeout to default')
      await manager.query('delete from announcements where id = any($1::bigint[])', [announced])
      await manager.query(
        `update outbox_mails set attempts = 1, sent_at = created_at, sealed_parameters = null
         where sent_at is null and created_at < $1`,
        [now],
      )
      await manager.query(
        `update mail_fan_outs set finished_at = as_of, sealed_parameters = null
         where finished_at is null and as_of < $1`,
        [now],
      )
    },
  }
}

/** A database whose queries and transactions all run on the given transaction. */
function within(manager: EntityManager, { close }: Database): Database {
  // By the driver itself, which prepares statements that have a name: the same ones are asked again and again.
  const query = async (asked: string | QueryConfig, values?: unknown[]): Promise<QueryResult> => {
    const client = (await manager.queryRunner?.connect()) as ClientBase
    return client.query(asked, values)
  }
  const transaction: InTransaction = (opening, work) =>
    manager.transaction(async (inner) => {
      const { last, result } = await work(inner, await inner.query(opening))
      const rows = last ? await askPrepared(inner, last, last.values) : []
      // The check of the session's end is deferred to the commit. Run it now, while the clock shows the past
      // instant.
      await inner.query(
        'set constraints before_the_end immediate; set constraints before_the_end deferred',
      )
      return result(rows as never)
    })
  return {
    source: { manager } as unknown as DataSource,
    transaction,
    pool: { query } as unknown as Pool,
    close,
  }
}
