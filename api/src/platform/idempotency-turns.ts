import { randomInt } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type { Pool } from 'pg'
import { newId } from './ids.ts'
import type { Platform } from './platform.ts'

/** Between two looks at a claim of another process: at first, and at most. */
const FIRST_LOOK_MILLISECONDS = 20
const LONGEST_LOOK_MILLISECONDS = 250

/** The last in each queue of this process, by database and name. */
const queues = new WeakMap<Pool, Map<string, Promise<void>>>()

/** Runs works of one name on this process one after the other, in the order in which they were asked for. */
export async function inTurn<T>(pool: Pool, name: string, work: () => Promise<T>): Promise<T> {
  const queue = queues.get(pool) ?? new Map<string, Promise<void>>()
  queues.set(pool, queue)
  const mine = (queue.get(name) ?? Promise.resolve()).then(work)
  const ended = mine.then(
    () => undefined,
    () => undefined,
  )
  queue.set(name, ended)
  try {
    return await mine
  } finally {
    if (queue.get(name) === ended) queue.delete(name)
  }
}

/**
 * Runs a work while this process alone claims an idempotency key, in statements that commit on their
 * own: what is spent in between must not be held by a transaction. Waits for the claim of another process
 * to be given back or to run out, for IDEMPOTENCY_CLAIM_SECONDS at most.
 */
export async function whileClaimed<T>(
  { database, settings, log }: Platform,
  { userId, key }: { readonly userId: string; readonly key: string },
  work: () => Promise<T>,
): Promise<T> {
  const { pool } = database
  const claim = newId()
  const seconds = settings.IDEMPOTENCY_CLAIM_SECONDS
  const until = performance.now() + seconds * 1000
  const isClaimed = async (): Promise<boolean> => {
    const { rowCount } = await pool.query({
      name: 'claim-key',
      text: `insert into idempotency_claims as held (user_id, key, claimed_by, claimed_until)
        values ($1, $2, $3, app_now() + $4 * interval '1 second')
        on conflict (user_id, key) do update
          set claimed_by = excluded.claimed_by, claimed_until = excluded.claimed_until
          where held.claimed_until <= app_now()`,
      values: [userId, key, claim, seconds],
    })
    return rowCount === 1
  }
  for (let look = FIRST_LOOK_MILLISECONDS; !(await isClaimed()); look *= 2) {
    if (performance.now() > until) break
    // Unequal pauses, so that several processes do not ask in step.
    await pause(Math.min(look, LONGEST_LOOK_MILLISECONDS) + randomInt(FIRST_LOOK_MILLISECONDS))
  }
  try {
    return await work()
  } finally {
    await pool
      .query('delete from idempotency_claims where user_id = $1 and key = $2 and claimed_by = $3', [
        userId,
        key,
        claim,
      ])
      .catch((error: unknown) => log.warn({ err: error }, 'a claim of a key was left to run out'))
  }
}
