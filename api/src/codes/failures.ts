import type { Factor, Guesser } from 'shared-schema/enums'
import { type ActorUser, linkActor, type Origin, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { mailTo } from '../platform/mail/mail-to.ts'
import type { Platform } from '../platform/platform.ts'
import { factorActions, unknownEmailActions } from './actions.ts'
import { codeMails } from './mails/mails.ts'

/**
 * Where a wrong try is counted: at a user, or at the id that stands for an e-mail without a user (C11),
 * separately for each kind of guesser.
 */
export interface Charged {
  readonly id: string
  readonly user: ActorUser | null
  readonly guesser: Guesser
}

/** The column of `factor_locks` that locks a factor for one kind of guesser. */
const LOCKED_UNTIL = { STRANGER: 'locked_until', KNOWN: 'known_locked_until' } as const

/** Tries of a signed-in person, or of one with a link from the mailbox, count at the user's own counter. */
export const ownTries = (user: ActorUser): Charged => ({ id: user.id, user, guesser: 'KNOWN' })

/** SQL for the seconds until a factor of a person is open again to a kind of guesser: no row if it is not locked. */
export const lockSeconds = (guesser: Guesser, person: string, factor: string): string => {
  const until = LOCKED_UNTIL[guesser]
  return `select ceil(extract(epoch from ${until} - app_now()))::int as seconds from factor_locks
    where user_id = ${person} and factor = ${factor} and ${until} > app_now()`
}

/**
 * Refuses while a factor is locked for this kind of guesser.
 *
 * @throws FACTOR_LOCKED with the seconds left (ID7)
 */
export async function refuseLocked(
  platform: Platform,
  { id, guesser }: Pick<Charged, 'id' | 'guesser'>,
  factor: Factor,
): Promise<void> {
  const { rows } = await platform.database.pool.query<{ seconds: number }>({
    name: `factor-lock-${guesser}`,
    text: lockSeconds(guesser, '$1', '$2'),
    values: [id, factor],
  })
  const [lock] = rows
  if (lock) throw new Refusal('FACTOR_LOCKED', { seconds: lock.seconds })
}

/**
 * Counts a failure in a statement that commits on its own, so that no rollback undoes it. If the failures
 * within the window reach the limit, over all factors and of the same kind of guesser, the factor just tried is
 * locked for that kind of guesser, the lock is recorded, and the owner is told (ID7).
 */
export async function countFailure(
  platform: Platform,
  charged: Charged,
  factor: Factor,
  origin: Origin,
): Promise<void> {
  await count(platform, charged, factor)
  await lockWhereDue(platform, charged, factor, origin)
}

/** A try that is counted and not judged yet. A try that is never judged stays a failure. */
export interface Attempt {
  succeeded(): Promise<void>
  failed(): Promise<void>
}

/**
 * Counts a try before it is checked: of fifty at the same instant no more are checked than the limit allows,
 * whatever becomes of the requests (C1, C2).
 *
 * @throws FACTOR_LOCKED; TOO_MANY_REQUESTS if tries still under way use the limit up
 */
export async function beginAttempt(
  platform: Platform,
  charged: Charged,
  factor: Factor,
  origin: Origin,
): Promise<Attempt> {
  const { pool } = platform.database
  await refuseLocked(platform, charged, factor)
  const attemptId = await count(platform, charged, factor)
  const forget = () => pool.query('delete from failed_attempts where id = $1', [attemptId])
  const { rows } = await pool.query<{ tries: number }>({
    name: 'tries-in-window',
    text: `select count(*) as tries from failed_attempts
      where user_id = $1 and guesser = $2 and factor = $3
        and at > app_now() - interval '1 second' * $4`,
    values: [charged.id, charged.guesser, factor, platform.settings.FACTOR_WINDOW_SECONDS],
  })
  if ((rows[0]?.tries ?? 0) > platform.settings.FACTOR_FAILURES) {
    await forget()
    throw new Refusal('TOO_MANY_REQUESTS', { seconds: 1 })
  }
  return {
    async succeeded() {
      await forget()
    },
    failed: () => lockWhereDue(platform, charged, factor, origin),
  }
}

/** Stores a try, and removes a few that are older than every window. */
async function count(
  platform: Platform,
  { id, guesser }: Charged,
  factor: Factor,
): Promise<number> {
  const { rows } = await platform.database.pool.query<{ id: number }>({
    name: 'count-try',
    text: `with outdated as (delete from failed_attempts where id in (
        select id from failed_attempts where at < app_now() - interval '1 second' * $4
        order by at limit 20 for update skip locked))
      insert into failed_attempts (user_id, guesser, factor, at) values ($1, $2, $3, app_now()) returning id`,
    values: [id, guesser, factor, platform.settings.FACTOR_WINDOW_SECONDS],
  })
  const [row] = rows
  if (!row) throw new Error('a try was not counted')
  return row.id
}

async function lockWhereDue(
  { database, settings, inChange }: Platform,
  { id, user, guesser }: Charged,
  factor: Factor,
  origin: Origin,
): Promise<void> {
  const { rows } = await database.pool.query<{ failures: number }>({
    name: 'failures-in-window',
    text: `select count(*) as failures from failed_attempts
      where user_id = $1 and guesser = $2 and at > app_now() - interval '1 second' * $3`,
    values: [id, guesser, settings.FACTOR_WINDOW_SECONDS],
  })
  if ((rows[0]?.failures ?? 0) < settings.FACTOR_FAILURES) return
  const actor = user ? linkActor(user, origin) : { ...systemActor('factor lock'), origin }
  await inChange(actor, async (change) => {
    const lockedUntil = new Date(change.now.getTime() + settings.FACTOR_WINDOW_SECONDS * 1000)
    const until = LOCKED_UNTIL[guesser]
    const locked = (await change.manager.query(
      `insert into factor_locks (user_id, factor, ${until}) values ($1, $2, $3)
       on conflict (user_id, factor) do update set ${until} = excluded.${until}
       where factor_locks.${until} <= $4 returning user_id`,
      [id, factor, lockedUntil, change.now],
    )) as unknown[]
    if (locked.length === 0) return
    change.record((user ? factorActions : unknownEmailActions).locked, {
      targetId: id,
      after: { factor, guesser, lockedUntil: lockedUntil.toISOString() },
    })
    if (!user) return
    change.mail(
      mailTo(user, codeMails.factorLocked, {
        name: user.name,
        factor,
        guesser,
        seconds: settings.FACTOR_WINDOW_SECONDS,
        resetLink: `${settings.WEB_URL}/forgot-password`,
      }),
    )
  })
}

/** The factors of a user that are locked at this instant, for whomever; their locks stay as they are until the commit. */
export async function lockedFactors(
  { manager, now }: Pick<Change, 'manager' | 'now'>,
  userId: string,
): Promise<readonly Factor[]> {
  const rows = (await manager.query(
    `select factor from factor_locks
     where user_id = $1 and greatest(locked_until, known_locked_until) > $2 order by factor for update`,
    [userId, now],
  )) as { factor: Factor }[]
  return rows.map(({ factor }) => factor)
}

/** Opens a factor of a user again within a change, for whomever it is locked; what was tried before counts no more. */
export async function unlockFactor(change: Change, userId: string, factor: Factor): Promise<void> {
  for (const table of ['failed_attempts', 'factor_locks'])
    await change.manager.query(`delete from ${table} where user_id = $1 and factor = $2`, [
      userId,
      factor,
    ])
  change.record(factorActions.unlocked, {
    targetId: userId,
    subjectId: userId,
    after: { factor },
  })
}
