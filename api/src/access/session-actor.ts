import type {
  AccessSessionKind,
  EcosystemSituation,
  EndedBy,
  Environment,
  MembershipRole,
  Module,
  Plan,
} from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { ActorMembership } from '../ecosystems/places.ts'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import { type UserColumns, userOf } from '../identity/actor-user-columns.ts'
import { type Activity, noteActivity } from '../identity/device-activity.ts'
import { type ActorDevice, type ActorUser, newActor, type PersonActor } from '../platform/actor.ts'
import type { ActorStrategyOver } from '../platform/actor-strategies.ts'
import { Refusal } from '../platform/errors.ts'
import type { PresentedIdentity } from '../platform/graphql/context.ts'
import type { Platform } from '../platform/platform.ts'
import { type AccessContext, accessCookie, readAccessContext } from './access-context.ts'
import { type AccessKind, controllerFactsSql, kindOf, mayControl } from './access-kinds.ts'
import { controlledActor } from './controlled-actor.ts'

interface AccessRow extends UserColumns, Activity {
  read_at: Date
  session_kind: AccessSessionKind
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
  situation: EcosystemSituation
  controller_id: string
  controller_email: string
  controller_name: string
  controller_language: Language | null
  controller_time_zone: string | null
  controller_facts: unknown
  device_ends_at: Date
  device_idle_seconds: number
  subject_live: boolean
  rights_live: boolean
}

/** The activity of one device, looked up by itself: a join could be done by a merge that reads those of other devices too. */
const activityOf = (device: string, activity: string): string =>
  `join lateral (select last_seen_at from device_activity where device_id = ${device}.id limit 1) ${activity} on true`

/**
 * One row: the connection with the device that asked for it, its session with the device that proved the
 * controller, subject and controller, and for each whether it is still valid. The clock is asked once.
 */
const accessStatement = (platform: Pick<Platform, 'strategies'>): string => `
  with present as materialized (select app_now() as now)
  select present.now as read_at, s.kind as session_kind, s.ends_at as session_ends_at, s.ended_at is null and s.ends_at > present.now as session_live,
    coalesce(s.end_cause, case when least(p.ends_at, pa.last_seen_at + interval '1 second' * p.idle_seconds) < s.ends_at
      then 'REVOKED' else 'TIME' end) as session_ended_by,
    c.id as connection_id, c.ended_at is null and d.signed_out_at is null and d.ends_at > present.now
      and a.last_seen_at + interval '1 second' * d.idle_seconds > present.now as connection_live, s.ecosystem_id,
    u.id as user_id, u.email, u.name, u.language, u.time_zone,
    m.id as membership_id, m.role, e.plan, e.modules, e.situation,
    k.id as controller_id, k.email as controller_email, k.name as controller_name,
    k.language as controller_language, k.time_zone as controller_time_zone,
    ${controllerFactsSql(platform)} as controller_facts,
    d.id as device_id, d.ends_at as device_ends_at, d.idle_seconds as device_idle_seconds,
    a.last_seen_at < present.now - interval '1 second' * least(30, d.idle_seconds / 10) as stale,
    a.last_seen_at <= present.now - interval '1 second' * (d.idle_seconds - $5) as warned,
    u.status = 'ACTIVE' and m.id is not null and s.view_ended_at is null as subject_live,
    k.status = 'ACTIVE' and p.signed_out_at is null and p.ends_at > present.now
      and pa.last_seen_at + interval '1 second' * p.idle_seconds > present.now as rights_live
  from present cross join access_connections c
  join access_sessions s on s.id = c.access_session_id
  join users u on u.id = s.subject_id
  join users k on k.id = s.controller_id
  join devices p on p.id = s.controller_device_id
  ${activityOf('p', 'pa')}
  join devices d on d.id = c.device_id
  ${activityOf('d', 'a')}
  join ecosystems e on e.id = s.ecosystem_id
  left join memberships m on m.ecosystem_id = s.ecosystem_id and m.user_id = s.subject_id
    and m.removed_at is null and m.status = 'ACTIVE'
  where c.token_hash = $1 and c.access_session_id = $2 and c.environment = $3 and c.app = $4`

/** The purpose under which the token of a connection is hashed. */
export const CONNECTION_TOKEN = 'access-connection'

/** A connection as a browser presents it, whose session runs and whose controller still has the right to it. */
interface PresentedConnection {
  readonly row: AccessRow
  readonly context: AccessContext
  readonly kind: AccessKind
  readonly switchable: boolean
}

type Presented = Pick<PresentedIdentity, 'cookies' | 'origin' | 'accessContext'>

/**
 * Reads the connection that a browser has with the session that its tab names.
 *
 * @throws CONTEXT_CHANGED if the browser is not in that session, ACCESS_SESSION_ENDED if it is over
 */
async function presentedConnection(
  platform: Platform,
  statement: string,
  { accessContext, cookies, origin }: Presented,
): Promise<PresentedConnection> {
  const { database, secrets, settings } = platform
  const context = readAccessContext(accessContext ?? '')
  const token = context && cookies.get(accessCookie(context))
  if (!context || !token) throw new Refusal('CONTEXT_CHANGED')
  const { rows } = await database.pool.query<AccessRow>({
    name: 'actor-under-access',
    text: statement,
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
  const kind = kindOf(platform, row.session_kind)
  const { switchable } = kind.terms(settings)
  if (
    !row.rights_live ||
    !mayControl(platform, kind, row.controller_facts) ||
    !(row.subject_live || switchable)
  )
    throw new Refusal('ACCESS_SESSION_ENDED', { endedBy: 'REVOKED' })
  return { row, context, kind, switchable }
}

const controllerOf = (row: AccessRow): ActorUser => ({
  id: row.controller_id,
  email: row.controller_email,
  name: row.controller_name,
  language: row.controller_language,
  timeZone: row.controller_time_zone,
})

const deviceOf = (row: AccessRow): ActorDevice => ({
  id: row.device_id,
  endsAt: row.device_ends_at,
  idleSeconds: row.device_idle_seconds,
})

/** The controller in a tab that shows no member, and where they are. */
export interface ControllerInTab {
  /** The controller as themself, on the device from which the tab was opened. */
  readonly controller: PersonActor
  readonly accessSessionId: string
  readonly environment: Environment
  readonly ecosystemId: string
}

/**
 * Whoever controls the session of a tab, whose member in view is gone or another one by now: it can be told who could be
 * viewed, and choose (AD16). It is never let in as the controller anywhere else.
 *
 * @throws CONTEXT_CHANGED if the browser is not in that session, or it shows one member only; ACCESS_SESSION_ENDED
 */
export async function controllerInTab(
  platform: Platform,
  presented: Presented & Pick<PresentedIdentity, 'activity'>,
): Promise<ControllerInTab> {
  const { row, context, switchable } = await presentedConnection(
    platform,
    accessStatement(platform),
    presented,
  )
  if (!switchable || !row.connection_live) throw new Refusal('CONTEXT_CHANGED')
  if (presented.activity === 'ACTIVE') await noteActivity(platform, row, null)
  const device = deviceOf(row)
  return {
    controller: newActor({
      via: 'DEVICE',
      user: controllerOf(row),
      device,
      endsAt: device.endsAt,
      origin: presented.origin,
    }),
    accessSessionId: context.accessSessionId,
    environment: context.environment,
    ecosystemId: row.ecosystem_id,
  }
}

/**
 * Works out who acts under an access session, by one prepared statement. A tab that names an access session
 * acts in that session or not at all: it never gets the rights of a person who is signed in in the same browser
 * (S3, AS15).
 *
 * @throws CONTEXT_CHANGED if the browser is not in that session, ACCESS_SESSION_ENDED if it is over
 */
export const sessionActors: ActorStrategyOver = (platform) => {
  const { settings } = platform
  const statement = accessStatement(platform)

  async function workOut(presented: PresentedIdentity): Promise<PersonActor> {
    const { activity, origin, wire } = presented
    const { row, context, kind, switchable } = await presentedConnection(
      platform,
      statement,
      presented,
    )
    if (!row.subject_live || !row.membership_id || !row.role) throw new Refusal('CONTEXT_CHANGED')
    // A tab that shows another member than the present subject may change nothing; a subscription follows the
    // switch (AD9, AS15).
    const viewedMemberId = switchable ? row.membership_id : undefined
    if (wire === 'HTTP' && context.viewedMemberId !== viewedMemberId)
      throw new Refusal('CONTEXT_CHANGED')
    if (!row.connection_live) throw new Refusal('CONTEXT_CHANGED')
    const membership: ActorMembership = {
      id: row.membership_id,
      ecosystemId: row.ecosystem_id,
      role: row.role,
      plan: row.plan,
      modules: row.modules,
      situation: row.situation,
    }
    const offered = environmentsFor(membership, rcmForMembers(settings))
    if (!offered.includes(context.environment)) throw new Refusal('ENVIRONMENT_NOT_ALLOWED')
    if (activity === 'ACTIVE') await noteActivity(platform, row, null)
    return controlledActor({
      subject: userOf(row),
      controller: controllerOf(row),
      accessSession: {
        id: context.accessSessionId,
        connectionId: row.connection_id,
        environment: context.environment,
        ecosystemId: row.ecosystem_id,
        endsAt: row.session_ends_at,
        readAt: row.read_at,
        limitedTo: kind.limitedTo(row.controller_facts),
        ...(viewedMemberId ? { viewedMemberId } : {}),
      },
      device: deviceOf(row),
      membership,
      origin,
    })
  }

  return { applies: ({ accessContext }) => accessContext !== null, workOut }
}
