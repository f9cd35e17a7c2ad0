import type { SignOutReason } from 'shared-schema/closings'
import type { Origin } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { newToken } from '../platform/secrets.ts'
import type { Settings } from '../settings.ts'
import { deviceActions, devicesActions } from './actions.ts'
import { DEVICE_TOKEN } from './device-cookie.ts'
import { Device } from './entities.ts'
import { forgetDevice, forgetDevices } from './known-devices.ts'
import { deviceLife } from './rules.ts'
import { identityTopics } from './topics.ts'
import type { VouchedBy } from './vouched-by.ts'

/**
 * A device that has just signed in: the row's id, and the secret for the browser's cookie, which is stored
 * nowhere.
 */
export interface NewDevice {
  readonly id: string
  readonly token: string
  /** Seconds for which the cookie is kept. */
  readonly seconds: number
}

const livesOf = (settings: Settings) => ({
  staff: { idleSeconds: settings.STAFF_IDLE_SECONDS, seconds: settings.STAFF_DEVICE_SECONDS },
  client: { idleSeconds: settings.CLIENT_IDLE_SECONDS, seconds: settings.CLIENT_DEVICE_SECONDS },
})

/** Signs a device in within a change. Makes a new secret each time, good for one app (ID1, ID10, S11). */
export async function signInDevice(
  platform: Platform,
  change: Change,
  user: {
    readonly id: string
    readonly backofficeUser: boolean
    readonly vouchedBy?: VouchedBy | null
  },
  origin: Origin,
): Promise<NewDevice> {
  const life = deviceLife(user.backofficeUser, livesOf(platform.settings))
  const id = newId()
  const token = newToken()
  await change.manager.insert(Device, {
    id,
    userId: user.id,
    app: origin.app,
    tokenHash: platform.secrets.hash(DEVICE_TOKEN, token),
    userAgent: origin.userAgent,
    ipAddress: origin.ipAddress,
    signedInAt: change.now,
    idleSeconds: life.idleSeconds,
    endsAt: new Date(change.now.getTime() + life.seconds * 1000),
    providerLinkId: user.vouchedBy?.linkId ?? null,
    providerSession: user.vouchedBy?.session ?? null,
  })
  await change.manager.query(
    'insert into device_activity (device_id, last_seen_at) values ($1, $2)',
    [id, change.now],
  )
  await change.manager.query(
    `insert into user_activity (user_id, last_active_at) values ($1, $2)
     on conflict (user_id) do update set last_active_at = excluded.last_active_at`,
    [user.id, change.now],
  )
  return { id, token, seconds: life.seconds }
}

/** Signs one device of a user out within a change; its live connections close and say why (ID4). */
export async function signOutDevice(
  change: Change,
  userId: string,
  deviceId: string,
  because: Extract<SignOutReason, 'SIGNED_OUT' | 'HANDED_OVER'> = 'SIGNED_OUT',
): Promise<'SIGNED_OUT' | 'NOT_SIGNED_IN'> {
  const [rows] = (await change.manager.query(
    `update devices set signed_out_at = $3, signed_out_because = $4
     where id = $1 and user_id = $2 and signed_out_at is null returning app, user_agent as "userAgent"`,
    [deviceId, userId, change.now, because],
  )) as [{ app: string; userAgent: string }[], number]
  const [device] = rows
  if (!device) return 'NOT_SIGNED_IN'
  change.record(deviceActions.signedOut, {
    targetId: deviceId,
    subjectId: userId,
    after: { ...device },
  })
  change.announce(identityTopics.device(deviceId), identityTopics.user(userId))
  return 'SIGNED_OUT'
}

/**
 * Signs out the devices of a user that came by a link to a provider, which is taken away: also where a sign-in by it waits for its
 * MFA code. In as many statements for thousands of devices as for one.
 *
 * @returns how many
 */
export async function signOutOfProvider(
  change: Change,
  userId: string,
  linkId: string,
): Promise<number> {
  const [, devices] = (await change.manager.query(
    `update devices set signed_out_at = $3
     where provider_link_id = $2 and user_id = $1 and signed_out_at is null and ends_at > $3`,
    [userId, linkId, change.now],
  )) as [unknown[], number]
  await change.manager.query(
    'delete from sign_in_challenges where user_id = $1 and provider_link_id = $2',
    [userId, linkId],
  )
  change.announce(identityTopics.user(userId))
  return devices
}

/**
 * Signs all devices of a user out within a change, except `kept` if given: ends the sessions that stand on
 * them, and forgets their browsers (ID4, ID5, AS13). As many statements and announcements for thousands of devices as for
 * one: every page of a device follows its user.
 */
export async function signOutEverywhere(
  change: Change,
  userId: string,
  keptDeviceId: string | null = null,
): Promise<void> {
  const [, devices] = (await change.manager.query(
    `update devices set signed_out_at = $2
     where user_id = $1 and signed_out_at is null and ends_at > $2 and id is distinct from $3`,
    [userId, change.now, keptDeviceId],
  )) as [unknown[], number]
  // A sign-in that waits for its MFA code ends too, since the password it was begun with may have changed.
  await change.manager.query('delete from sign_in_challenges where user_id = $1', [userId])
  await forgetDevices(change, userId, keptDeviceId)
  change.record(devicesActions.allSignedOut, {
    targetId: userId,
    subjectId: userId,
    after: { devices },
  })
  change.announce(identityTopics.user(userId))
}

/** Whether a browser's device was signed out only because it was idle too long (ID10). */
export async function idledOut(
  { database, secrets }: Platform,
  app: Device['app'],
  token: string | undefined,
): Promise<boolean> {
  if (!token) return false
  const { rowCount } = await database.pool.query({
    name: 'device-idled-out',
    text: `select 1 from devices d join device_activity a on a.device_id = d.id
      join users u on u.id = d.user_id
      where d.token_hash = $1 and d.app = $2 and d.signed_out_at is null and d.ends_at > app_now()
        and a.last_seen_at + interval '1 second' * d.idle_seconds <= app_now() and u.status = 'ACTIVE'`,
    values: [secrets.hash(DEVICE_TOKEN, token), app],
  })
  return rowCount === 1
}

/** A signed-in device as its owner sees it. */
export interface ListedDevice {
  readonly id: string
  readonly app: Device['app']
  readonly userAgent: string
  readonly ipAddress: string
  readonly signedInAt: Date
  readonly lastSeenAt: Date
}

/** The devices on which a user is signed in, newest first (ID4). */
export async function listDevices(
  { database }: Platform,
  userId: string,
  { limit, afterId }: PageRequest,
): Promise<Page<ListedDevice>> {
  const { rows } = await database.pool.query<ListedDevice>({
    name: 'devices-of-user',
    // Those that have not ended by time come first of all: in their order, thousands that have would be passed over.
    text: `with lasting as materialized (
        select * from devices where user_id = $1 and signed_out_at is null and ends_at > (select app_now()))
      select d.id, d.app, d.user_agent as "userAgent", d.ip_address as "ipAddress",
        d.signed_in_at as "signedInAt", a.last_seen_at as "lastSeenAt"
      from lasting d join device_activity a on a.device_id = d.id
      where a.last_seen_at + interval '1 second' * d.idle_seconds > (select app_now())
        and ($2::uuid is null or d.id < $2)
      order by d.id desc limit $3`,
    values: [userId, afterId, limit + 1],
  })
  return pageOf(rows, limit)
}

/**
 * Signs one of a user's own devices out, and forgets its browser.
 *
 * @throws NOT_FOUND if it is unknown or somebody else's (R2)
 */
export async function signOutOwnDevice(
  change: Change,
  userId: string,
  deviceId: string,
): Promise<void> {
  if (!isId(deviceId)) throw new Refusal('NOT_FOUND')
  if ((await signOutDevice(change, userId, deviceId)) === 'NOT_SIGNED_IN')
    throw new Refusal('NOT_FOUND')
  await forgetDevice(change, userId, deviceId)
}
