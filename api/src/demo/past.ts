import type { Pool } from 'pg'
import type { DataSource, EntityManager } from 'typeorm'
import { sessionGuard } from '../access/session-guard.ts'
import { assistanceReactions } from '../assistance/close-assistance.ts'
import { withoutWaysOfBlocked } from '../identity/mails-to-blocked.ts'
import { type Change, changeMechanism } from '../platform/change.ts'
import { databaseClock } from '../platform/clock.ts'
import type { Database } from '../platform/database/database.ts'
import type { Deadlines } from '../platform/deadlines.ts'
import type { Platform } from '../platform/platform.ts'
import { reactionsIn } from '../platform/reactions.ts'
import { readSettings } from '../settings.ts'

/** A time gone by, in which the demo's people did what its history tells. */
export interface Past {
  /** As use cases know it, but all in the one transaction, and at the instant that was gone to. */
  readonly platform: Platform
  /** Puts the clock of this transaction to an instant; to everybody else it stands as it stood. */
  goTo(instant: Date): Promise<void>
  /** Lets time go by. */
  wait(seconds: number): Promise<void>
  /** Back in the present: what was mailed in the past has long been read. */
  leave(): Promise<void>
}

/** The past within a change, so that its history is all there or not at all. */
export async function pastWithin(platform: Platform, { manager, now }: Change): Promise<Past> {
  const { secrets, settings } = platform
  const [{ shift }] = (await manager.query('select shift::text from clock')) as [{ shift: string }]
  const database = within(manager, platform.database)
  // In the past the numbers were the standard ones, however short those of a test are now.
  const standard = {
    ...readSettings({
      DATABASE_URL: settings.DATABASE_URL,
      SECRET_KEY: settings.SECRET_KEY,
      MODE: settings.MODE,
    }),
    DEFAULT_LANGUAGE: settings.DEFAULT_LANGUAGE,
  }
  // What a timer would set off has happened by now, and the history tells it.
  const deadlines: Deadlines = { ...platform.deadlines, scheduleIn: async () => undefined }
  const past: Platform = {
    ...platform,
    settings: standard,
    database,
    deadlines,
    clock: databaseClock(database.pool),
    inChange: changeMechanism({
      database,
      chooseMails: withoutWaysOfBlocked,
      secrets,
      deadlines,
      guards: [sessionGuard],
      react: reactionsIn(assistanceReactions, () => past),
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

/** A database whose reads and transactions all happen in the given one. */
function within(manager: EntityManager, { close }: Database): Database {
  const query = async (
    asked: string | { text: string; values?: unknown[] },
    values?: unknown[],
  ): Promise<{ rows: unknown[]; rowCount: number }> => {
    const { text, values: given } = typeof asked === 'string' ? { text: asked, values } : asked
    const { records, affected } = (await manager.queryRunner?.query(text, given, true)) ?? {}
    return { rows: records ?? [], rowCount: affected ?? 0 }
  }
  const transaction = <T>(work: (inner: EntityManager) => Promise<T>): Promise<T> =>
    manager.transaction(async (inner) => {
      const result = await work(inner)
      // What the database decides within a commit is decided here, at the instant that was gone to.
      await inner.query('set constraints before_the_end immediate')
      await inner.query('set constraints before_the_end deferred')
      return result
    })
  return {
    source: { manager, transaction } as unknown as DataSource,
    pool: { query } as unknown as Pool,
    close,
  }
}
