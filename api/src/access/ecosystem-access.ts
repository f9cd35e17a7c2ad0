import type { AccessSessionKind, Environment } from 'shared-schema/enums'
import type { Snapshot } from '../platform/live.ts'
import { earliest, nextInstant } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'
import { termsOf } from './access-kinds.ts'
import { standingOf } from './rules.ts'

/**
 * A running session in an ecosystem, as the administrator sees it: who works in it, as whom, until when, and
 * where.
 */
export interface EcosystemAccessView {
  readonly id: string
  readonly kind: AccessSessionKind
  readonly controllerName: string
  readonly subjectId: string
  readonly subjectName: string
  readonly startedAt: Date
  readonly endsAt: Date
  readonly warningSeconds: number
  readonly environments: readonly Environment[]
  readonly serverTime: Date
}

type Row = Omit<EcosystemAccessView, 'warningSeconds'> & { readonly signInEndsAt: Date }

/** The most running sessions that are shown. */
const MOST_SESSIONS = 50

/**
 * The running sessions in an ecosystem, the oldest first, with the instant of the next change that comes by
 * time alone.
 */
export async function ecosystemAccess(
  platform: Platform,
  ecosystemId: string,
): Promise<Snapshot<{ readonly sessions: readonly EcosystemAccessView[] }>> {
  const { rows } = await platform.database.pool.query<Row>({
    name: 'ecosystem-access',
    text: `select s.id, s.kind, k.name as "controllerName", u.id as "subjectId", u.name as "subjectName",
        s.started_at as "startedAt", s.ends_at as "endsAt", sign_in_end(s.controller_device_id) as "signInEndsAt",
        array(select c.environment from access_connections c where c.access_session_id = s.id
          group by c.environment order by min(c.connected_at), c.environment) as environments,
        (select app_now()) as "serverTime"
      from access_sessions s join users k on k.id = s.controller_id join users u on u.id = s.subject_id
      where s.ecosystem_id = $1 and s.ended_at is null and s.ends_at > (select app_now())
      order by s.id limit ${MOST_SESSIONS}`,
    values: [ecosystemId],
  })
  const running = rows.filter(
    (row) =>
      standingOf({ ...row, endedAt: null, endedBy: null }, row.serverTime).state === 'RUNNING',
  )
  const sessions = running.map((row) => ({
    ...row,
    warningSeconds: termsOf(platform, row.kind).warningSeconds,
  }))
  const [first] = sessions
  return {
    value: {
      sessions: sessions.map(({ signInEndsAt: _signInEndsAt, ...session }) => session),
    },
    again: earliest(
      ...sessions.flatMap(({ endsAt, signInEndsAt, serverTime, warningSeconds }) => [
        nextInstant(endsAt, warningSeconds, serverTime),
        signInEndsAt,
      ]),
    ),
    ...(first ? { now: first.serverTime } : {}),
  }
}
