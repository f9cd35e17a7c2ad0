import type { ActorDevice, Origin } from '../platform/actor.ts'
import { LIVE_CHANNEL } from '../platform/announcements.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import { DEVICE_TOKEN } from './device-cookie.ts'
import { Device } from './entities.ts'
import { identityTopics } from './topics.ts'

/** A device's secret as its cookie holds it, and the seconds for which the cookie is kept. */
export interface RenewedDevice {
  readonly token: string
  readonly seconds: number
}

const renewedToken = ({ secrets }: Pick<Platform, 'secrets'>, token: string, salt: string) =>
  secrets.hash('renewed-device', token, salt).toString('base64url')

const secondsUntil = (end: Date, now: Date): number =>
  Math.floor((end.getTime() - now.getTime()) / 1000)

/**
 * Gives a device a new secret within a change, after each step-up (ID10). The answer with the new secret can
 * get lost, and other tabs may connect before it arrives. So the earlier one stays good until the new one is
 * used, for at most `STEP_UP_GRACE_SECONDS`, and only from the same browser and address.
 */
export async function renewDevice(
  platform: Platform,
  change: Change,
  { device, origin }: { readonly device: ActorDevice; readonly origin: Origin },
  earlierToken: string,
): Promise<RenewedDevice> {
  const { secrets, settings } = platform
  const salt = newToken()
  const token = renewedToken(platform, earlierToken, salt)
  const tokenHash = secrets.hash(DEVICE_TOKEN, token)
  await change.manager.update(Device, { id: device.id }, { tokenHash })
  await change.manager.query(
    `insert into earlier_device_secrets (device_id, token_hash, salt, user_agent, ip_address, good_until)
     values ($1, $2, $3, $4, $5, $6::timestamptz + interval '1 second' * $7)
     on conflict (device_id) do update set token_hash = excluded.token_hash, salt = excluded.salt,
       user_agent = excluded.user_agent, ip_address = excluded.ip_address, good_until = excluded.good_until`,
    [
      device.id,
      secrets.hash(DEVICE_TOKEN, earlierToken),
      salt,
      origin.userAgent,
      origin.ipAddress,
      change.now,
      settings.STEP_UP_GRACE_SECONDS,
    ],
  )
  return { token, seconds: secondsUntil(device.endsAt, change.now) }
}

/**
 * The present secret of the device whose secret this was until its latest step-up; null if the time for that is
 * over.
 */
export async function tokenAfter(
  platform: Platform,
  { userAgent, ipAddress }: Origin,
  token: string,
): Promise<RenewedDevice | null> {
  const { rows } = await platform.database.pool.query<{ salt: string; seconds: number }>({
    name: 'renewed-device',
    text: `select e.salt, floor(extract(epoch from d.ends_at - app_now()))::int as seconds
      from earlier_device_secrets e join devices d on d.id = e.device_id
      where e.token_hash = $1 and e.good_until > app_now() and e.user_agent = $2 and e.ip_address = $3`,
    values: [platform.secrets.hash(DEVICE_TOKEN, token), userAgent, ipAddress],
  })
  const [row] = rows
  return row ? { token: renewedToken(platform, token, row.salt), seconds: row.seconds } : null
}

/**
 * The browser has used the new secret: the earlier one is void, and sockets opened with it must connect again.
 */
export async function forgetEarlierSecret({ database }: Platform, deviceId: string): Promise<void> {
  const { rowCount } = await database.pool.query({
    name: 'forget-earlier-secret',
    text: 'delete from earlier_device_secrets where device_id = $1',
    values: [deviceId],
  })
  if (rowCount)
    await database.pool.query({
      name: 'tell-device',
      text: 'select pg_notify($1, $2)',
      values: [LIVE_CHANNEL, JSON.stringify([identityTopics.device(deviceId)])],
    })
}
