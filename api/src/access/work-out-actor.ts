import type { SignOutReason } from 'shared-schema/closings'
import type {
  EndedBy,
  Language,
  MembershipRole,
  Module,
  Plan,
  StaffRole,
} from 'shared-schema/enums'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import { DEVICE_COOKIE, DEVICE_TOKEN, keepDevice } from '../identity/device-cookie.ts'
import { forgetEarlierSecret, tokenAfter } from '../identity/renewed-device.ts'
import { identityTopics } from '../identity/topics.ts'
import type { ActorMembership, ActorUser, Origin, PersonActor } from '../platform/actor.ts'
import { LIVE_CHANNEL } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { SignInRenewed } from '../platform/graphql/closings.ts'
import type { PresentedIdentity, WorkOutActor } from '../platform/graphql/context.ts'
import type { Platform } from '../platform/platform.ts'
import { accessCookie, readAccessContext } from './access-context.ts'
import { mayControl } from './rules.ts'

/** What is known of a device's last activity, as the request found it. */
interface Activity {
  readonly device_id: string
  /** It is worth being written anew. */
  readonly stale: boolean
  /** So old that the device's tabs warn of the sign-out. */
  readonly warned: boolean
}

interface UserColumns {
  user_id: string
  email: string
  name: string
  language: Language | null
  time_zone: string | null
  staff_role: StaffRole | null
}

interface MembershipColumn {
  id: string
  ecosystemId: string
  role: MembershipRole
  plan: Plan
  modules: Module[]
}

interface DeviceRow extends UserColumns, Activity {
  ends_at: Date
  idle_seconds: number
  memberships: MembershipColumn[] | null
  /** Its earlier secret is still good: nobody has used the present one yet. */
  renewed: boolean
}

/** One row: device, user and memberships, or nothing where any of it no longer holds. */
const DEVICE_STATEMENT = `
  select d.id as device_id, d.ends_at, d.idle_seconds,
    a.last_seen_at < app_now() - interval '1 second' * least(30, d.idle_seconds / 10) as stale,
    a.last_seen_at <= app_now() - interval '1 second' * (d.idle_seconds - $3) as warned,
    exists (select from earlier_device_secrets e where e.device_id = d.id) as renewed,
    u.id as user_id, u.email, u.name, u.language, u.time_zone, u.staff_role, m.memberships
  from devices d
  join device_activity a on a.device_id = d.id
  join users u on u.id = d.user_id
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', m.id, 'ecosystemId', m.ecosystem_id, 'role', m.role,
      'plan', e.plan, 'modules', e.modules) order by m.id) as memberships
    from memberships m join ecosystems e on e.id = m.ecosystem_id
    where m.user_id = u.id and m.removed_at is null and m.status = 'ACTIVE'
  ) m on true
  where d.token_hash = $1 and d.app = $2 and d.signed_out_at is null and d.ends_at > app_now()
    and a.last_seen_at + interval '1 second' * d.idle_seconds > app_now() and u.status = 'ACTIVE'`

interface AccessRow extends UserColumns, Activity {
  session_ends_at: Date
  session_live: boolean
  session_ended_by: EndedBy
  connection_id: string
  connection_live: boolean
  ecosystem_id: string
  membership_id: string | null
  role: MembershipRole | null
  plan: Plan
  modules: Module[]
  controller_id: string
  controller_email: string
  controller_name: string
  controller_language: Language | null
  controller_time_zone: string | null
  controller_staff_role: StaffRole | null
  device_ends_at: Date
  device_idle_seconds: number
  rights_live: boolean
}

/**
 * One row: the way in with the device that asked for it, its session with the device that proved the
 * controller, subject and controller, each with whether it holds.
 */
const ACCESS_STATEMENT = `
  select s.ends_at as session_ends_at, s.ended_at is null and s.ends_at > app_now() as session_live,
    coalesce(s.ended_by, case when least(p.ends_at, pa.last_seen_at + interval '1 second' * p.idle_seconds) < s.ends_at
      then 'REVOKED' else 'TIME' end) as session_ended_by,
    c.id as connection_id, c.ended_at is null and d.signed_out_at is null and d.ends_at > app_now()
      and a.last_seen_at + interval '1 second' * d.idle_seconds > app_now() as connection_live, s.ecosystem_id,
    u.id as user_id, u.email, u.name, u.language, u.time_zone, u.staff_role,
    m.id as membership_id, m.role, e.plan, e.modules,
    k.id as controller_id, k.email as controller_email, k.name as controller_name,
    k.language as controller_language, k.time_zone as controller_time_zone,
    k.staff_role as controller_staff_role,
    d.id as device_id, d.ends_at as device_ends_at, d.idle_seconds as device_idle_seconds,
    a.last_seen_at < app_now() - interval '1 second' * least(30, d.idle_seconds / 10) as stale,
    a.last_seen_at <= app_now() - interval '1 second' * (d.idle_seconds - $5) as warned,
    u.status = 'ACTIVE' and k.status = 'ACTIVE' and p.signed_out_at is null and p.ends_at > app_now()
      and pa.last_seen_at + interval '1 second' * p.idle_seconds > app_now() as rights_live
  from access_connections c
  join access_sessions s on s.id = c.access_session_id
  join users u on u.id = s.subject_id
  join users k on k.id = s.controller_id
  join devices p on p.id = s.controller_device_id
  join device_activity pa on pa.device_id = p.id
  join devices d on d.id = c.device_id
  join device_activity a on a.device_id = d.id
  join ecosystems e on e.id = s.ecosystem_id
  left join memberships m on m.ecosystem_id = s.ecosystem_id and m.user_id = s.subject_id
    and m.removed_at is null and m.status = 'ACTIVE'
  where c.token_hash = $1 and c.access_session_id = $2 and c.environment = $3 and c.app = $4`

const userOf = (row: UserColumns): ActorUser => ({
  id: row.user_id,
  email: row.email,
  name: row.name,
  language: row.language,
  timeZone: row.time_zone,
  staffRole: row.staff_role,
})

/** Purpose under which the token of a way into an environment is hashed. */
export const CONNECTION_TOKEN = 'access-connection'

/**
 * Mechanism 2: who is acting, from one prepared statement. A tab that names an access session is in
 * that session or nowhere: it never falls back to the rights of whoever else is signed in (S3, AS15).
 *
 * @throws CONTEXT_CHANGED where the browser is not in that session, ACCESS_SESSION_ENDED where it is over;
 *   on an open socket UNAUTHENTICATED with the end of its sign-in (`because`)
 */
export function actorsOf(platform: Platform): WorkOutActor {
  const { database, secrets, settings } = platform

  /** Notes activity, unless it was noted just now; under a standing warning always. */
  async function noteActivity(
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

  /** Why the sign-in on a device is over; null where it is not. */
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

  async function deviceRow(token: string, origin: Origin): Promise<DeviceRow | undefined> {
    const { rows } = await database.pool.query<DeviceRow>({
      name: 'actor-of-device',
      text: DEVICE_STATEMENT,
      values: [secrets.hash(DEVICE_TOKEN, token), origin.app, settings.SIGN_OUT_WARNING_SECONDS],
    })
    return rows[0]
  }

  /** The device that had this secret until its step-up; the browser is given the present one once more. */
  async function renewedRow(
    token: string,
    { cookies, origin }: Pick<PresentedIdentity, 'cookies' | 'origin'>,
  ): Promise<DeviceRow | undefined> {
    const renewed = await tokenAfter(platform, origin, token)
    const row = renewed && (await deviceRow(renewed.token, origin))
    if (row) keepDevice(cookies, renewed)
    return row ?? undefined
  }

  async function fromDevice({
    cookies,
    origin,
    activity,
    openedBy,
  }: PresentedIdentity): Promise<PersonActor | null> {
    const token = cookies.get(DEVICE_COOKIE)
    if (!token) return null
    const known = await deviceRow(token, origin)
    // A socket has the cookies of its opening, and only reads.
    if (known?.renewed && activity === 'ACTIVE')
      await forgetEarlierSecret(platform, known.device_id)
    const row = known ?? (await renewedRow(token, { cookies, origin }))
    if (!row && openedBy) {
      const because = await endOf(openedBy)
      throw because ? new Refusal('UNAUTHENTICATED', { because }) : new SignInRenewed()
    }
    if (!row) return null
    if (activity === 'ACTIVE') await noteActivity(row, row.user_id)
    return {
      via: 'DEVICE',
      user: userOf(row),
      controller: null,
      accessSession: null,
      device: { id: row.device_id, endsAt: row.ends_at, idleSeconds: row.idle_seconds },
      memberships: row.memberships ?? [],
      origin,
    }
  }

  async function fromAccess(presented: PresentedIdentity, text: string): Promise<PersonActor> {
    const { cookies, origin, activity } = presented
    const context = readAccessContext(text)
    const token = context && cookies.get(accessCookie(context.environment))
    if (!context || !token) throw new Refusal('CONTEXT_CHANGED')
    const { rows } = await database.pool.query<AccessRow>({
      name: 'actor-under-access',
      text: ACCESS_STATEMENT,
      values: [
        secrets.hash(CONNECTION_TOKEN, token),
        context.accessSessionId,
        context.environment,
        origin.app,
        settings.SIGN_OUT_WARNING_SECONDS,
      ],
    })
    const [row] = rows
    if (!row) throw new Refusal('CONTEXT_CHANGED')
    if (!row.session_live)
      throw new Refusal('ACCESS_SESSION_ENDED', { endedBy: row.session_ended_by })
    if (
      !row.rights_live ||
      !mayControl(row.controller_staff_role) ||
      !row.membership_id ||
      !row.role
    )
      throw new Refusal('ACCESS_SESSION_ENDED', { endedBy: 'REVOKED' })
    if (!row.connection_live) throw new Refusal('CONTEXT_CHANGED')
    const membership: ActorMembership = {
      id: row.membership_id,
      ecosystemId: row.ecosystem_id,
      role: row.role,
      plan: row.plan,
      modules: row.modules,
    }
    const offered = environmentsFor(membership, rcmForMembers(settings))
    if (!offered.includes(context.environment)) throw new Refusal('ENVIRONMENT_NOT_ALLOWED')
    if (activity === 'ACTIVE') await noteActivity(row, null)
    return {
      via: 'ACCESS_SESSION',
      user: userOf(row),
      controller: {
        id: row.controller_id,
        email: row.controller_email,
        name: row.controller_name,
        language: row.controller_language,
        timeZone: row.controller_time_zone,
        staffRole: row.controller_staff_role,
      },
      accessSession: {
        id: context.accessSessionId,
        connectionId: row.connection_id,
        environment: context.environment,
        ecosystemId: row.ecosystem_id,
        endsAt: row.session_ends_at,
      },
      device: {
        id: row.device_id,
        endsAt: row.device_ends_at,
        idleSeconds: row.device_idle_seconds,
      },
      memberships: [membership],
      origin,
    }
  }

  return (presented) =>
    presented.accessContext === null
      ? fromDevice(presented)
      : fromAccess(presented, presented.accessContext)
}
