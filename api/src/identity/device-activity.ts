import { LIVE_CHANNEL } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { identityTopics } from './topics.ts'

/** What is known of a device's last activity, as the request found it. */
export interface Activity {
  readonly device_id: string
  /** It is worth being written anew. */
  readonly stale: boolean
  /** So old that the device's tabs warn of the sign-out. */
  readonly warned: boolean
}

/** Notes activity, unless it was noted just now; under a standing warning always. */
export async function noteActivity(
  { database }: Platform,
  { device_id, stale, warned }: Activity,
  userId: string | null,
): Promise<void> {
  if (!stale && !warned) return
  await database.pool.query({
    name: 'touch-device',
    // What has ended by time meanwhile stays ended.
    text: `update device_activity a set last_seen_at = app_now() from devices d
      where a.device_id = $1 and d.id = a.device_id
        and a.last_seen_at + interval '1 second' * d.idle_seconds > app_now()`,
    values: [device_id],
  })
  // Under control the subject's own record stays as it was, lastActiveAt included (AS11).
  if (userId)
    await database.pool.query({
      name: 'touch-user',
      text: `insert into user_activity (user_id, last_active_at) values ($1, app_now())
        on conflict (user_id) do update set last_active_at = excluded.last_active_at`,
      values: [userId],
    })
  // The device's other tabs show the warning that this has just put off (ID10).
  if (warned)
    await database.pool.query({
      name: 'tell-device',
      text: 'select pg_notify($1, $2)',
      values: [LIVE_CHANNEL, JSON.stringify([identityTopics.device(device_id)])],
    })
}
