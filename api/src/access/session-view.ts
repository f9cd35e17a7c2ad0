import type {
  AccessSessionKind,
  EcosystemSituation,
  EndedBy,
  Environment,
  MembershipRole,
  Module,
  Plan,
} from 'shared-schema/enums'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import { earliest, nextInstant } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'
import { termsOf } from './access-kinds.ts'
import { standingOf } from './rules.ts'

/** A connection as both sides may see it. */
export interface ConnectionView {
  readonly id: string
  readonly environment: Environment
  readonly userAgent: string
  readonly ipAddress: string
  readonly connectedAt: Date
  readonly endedAt: Date | null
  /** When the sign-in that asked for it ends by time, as things stand. */
  readonly signInEndsAt: Date
}

interface PersonView {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** An access session as it stands at `serverTime`. */
export interface AccessSessionView {
  readonly id: string
  readonly kind: AccessSessionKind
  readonly controller: PersonView
  readonly subject: PersonView
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly startedAt: Date
  readonly endsAt: Date
  /** When the sign-in on which it stands ends by time, as things stand. */
  readonly signInEndsAt: Date
  readonly endedAt: Date | null
  readonly endedBy: EndedBy | null
  readonly warningSeconds: number
  readonly serverTime: Date
  readonly environments: readonly Environment[]
  readonly connections: readonly ConnectionView[]
}

interface Row {
  id: string
  kind: AccessSessionKind
  controller: PersonView
  subject: PersonView
  ecosystem_id: string
  ecosystem_name: string
  plan: Plan
  modules: Module[]
  situation: EcosystemSituation
  role: MembershipRole | null
  started_at: Date
  ends_at: Date
  sign_in_ends_at: Date
  ended_at: Date | null
  end_cause: EndedBy | null
  server_time: Date
  connections: (Omit<ConnectionView, 'connectedAt' | 'endedAt' | 'signInEndsAt'> & {
    connectedAt: string
    endedAt: string | null
    signInEndsAt: string
  })[]
}

const STATEMENT = `
  select s.id, s.kind, s.ecosystem_id, e.name as ecosystem_name, e.plan, e.modules, e.situation, m.role,
    s.started_at, s.ends_at, sign_in_end(s.controller_device_id) as sign_in_ends_at, s.ended_at, s.end_cause,
    app_now() as server_time,
    jsonb_build_object('id', k.id, 'name', k.name, 'email', k.email) as controller,
    jsonb_build_object('id', u.id, 'name', u.name, 'email', u.email) as subject,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'environment', c.environment,
        'userAgent', c.user_agent, 'ipAddress', c.ip_address, 'connectedAt', c.connected_at, 'endedAt', c.ended_at,
        'signInEndsAt', sign_in_end(c.device_id))
        order by c.id) from access_connections c where c.access_session_id = s.id), '[]') as connections
  from access_sessions s
  join ecosystems e on e.id = s.ecosystem_id
  join users k on k.id = s.controller_id
  join users u on u.id = s.subject_id
  left join memberships m on m.ecosystem_id = s.ecosystem_id and m.user_id = s.subject_id
    and m.removed_at is null and m.status = 'ACTIVE' and s.view_ended_at is null
  where s.id = $1`

/** An access session as its two sides see it; null if there is none. */
export async function accessSessionView(
  platform: Platform,
  accessSessionId: string,
): Promise<AccessSessionView | null> {
  const { settings } = platform
  const { rows } = await platform.database.pool.query<Row>({
    name: 'access-session-view',
    text: STATEMENT,
    values: [accessSessionId],
  })
  const [row] = rows
  if (!row) return null
  const standing = standingOf(
    {
      endsAt: row.ends_at,
      signInEndsAt: row.sign_in_ends_at,
      endedAt: row.ended_at,
      endedBy: row.end_cause,
    },
    row.server_time,
  )
  return {
    id: row.id,
    kind: row.kind,
    controller: row.controller,
    subject: row.subject,
    ecosystemId: row.ecosystem_id,
    ecosystemName: row.ecosystem_name,
    startedAt: row.started_at,
    endsAt: row.ends_at,
    signInEndsAt: row.sign_in_ends_at,
    endedAt: standing.state === 'ENDED' ? standing.at : null,
    endedBy: standing.state === 'ENDED' ? standing.by : null,
    warningSeconds: termsOf(platform, row.kind).warningSeconds,
    serverTime: row.server_time,
    environments: row.role
      ? environmentsFor(
          { plan: row.plan, modules: row.modules, situation: row.situation, role: row.role },
          rcmForMembers(settings),
        )
      : [],
    connections: row.connections.map(({ connectedAt, endedAt, signInEndsAt, ...connection }) => {
      const signInEnd = new Date(signInEndsAt)
      const isOver = signInEnd.getTime() <= row.server_time.getTime()
      const end = isOver ? signInEnd : null
      return {
        ...connection,
        connectedAt: new Date(connectedAt),
        endedAt: endedAt ? new Date(endedAt) : end,
        signInEndsAt: signInEnd,
      }
    }),
  }
}

/**
 * When the view changes by time alone: at the warning, at the end, or at the end of a sign-in on which it
 * stands.
 */
export const nextChangeOf = (view: AccessSessionView): Date | null =>
  view.endedAt
    ? null
    : earliest(
        nextInstant(view.endsAt, view.warningSeconds, view.serverTime),
        view.signInEndsAt,
        ...view.connections.flatMap(({ endedAt, signInEndsAt }) => (endedAt ? [] : [signInEndsAt])),
      )
