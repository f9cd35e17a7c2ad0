import type { App } from 'shared-schema/enums'
import { LIVE_CHANNEL } from '../platform/announcements.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies } from '../platform/strategies.ts'
import { identityTopics } from './topics.ts'

/** What the request read of a device's last activity. */
export interface Activity {
  readonly device_id: string
  /** So long ago that the new activity is worth a write. */
  readonly stale: boolean
  /** So long ago that the device's tabs show the warning before the sign-out. */
  readonly warned: boolean
}

/** Somebody who works as themself, and in which app. */
export interface ActivePerson {
  readonly userId: string
  readonly app: App
}

/** What a room above does when the activity of a person is stored; nobody is active by being controlled. */
export type ActivityOfPerson = (platform: Platform, person: ActivePerson) => Promise<void>

export const activityOfPeople = defineStrategies<ActivityOfPerson>('activity of people')

/**
 * Stores activity of a device, unless the stored one is recent. While the warning is shown, always stores it.
 */
export async function noteActivity(
  platform: Platform,
  { device_id, stale, warned }: Activity,
  person: ActivePerson | null,
): Promise<void> {
  if (!stale && !warned) return
  const { database } = platform
  await database.pool.query({
    name: 'touch-device',
    // A device whose sign-in has ended by time meanwhile is not revived.
    text: `update device_activity a set last_seen_at = app_now() from devices d
      where a.device_id = $1 and d.id = a.device_id
        and a.last_seen_at + interval '1 second' * d.idle_seconds > app_now()`,
    values: [device_id],
  })
  // Under control the subject's own rows don't change, `lastActiveAt` included (AS11).
  if (person) {
    await database.pool.query({
      name: 'touch-user',
      text: `insert into user_activity (user_id, last_active_at) values ($1, app_now())
        on conflict (user_id) do update set last_active_at = excluded.last_active_at`,
      values: [person.userId],
    })
    for (const tell of platform.strategies(activityOfPeople).values()) await tell(platform, person)
  }
  // The device's other tabs show the warning that this activity has put off (ID10).
  if (warned)
    await database.pool.query({
      name: 'tell-device',
      text: 'select pg_notify($1, $2)',
      values: [LIVE_CHANNEL, JSON.stringify([identityTopics.device(device_id)])],
    })
}
