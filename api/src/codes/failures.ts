import { mailTo } from '../notifications/mail-to.ts'
import { type ActorUser, linkActor, type Origin, systemActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import { topics } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'

/** What a person proves themself with. */
export type Factor = 'PASSWORD' | 'MFA' | 'VERIFICATION_CODE'

/** Whom a wrong try is charged to: a user, or what stands for an e-mail that no user has (C11). */
export interface Charged {
  readonly id: string
  readonly user: ActorUser | null
}

/** Refuses while a factor is locked. @throws FACTOR_LOCKED with the seconds left (ID7) */
export async function refuseLocked(
  platform: Platform,
  userId: string,
  factor: Factor,
): Promise<void> {
  const { rows } = await platform.database.pool.query<{ seconds: number }>({
    name: 'factor-lock',
    text: `select ceil(extract(epoch from locked_until - app_now()))::int as seconds from factor_locks
      where user_id = $1 and factor = $2 and locked_until > app_now()`,
    values: [userId, factor],
  })
  const [lock] = rows
  if (lock) throw new Refusal('FACTOR_LOCKED', { seconds: lock.seconds })
}

/**
 * Counts a failure in a statement that commits on its own, so that no rollback gives a try back
 * (trap 1). Where the failures within the window reach the limit, over all factors, the factor just
 * tried is locked, on the record, and its owner is told (ID7).
 */
export async function countFailure(
  platform: Platform,
  user: ActorUser,
  factor: Factor,
  origin: Origin,
): Promise<void> {
  await count(platform, user.id, factor)
  await lockWhereDue(platform, { id: user.id, user }, factor, origin)
}

/** A try that is counted already and waits for its judgement; one never judged stays a failure. */
export interface Attempt {
  succeeded(): Promise<void>
  failed(): Promise<void>
}

/**
 * Counts a try before it is checked: of fifty at the same instant no more are checked than the limit
 * allows, whatever becomes of the requests (C1, C2).
 *
 * @throws FACTOR_LOCKED, TOO_MANY_REQUESTS where the limit is used up by tries still under way
 */
export async function beginAttempt(
  platform: Platform,
  charged: Charged,
  factor: Factor,
  origin: Origin,
): Promise<Attempt> {
  const { pool } = platform.database
  await refuseLocked(platform, charged.id, factor)
  const attemptId = await count(platform, charged.id, factor)
  const forget = () => pool.query('delete from failed_attempts where id = $1', [attemptId])
  const { rows } = await pool.query<{ tries: number }>({
    name: 'tries-in-window',
    text: `select count(*) as tries from failed_attempts
      where user_id = $1 and factor = $2 and at > app_now() - interval '1 second' * $3`,
    values: [charged.id, factor, platform.settings.FACTOR_WINDOW_SECONDS],
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

/** Writes a try down, and clears away a few that no window reaches any more. */
async function count(platform: Platform, chargedId: string, factor: Factor): Promise<number> {
  const { rows } = await platform.database.pool.query<{ id: number }>({
    name: 'count-try',
    text: `with outdated as (delete from failed_attempts where id in (
        select id from failed_attempts where at < app_now() - interval '1 second' * $3
        order by at limit 20 for update skip locked))
      insert into failed_attempts (user_id, factor, at) values ($1, $2, app_now()) returning id`,
    values: [chargedId, factor, platform.settings.FACTOR_WINDOW_SECONDS],
  })
  const [row] = rows
  if (!row) throw new Error('a try was not counted')
  return row.id
}

async function lockWhereDue(
  { database, settings, inChange }: Platform,
  { id, user }: Charged,
  factor: Factor,
  origin: Origin,
): Promise<void> {
  const { rows } = await database.pool.query<{ failures: number }>({
    name: 'failures-in-window',
    text: `select count(*) as failures from failed_attempts
      where user_id = $1 and at > app_now() - interval '1 second' * $2`,
    values: [id, settings.FACTOR_WINDOW_SECONDS],
  })
  if ((rows[0]?.failures ?? 0) < settings.FACTOR_FAILURES) return
  const actor = user ? linkActor(user, origin) : { ...systemActor('factor lock'), origin }
  await inChange(actor, async (change) => {
    const lockedUntil = new Date(change.now.getTime() + settings.FACTOR_WINDOW_SECONDS * 1000)
    const locked = (await change.manager.query(
      `insert into factor_locks (user_id, factor, locked_until) values ($1, $2, $3)
       on conflict (user_id, factor) do update set locked_until = excluded.locked_until
       where factor_locks.locked_until <= $4 returning user_id`,
      [id, factor, lockedUntil, change.now],
    )) as unknown[]
    if (locked.length === 0) return
    change.record({
      action: 'factor.locked',
      targetType: user ? 'user' : 'unknownEmail',
      targetId: id,
      after: { factor, lockedUntil: lockedUntil.toISOString() },
    })
    if (!user) return
    change.mail(
      mailTo(user, 'factorLocked', {
        name: user.name,
        factor,
        seconds: settings.FACTOR_WINDOW_SECONDS,
        resetLink: `${settings.WEB_URL}/forgot-password`,
      }),
    )
    change.announce(topics.user(user.id))
  })
}
