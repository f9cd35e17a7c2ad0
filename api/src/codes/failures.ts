import { mailTo } from '../notifications/mail-to.ts'
import type { ActorUser, Origin } from '../platform/actor.ts'
import { linkActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'

/** What a person proves themself with. */
export type Factor = 'PASSWORD' | 'MFA' | 'VERIFICATION_CODE'

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
  const { database, settings, inChange } = platform
  await database.pool.query({
    name: 'count-failure',
    text: 'insert into failed_attempts (user_id, factor, at) values ($1, $2, app_now())',
    values: [user.id, factor],
  })
  const { rows } = await database.pool.query<{ failures: number }>({
    name: 'failures-in-window',
    text: `select count(*) as failures from failed_attempts
      where user_id = $1 and at > app_now() - interval '1 second' * $2`,
    values: [user.id, settings.FACTOR_WINDOW_SECONDS],
  })
  if ((rows[0]?.failures ?? 0) < settings.FACTOR_FAILURES) return
  await inChange(linkActor(user, origin), async (change) => {
    const lockedUntil = new Date(change.now.getTime() + settings.FACTOR_WINDOW_SECONDS * 1000)
    const locked = (await change.manager.query(
      `insert into factor_locks (user_id, factor, locked_until) values ($1, $2, $3)
       on conflict (user_id, factor) do update set locked_until = excluded.locked_until
       where factor_locks.locked_until <= $4 returning user_id`,
      [user.id, factor, lockedUntil, change.now],
    )) as unknown[]
    if (locked.length === 0) return
    change.record({
      action: 'factor.locked',
      targetType: 'user',
      targetId: user.id,
      after: { factor, lockedUntil: lockedUntil.toISOString() },
    })
    change.mail(
      mailTo(user, 'factorLocked', {
        name: user.name,
        factor,
        minutes: Math.ceil(settings.FACTOR_WINDOW_SECONDS / 60),
        resetLink: `${settings.WEB_URL}/forgot-password`,
      }),
    )
    change.announce(`user:${user.id}`)
  })
}
