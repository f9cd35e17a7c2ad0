import { LIVE_CHANNEL } from '../platform/announcements.ts'
import type { Platform } from '../platform/platform.ts'
import { identityTopics } from './topics.ts'

/** What the request read of a device's last activity. */
export interface Activity {
  readonly device_id: string
  /** So long ago that the new activity is worth a write. */
  readonly stale: boolean
  /** So long ago that the device's tabs show the warning before the sign-out. */
  readonly warned: boolean
}

/**
 * Stores activity of a device, unless the stored one is recent. While the warning is shown, always stores it.
 */
export async function noteActivity(
  { database }: Platform,
  { device_id, stale, warned }: Activity,
  userId: string | null,
): Promise<void> {
  if (!stale && !warned) return
  await database.pool.query({
    name: 'touch-device',
    // A device whose sign-in has ended by time meanwhile is not revived.
    text: `update device_activity a set last_seen_at = app_now() from devices d
      where a.device_id = $1 and d.id = a.device_id
        and a.last_seen_at + interval '1 second' * d.idle_seconds > app_now()`,
    values: [device_id],
  })
  // Under control the subject's own rows don't change, `lastActiveAt` included (AS11).
  if (userId)
    await database.pool.query({
      name: 'touch-user',
      text: `insert into user_activity (user_id, last_active_at) values ($1, app_now())
        on conflict (user_id) do update set last_active_at = excluded.last_active_at`,
      values: [userId],
    })
  // The device's other tabs show the warning that this activity has put off (ID10).
  if (warned)
    await database.pool.query({
      name: 'tell-device',
      text: 'select pg_notify($1, $2)',
      values: [LIVE_CHANNEL, JSON.stringify([identityTopics.device(device_id)])],
    })
}
