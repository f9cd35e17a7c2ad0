import type { AssistanceState, EndedBy, Environment } from 'shared-schema/enums'
import { standingOf } from '../access/rules.ts'
import { earliest, nextInstant } from '../platform/next-instant.ts'
import type { Platform } from '../platform/platform.ts'
import {
  asStanding,
  type RequestTable,
  requestReader,
  type StoredRequest,
  selectRequests,
} from '../support-requests/request-reader.ts'
import { stateAt } from './rules.ts'
import { endingAfter } from './session-end.ts'

/** The columns of a request of assistance beside those of every kind. */
interface OwnColumns {
  readonly ecosystem: { readonly id: string; readonly name: string }
  readonly reason: string | null
  readonly phrase: string | null
  readonly clientEnteredAt: Date | null
  readonly analystEnteredAt: Date | null
  readonly accessSessionId: string | null
  /** When access opened; null if it never did. */
  readonly sessionStartedAt: Date | null
  /** When its running session ends; null before and after the session. */
  readonly sessionEndsAt: Date | null
  /** When the sign-in on which the running session stands ends by time, if nothing happens. */
  readonly signInEndsAt: Date | null
  /** Changes made under its session; counted at its end, 0 until then. */
  readonly changeCount: number
}

/** A request in its state at `serverTime`, whether or not its timers have run. */
export interface RequestRow extends StoredRequest<AssistanceState>, OwnColumns {}

/** A request as the database gives it. */
interface StoredRow extends RequestRow {
  readonly sessionEndedAt: Date | null
  readonly sessionEndedBy: EndedBy | null
}

const OWN_COLUMNS = `r.reason, r.phrase, r.client_entered_at as "clientEnteredAt",
    r.analyst_entered_at as "analystEnteredAt", r.access_session_id as "accessSessionId",
    r.change_count as "changeCount", jsonb_build_object('id', e.id, 'name', e.name) as ecosystem,
    s.started_at as "sessionStartedAt", s.ends_at as "sessionEndsAt",
    coalesce(s.ended_at, sign_in_end(s.controller_device_id)) as "signInEndsAt",
    s.ended_at as "sessionEndedAt", s.end_cause as "sessionEndedBy"`

/** Where requests of assistance are stored. */
const requests: RequestTable = {
  table: 'assistance_requests',
  clientColumn: 'client_id',
  ownColumns: OWN_COLUMNS,
  ownTables: `join ecosystems e on e.id = r.ecosystem_id
    left join access_sessions s on s.id = r.access_session_id`,
}

/** The request with its state, and its session's, at the reading's instant. */
function asRow({ sessionEndedAt, sessionEndedBy, ...stored }: StoredRow): RequestRow {
  const { sessionEndsAt, signInEndsAt, serverTime, expiresAt } = stored
  const session =
    sessionEndsAt && signInEndsAt
      ? standingOf(
          {
            endsAt: sessionEndsAt,
            signInEndsAt,
            endedAt: sessionEndedAt,
            endedBy: sessionEndedBy,
          },
          serverTime,
        )
      : null
  const sessionEnd = session && endingAfter(session)
  const isRunning = session?.state === 'RUNNING'
  const state = stateAt(
    { state: stored.state, expiresAt, sessionOver: sessionEnd !== null },
    serverTime,
  )
  return {
    ...asStanding(stored, state, sessionEnd),
    sessionEndsAt: isRunning ? sessionEndsAt : null,
    signInEndsAt: isRunning ? signInEndsAt : null,
  }
}

/** Single requests. */
export const assistanceReader = requestReader<StoredRow, RequestRow>('assistance', requests, asRow)

/** A request as a line of a list, with what was entered in its session. */
export interface ListedRequest extends RequestRow {
  /** The environments that the analyst entered, each once, in the order of the first entry. */
  readonly environments: readonly Environment[]
}

type StoredLine = StoredRow & Pick<ListedRequest, 'environments'>

const lines: RequestTable = {
  ...requests,
  ownColumns: `${OWN_COLUMNS},
    array(select c.environment from access_connections c where c.access_session_id = r.access_session_id
      group by c.environment order by min(c.connected_at), c.environment) as environments`,
}

const asLine = (stored: StoredLine): ListedRequest => ({
  ...asRow(stored),
  environments: stored.environments,
})

/** Requests as lines of lists. */
export const listedAssistance = requestReader<StoredLine, ListedRequest>(
  'listed-assistance',
  lines,
  asLine,
)

/** Lines of the list of one client, by a statement of its own. */
export async function readLines(
  { database }: Platform,
  name: string,
  conditions: string,
  values: unknown[],
): Promise<ListedRequest[]> {
  const text = `${selectRequests(lines)} where ${conditions}`
  const { rows } = await database.pool.query<StoredLine>({ name, text, values })
  return rows.map(asLine)
}

/** When a request changes by time alone: at its session's warning and end, or when its waiting is over. */
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
