import type { AssistanceState, EndedBy } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { standingOf } from '../access/rules.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import { earliest, nextInstant } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'
import { stateAt } from './rules.ts'

/** A request as it stands at `serverTime`: ended where its row says so, timers or not. */
export interface RequestRow {
  readonly id: string
  readonly state: AssistanceState
  readonly analyst: { readonly id: string; readonly name: string; readonly email: string }
  readonly client: {
    readonly id: string
    readonly name: string
    readonly email: string
    readonly language: Language | null
    readonly timeZone: string | null
  }
  readonly ecosystem: { readonly id: string; readonly name: string }
  readonly reason: string | null
  readonly phrase: string | null
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly clientEnteredAt: Date | null
  readonly analystEnteredAt: Date | null
  readonly accessSessionId: string | null
  /** When access opened; null where it never did. */
  readonly sessionStartedAt: Date | null
  /** When its running session ends; null before and after. */
  readonly sessionEndsAt: Date | null
  /** When the sign-in on which the running session stands ends by time, as things stand. */
  readonly signInEndsAt: Date | null
  readonly closedAt: Date | null
  readonly closedBy: EndedBy | null
  readonly closeReason: string | null
  /** Changes made under its session; counted when that ends, 0 until then. */
  readonly changeCount: number
  readonly serverTime: Date
}

/** A request as the database gives it. */
export interface StoredRequest {
  id: string
  state: AssistanceState
  analyst: RequestRow['analyst']
  client: RequestRow['client']
  ecosystem: RequestRow['ecosystem']
  reason: string | null
  phrase: string | null
  created_at: Date
  expires_at: Date | null
  client_entered_at: Date | null
  analyst_entered_at: Date | null
  access_session_id: string | null
  closed_at: Date | null
  closed_by: EndedBy | null
  close_reason: string | null
  server_time: Date
  change_count: number
  session_started_at: Date | null
  session_ends_at: Date | null
  session_sign_in_ends_at: Date | null
  session_ended_at: Date | null
  session_ended_by: EndedBy | null
}

/** Every column of a `StoredRequest`, without the word `select`. */
export const REQUEST_COLUMNS = `r.id, r.state, r.reason, r.phrase, r.created_at, r.expires_at,
    r.client_entered_at, r.analyst_entered_at, r.access_session_id, r.closed_at, r.closed_by, r.close_reason, r.change_count,
    app_now() as server_time,
    jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email) as analyst,
    jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'language', c.language,
      'timeZone', c.time_zone) as client,
    jsonb_build_object('id', e.id, 'name', e.name) as ecosystem,
    s.started_at as session_started_at, s.ends_at as session_ends_at,
    sign_in_end(s.controller_device_id) as session_sign_in_ends_at,
    s.ended_at as session_ended_at, s.ended_by as session_ended_by`

/** The tables behind `REQUEST_COLUMNS`. */
export const REQUEST_TABLES = `assistance_requests r
  join users a on a.id = r.analyst_id
  join users c on c.id = r.client_id
  join ecosystems e on e.id = r.ecosystem_id
  left join access_sessions s on s.id = r.access_session_id`

const SELECT = `select ${REQUEST_COLUMNS} from ${REQUEST_TABLES}`

const QUERIES = {
  byId: { name: 'request-by-id', text: `${SELECT} where r.id = $1` },
  openOfClient: {
    name: 'open-request-of-client',
    text: `${SELECT} where r.client_id = $1 and r.closed_at is null`,
  },
} as const

/** The request as it stands at the reading's instant: an end that no timer has written yet counts. */
export function asStanding(row: StoredRequest): RequestRow {
  const now = row.server_time
  const session =
    row.session_ends_at && row.session_sign_in_ends_at
      ? standingOf(
          {
            endsAt: row.session_ends_at,
            signInEndsAt: row.session_sign_in_ends_at,
            endedAt: row.session_ended_at,
            endedBy: row.session_ended_by,
          },
          now,
        )
      : null
  const over = session?.state === 'ENDED' ? session : null
  const state = stateAt(
    { state: row.state, expiresAt: row.expires_at, sessionOver: over !== null },
    now,
  )
  const unwritten = state !== row.state
  return {
    id: row.id,
    state,
    analyst: row.analyst,
    client: row.client,
    ecosystem: row.ecosystem,
    reason: row.reason,
    phrase: row.phrase,
    createdAt: row.created_at,
    expiresAt: unwritten ? null : row.expires_at,
    clientEnteredAt: row.client_entered_at,
    analystEnteredAt: row.analyst_entered_at,
    accessSessionId: row.access_session_id,
    sessionStartedAt: row.session_started_at,
    sessionEndsAt: session?.state === 'RUNNING' ? row.session_ends_at : null,
    signInEndsAt: session?.state === 'RUNNING' ? row.session_sign_in_ends_at : null,
    closedAt: unwritten ? (over?.at ?? row.expires_at) : row.closed_at,
    closedBy: unwritten ? (over?.by ?? 'TIME') : row.closed_by,
    closeReason: row.close_reason,
    changeCount: row.change_count,
    serverTime: now,
  }
}

async function read(
  platform: Platform,
  query: keyof typeof QUERIES,
  values: unknown[],
): Promise<RequestRow[]> {
  const { rows } = await platform.database.pool.query<StoredRequest>({ ...QUERIES[query], values })
  return rows.map(asStanding)
}

/** A request by its id. @throws NOT_FOUND */
export async function requestRow(platform: Platform, requestId: string): Promise<RequestRow> {
  const [row] = isId(requestId) ? await read(platform, 'byId', [requestId]) : []
  if (!row) throw new Refusal('NOT_FOUND')
  return row
}

/** A request of that analyst; another's is not found (R2). @throws NOT_FOUND */
export async function requestOfAnalyst(
  platform: Platform,
  requestId: string,
  analystId: string,
): Promise<RequestRow> {
  const row = await requestRow(platform, requestId)
  if (row.analyst.id !== analystId) throw new Refusal('NOT_FOUND')
  return row
}

/** The request that is open for a client, if any; one past its end counts as closed. */
export async function openRequestOfClient(
  platform: Platform,
  clientId: string,
): Promise<RequestRow | null> {
  const [row] = await read(platform, 'openOfClient', [clientId])
  return row && row.closedAt === null ? row : null
}

/** When a request changes by itself: at its session's warning and end, or when its waiting is over. */
export const nextChangeOf = (
  { settings }: Platform,
  { sessionEndsAt, signInEndsAt, expiresAt, serverTime }: RequestRow,
): Date | null =>
  sessionEndsAt
    ? earliest(
        nextInstant(sessionEndsAt, settings.ASSISTANCE_WARNING_SECONDS, serverTime),
        signInEndsAt,
      )
    : expiresAt
