import type { SignOutReason } from 'shared-schema/closings'
import type { App, StaffRole } from 'shared-schema/enums'
import { newActor, type Origin, type PersonActor } from '../platform/actor.ts'
import type { ActorFact } from '../platform/actor-facts.ts'
import type { ActorStrategyOver } from '../platform/actor-strategies.ts'
import { gatheredRead, type PlacedRow } from '../platform/database/gathered-reads.ts'
import { arrayGiven } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import { SignInRenewed } from '../platform/graphql/closings.ts'
import type { PresentedIdentity } from '../platform/graphql/context.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import type { Platform } from '../platform/platform.ts'
import { defineStrategies, type Strategies } from '../platform/strategies.ts'
import { type UserColumns, userOf } from './actor-user-columns.ts'
import { type Activity, noteActivity } from './device-activity.ts'
import { DEVICE_COOKIE, DEVICE_TOKEN, keepDevice } from './device-cookie.ts'
import { forgetEarlierSecret, tokenAfter } from './renewed-device.ts'
import { staffRoles } from './staff-roles.ts'

interface DeviceRow extends PlacedRow, UserColumns, Activity {
  ends_at: Date
  idle_seconds: number
  staff_roles: readonly StaffRole[]
  /** What rooms above read beside, in their order. */
  [part: `part_${number}`]: unknown
  /** The request has the device's earlier secret, which is good until the present one is used. */
  renewed: boolean
}

/** A fact that a room above reads from the database together with the device. */
export interface ActorPart<Value = unknown> {
  readonly fact: ActorFact<Value>
  /** SQL over the user `u` that gives the fact as JSON; null for what the fact is otherwise. */
  readonly sql: string
}

/** Facts of a signed-in actor that rooms above add. */
export const actorParts = defineStrategies<ActorPart>('parts of an actor')

/** What a device shows: the hash of its secret, and the app that it asks from. */
interface ShownDevice {
  readonly tokenHash: Buffer
  readonly app: App
}

/**
 * For each device one row with the device, its user and what rooms add; no row if its sign-in is over. The clock is asked
 * once.
 */
export const deviceStatement = ({ strategies }: Pick<Platform, 'strategies'>): string => `
  with present as materialized (select app_now() as now)
  select shown.place::int, d.id as device_id, d.ends_at, d.idle_seconds,
    a.last_seen_at < present.now - interval '1 second' * least(30, d.idle_seconds / 10) as stale,
    a.last_seen_at <= present.now - interval '1 second' * (d.idle_seconds - $3) as warned,
    exists (select from earlier_device_secrets e where e.device_id = d.id) as renewed,
    u.id as user_id, u.email, u.name, u.language, u.time_zone, u.staff_roles${addedColumns(strategies)}
  from unnest(${arrayGiven(1, 'bytea')}, ${arrayGiven(2, 'text')}) with ordinality as shown (token_hash, app, place)
  cross join present
  join devices d on d.token_hash = shown.token_hash and d.app = shown.app
  join device_activity a on a.device_id = d.id
  join users u on u.id = d.user_id
  where d.signed_out_at is null and d.ends_at > present.now
    and a.last_seen_at + interval '1 second' * d.idle_seconds > present.now and u.status = 'ACTIVE'`

const addedColumns = (strategies: Strategies): string =>
  [...strategies(actorParts).values()]
    .map(({ sql }, index) => `, (${sql}) as part_${index}`)
    .join('')

/** The facts of a signed-in actor, of which the row says something. */
const factsIn = (row: DeviceRow, strategies: Strategies) => [
  staffRoles.is(row.staff_roles),
  ...[...strategies(actorParts).values()].flatMap(({ fact }, index) => {
    const value = row[`part_${index}`]
    return value === null ? [] : [fact.is(value)]
  }),
]

/**
 * Who is signed in on a device, from one prepared statement for all devices that ask at the same time.
 *
 * @throws on an open socket UNAUTHENTICATED with the end of its sign-in (`because`)
 */
export const deviceActors: ActorStrategyOver = (platform) => {
  const { database, secrets, settings } = platform
  const rowOf = gatheredRead<ShownDevice, DeviceRow>({
    name: 'actors-of-devices',
    text: deviceStatement(platform),
    textOf: ({ tokenHash, app }) => app + tokenHash.toString('latin1'),
    valuesFor: (shown) => [
      shown.map(({ tokenHash }) => tokenHash),
      shown.map(({ app }) => app),
      settings.SIGN_OUT_WARNING_SECONDS,
    ],
  })

  /** Why the sign-in on a device is over; null if it is not. */
  async function endOf(deviceId: string): Promise<SignOutReason | null> {
    const { rows } = await database.pool.query<{ end: SignOutReason | null }>({
      name: 'end-of-device',
      text: `select case when u.status <> 'ACTIVE' then 'BLOCKED'
          when d.signed_out_at is not null then d.signed_out_because
          when d.ends_at <= app_now()
            or a.last_seen_at + interval '1 second' * d.idle_seconds <= app_now() then 'TIME' end as end
        from devices d join device_activity a on a.device_id = d.id
        join users u on u.id = d.user_id where d.id = $1`,
      values: [deviceId],
    })
    return rows[0] ? rows[0].end : 'SIGNED_OUT'
  }

  const deviceRow = (tokenHash: Buffer, { app }: Origin): Promise<DeviceRow | undefined> =>
    rowOf(database.pool, { tokenHash, app })

  /** Kept beside the cookies that the token stands in: a subscription shows the same ones at each event. */
  const hashes = new WeakMap<Cookies, { readonly token: string; readonly tokenHash: Buffer }>()

  function hashOf(token: string, cookies: Cookies): Buffer {
    const kept = hashes.get(cookies)
    if (kept?.token === token) return kept.tokenHash
    const tokenHash = secrets.hash(DEVICE_TOKEN, token)
    hashes.set(cookies, { token, tokenHash })
    return tokenHash
  }

  /**
   * The device whose secret this was until its latest step-up. The browser gets the present secret once more.
   */
  async function renewedRow(
    token: string,
    { cookies, origin }: Pick<PresentedIdentity, 'cookies' | 'origin'>,
  ): Promise<DeviceRow | undefined> {
    const renewed = await tokenAfter(platform, origin, token)
    const row = renewed && (await deviceRow(secrets.hash(DEVICE_TOKEN, renewed.token), origin))
    if (row) keepDevice(cookies, renewed)
    return row ?? undefined
  }

  async function workOut({
    cookies,
    origin,
    activity,
    openedBy,
  }: PresentedIdentity): Promise<PersonActor | null> {
    const token = cookies.get(DEVICE_COOKIE)
    if (!token) return null
    const known = await deviceRow(hashOf(token, cookies), origin)
    // A socket keeps the cookies of its opening request, and can only read.
    if (known?.renewed && activity === 'ACTIVE')
      await forgetEarlierSecret(platform, known.device_id)
    const row = known ?? (await renewedRow(token, { cookies, origin }))
    if (!row && openedBy) {
      const because = await endOf(openedBy)
      throw because ? new Refusal('UNAUTHENTICATED', { because }) : new SignInRenewed()
    }
    if (!row) return null
    if (activity === 'ACTIVE')
      await noteActivity(platform, row, { userId: row.user_id, app: origin.app })
    return newActor({
      via: 'DEVICE',
      user: userOf(row),
      device: { id: row.device_id, endsAt: row.ends_at, idleSeconds: row.idle_seconds },
      facts: factsIn(row, platform.strategies),
      origin,
    })
  }

  return {
    // A tab that names an access session acts in that session or not at all, whoever else is signed in (S3,
    // AS15).
    applies: ({ accessContext, cookies }) =>
      accessContext === null && cookies.get(DEVICE_COOKIE) !== undefined,
    workOut,
  }
}
