import type {
  EcosystemSituation,
  EndedBy,
  Environment,
  MembershipRole,
  Module,
  Plan,
} from 'shared-schema/enums'
import { termsOf } from '../access/access-kinds.ts'
import { standingOf } from '../access/rules.ts'
import { changesUnderEach, type RecordedChange } from '../audit/changes-under.ts'
import { looksUnderEach, type RecordedLook } from '../audit/looks-under.ts'
import { environmentsFor, rcmForMembers } from '../ecosystems/rules.ts'
import { found } from '../platform/errors.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import type { Snapshot } from '../platform/live.ts'
import { earliest, nextInstant } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'

/** A session of a partner's team, as both sides see it, at `serverTime`. */
export interface PartnerSessionView {
  /** Of the access session. */
  readonly id: string
  readonly ecosystemId: string
  readonly ecosystemName: string
  readonly partnerName: string
  readonly controllerName: string
  readonly reason: string
  readonly startedAt: Date
  readonly endsAt: Date
  readonly endedAt: Date | null
  readonly endedBy: EndedBy | null
  readonly warningSeconds: number
  readonly serverTime: Date
  /** Whom it shows, or showed last; null while nobody is in view. */
  readonly viewedName: string | null
  readonly viewedRole: MembershipRole | null
  /** What the member in view opens; nothing once it is over. */
  readonly environments: readonly Environment[]
}

interface Row extends Omit<PartnerSessionView, 'warningSeconds' | 'environments'> {
  readonly signInEndsAt: Date
  readonly viewEndedAt: Date | null
  readonly plan: Plan
  readonly modules: readonly Module[]
  readonly situation: EcosystemSituation
}

/** Sessions, of the rows of partner_sessions among these. How long a sign-in lasts is looked up for those that still run. */
const sessionsAmong = (
  rows: string,
): string => `select s.id, s.ecosystem_id as "ecosystemId", e.name as "ecosystemName", e.plan, e.modules, e.situation,
    p.name as "partnerName", k.name as "controllerName", ps.reason, s.started_at as "startedAt", s.ends_at as "endsAt",
    case when s.ended_at is null then sign_in_end(s.controller_device_id) else s.ends_at end as "signInEndsAt", s.ended_at as "endedAt", s.end_cause as "endedBy",
    s.view_ended_at as "viewEndedAt", u.name as "viewedName", m.role as "viewedRole", (select app_now()) as "serverTime"
  from ${rows} ps join access_sessions s on s.id = ps.access_session_id
    join partners p on p.id = ps.partner_id join ecosystems e on e.id = ps.ecosystem_id
    join users k on k.id = s.controller_id join users u on u.id = s.subject_id
    left join memberships m on m.ecosystem_id = s.ecosystem_id and m.user_id = s.subject_id and m.removed_at is null`

function seen(platform: Platform, row: Row): PartnerSessionView & { signInEndsAt: Date } {
  const { plan, modules, situation, viewEndedAt, ...session } = row
  const standing = standingOf(row, row.serverTime)
  const over = standing.state === 'ENDED'
  const isInView = viewEndedAt === null
  const opens = isInView && !over && row.viewedRole
  return {
    ...session,
    endedAt: over ? standing.at : null,
    endedBy: over ? standing.by : null,
    viewedName: isInView || over ? row.viewedName : null,
    viewedRole: isInView || over ? row.viewedRole : null,
    warningSeconds: termsOf(platform, 'PARTNER').warningSeconds,
    environments: opens
      ? environmentsFor({ plan, modules, situation, role: opens }, rcmForMembers(platform.settings))
      : [],
  }
}

/** The most running sessions of one person that are shown. */
const MOST_RUNNING = 50

/** The running sessions of a controller, the newest first, with the instant of the next change by time alone (AD10). */
export async function runningSessionsOf(
  platform: Platform,
  controllerId: string,
): Promise<Snapshot<readonly PartnerSessionView[]>> {
  const { rows } = await platform.database.pool.query<Row>({
    name: 'running-partner-sessions',
    text: `${sessionsAmong('partner_sessions')} where s.controller_id = $1 and s.ended_at is null and s.ends_at > (select app_now())
      order by s.id desc limit ${MOST_RUNNING}`,
    values: [controllerId],
  })
  const running = rows.map((row) => seen(platform, row)).filter(({ endedAt }) => endedAt === null)
  const [first] = running
  return {
    value: running,
    again: earliest(
      ...running.flatMap(({ endsAt, warningSeconds, serverTime, signInEndsAt }) => [
        nextInstant(endsAt, warningSeconds, serverTime),
        signInEndsAt,
      ]),
    ),
    ...(first ? { now: first.serverTime } : {}),
  }
}

/** A page of an ADM user's own sessions that are over, the newest first. */
export const pastSessionsOf = (
  platform: Platform,
  admUserId: string,
  request: PageRequest,
): Promise<Page<PartnerSessionView>> =>
  pageOfSessions(
    platform,
    {
      name: 'past-partner-sessions',
      of: 'adm_user_id',
      // No condition that could become a join: it is looked up for one session after the other until the page is full.
      only: `(select s.ended_at is not null or s.ends_at <= (select app_now())
        from access_sessions s where s.id = own.access_session_id)`,
    },
    admUserId,
    request,
  )

/** A page of the sessions in an account, running ones too, the newest first (AD15). */
export const sessionsInAccount = (
  platform: Platform,
  ecosystemId: string,
  request: PageRequest,
): Promise<Page<PartnerSessionView>> =>
  pageOfSessions(
    platform,
    { name: 'partner-sessions-in-account', of: 'ecosystem_id', only: 'true' },
    ecosystemId,
    request,
  )

/** Which sessions a list shows: those of one person or account, and only some of them. */
interface ListedSessions {
  readonly name: string
  readonly of: 'adm_user_id' | 'ecosystem_id'
  /** SQL over the row `own`. */
  readonly only: string
}

/** The page is cut before anything is joined to it: a person or an account has tens of thousands of sessions in the end. */
async function pageOfSessions(
  platform: Platform,
  { name, of, only }: ListedSessions,
  id: string,
  { afterId, limit }: PageRequest,
): Promise<Page<PartnerSessionView>> {
  const page = `(select * from partner_sessions own where own.${of} = $1
      and ($2::uuid is null or own.access_session_id < $2) and ${only}
    order by own.access_session_id desc limit $3)`
  const { rows } = await platform.database.pool.query<Row>({
    name,
    text: `${sessionsAmong(page)} order by ps.access_session_id desc`,
    values: [id, afterId, limit + 1],
  })
  return pageOf(
    rows.map((row) => seen(platform, row)),
    limit,
  )
}

/** One session. @throws NOT_FOUND */
export async function partnerSessionOf(
  platform: Platform,
  accessSessionId: string,
): Promise<PartnerSessionView> {
  const { rows } = await platform.database.pool.query<Row>({
    name: 'partner-session',
    text: `${sessionsAmong('partner_sessions')} where ps.access_session_id = $1`,
    values: [accessSessionId],
  })
  return seen(platform, found(rows[0]))
}

/** A member whom a session viewed, from when to when. */
export interface ViewedMember {
  readonly name: string
  readonly from: Date
  /** Null while they are in view. */
  readonly until: Date | null
}

/** The most views of one session that are listed; the record holds all. */
const MOST_VIEWS = 50

/** Whom sessions viewed, in order (AD15). */
export const viewsOfSessions: BatchRead<string, readonly ViewedMember[]> = {
  async many({ database }, accessSessionIds) {
    const { rows } = await database.pool.query<ViewedMember & { accessSessionId: string }>({
      name: 'views-of-partner-sessions',
      text: `select s.id as "accessSessionId", u.name, v.from_at as "from",
          coalesce(v.to_at, s.view_ended_at, s.ended_at, case when s.ends_at <= (select app_now()) then s.ends_at end) as "until"
        from unnest($1::uuid[]) asked (id) join access_sessions s on s.id = asked.id
          cross join lateral (select * from partner_session_views w where w.access_session_id = s.id
            order by w.id limit ${MOST_VIEWS}) v
          join memberships m on m.id = v.membership_id join users u on u.id = m.user_id
        order by s.id, v.id`,
      values: [accessSessionIds],
    })
    const views = Map.groupBy(rows, ({ accessSessionId }) => accessSessionId)
    return accessSessionIds.map((id) => views.get(id) ?? [])
  },
}

/** What was changed under sessions, oldest first. */
export const changesOfSessions: BatchRead<string, readonly RecordedChange[]> = {
  async many(platform, accessSessionIds) {
    const changes = await changesUnderEach(platform, accessSessionIds)
    return accessSessionIds.map((id) => changes.get(id) ?? [])
  },
}

/** What was looked at in sessions, each page once. */
export const looksOfSessions: BatchRead<string, readonly RecordedLook[]> = {
  async many(platform, accessSessionIds) {
    const looks = await looksUnderEach(platform, accessSessionIds)
    return accessSessionIds.map((id) => looks.get(id) ?? [])
  },
}

/** Why sessions were opened; null for those of another kind. */
export const reasonsOfSessions: BatchRead<string, string | null> = {
  async many({ database }, accessSessionIds) {
    const { rows } = await database.pool.query<{ id: string; reason: string }>({
      name: 'reasons-of-partner-sessions',
      text: 'select access_session_id as id, reason from partner_sessions where access_session_id = any($1)',
      values: [accessSessionIds],
    })
    const reasons = new Map(rows.map(({ id, reason }) => [id, reason]))
    return accessSessionIds.map((id) => reasons.get(id) ?? null)
  },
}
