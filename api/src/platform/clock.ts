import type { Pool } from 'pg'

/**
 * The one clock: the database's, so that two processes never disagree (F5). Inside a transaction, use the `now`
 * of the change.
 */
export interface Clock {
  /** The present instant, UTC, to the millisecond. */
  now(): Promise<Date>
  /**
   * Moves the clock of a test or demo database forward, waiting jobs with it.
   * A production database refuses.
   */
  move(seconds: number): Promise<void>
}

/** The clock of the database behind the pool. */
export function databaseClock(pool: Pool): Clock {
  return {
    async now() {
      const { rows } = await pool.query<{ now: Date }>({
        name: 'now',
        text: 'select app_now() as now',
      })
      const [row] = rows
      if (!row) throw new Error('the database gave no time')
      return row.now
    },
    async move(seconds) {
      await pool.query("select move_clock($1 * interval '1 second')", [seconds])
    },
  }
}
