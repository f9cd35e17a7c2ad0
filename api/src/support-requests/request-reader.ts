import type { EndedBy } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import { Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { Ending } from './request-kind.ts'

/** Somebody who takes part in a request. */
export interface RequestPerson {
  readonly id: string
  readonly name: string
  readonly email: string
}

/** What the table of every kind holds of a request, with the reading's instant. */
export interface StoredRequest<State extends string = string> {
  readonly id: string
  readonly state: State
  readonly analyst: RequestPerson
  readonly client: RequestPerson & {
    readonly language: Language | null
    readonly timeZone: string | null
  }
  readonly createdAt: Date
  readonly expiresAt: Date | null
  readonly closedAt: Date | null
  readonly closedBy: EndedBy | null
  readonly closeReason: string | null
  readonly serverTime: Date
}

/**
 * A row as it stands in `state` at the reading's instant: an end that no timer has written yet counts.
 *
 * @param sessionEnd what ended its access session, if anything did
 */
export function asStanding<Row extends StoredRequest>(
  row: Row,
  state: Row['state'],
  sessionEnd: Ending | null = null,
): Row {
  if (state === row.state) return row
  return {
    ...row,
    state,
    expiresAt: null,
    closedAt: sessionEnd?.at ?? row.expiresAt,
    closedBy: sessionEnd?.by ?? 'TIME',
  }
}

/** Where the requests of a kind are stored: names of tables and columns are constants of the code, never input. */
export interface RequestTable {
  readonly table: string
  /** The column that names who is helped. */
  readonly clientColumn: 'client_id' | 'user_id'
  /** What is read of `r` beside the columns that every kind has, with the tables for it. */
  readonly ownColumns: string
  readonly ownTables?: string
}

/** The beginning of a statement that reads requests, the table itself as `r`, up to its conditions. */
export const selectRequests = ({
  table,
  clientColumn,
  ownColumns,
  ownTables = '',
}: RequestTable): string => `
  select r.id, r.state, r.created_at as "createdAt", r.expires_at as "expiresAt", r.closed_at as "closedAt",
    r.closed_by as "closedBy", r.close_reason as "closeReason", app_now() as "serverTime",
    jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email) as analyst,
    jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'language', c.language,
      'timeZone', c.time_zone) as client, ${ownColumns}
  from ${table} r join users a on a.id = r.analyst_id join users c on c.id = r.${clientColumn} ${ownTables}`

/**
 * The condition of what follows the row with the id of a parameter, newest first: two initial plans, so that an
 * index is walked from there.
 */
export const followsIn = (table: string, column: string, parameter: string): string =>
  `(r.${column}, r.id) < ((select p.${column} from ${table} p where p.id = ${parameter}),
    (select p.id from ${table} p where p.id = ${parameter}))`

const OPEN = 'r.analyst_id = $1 and r.closed_at is null'
const CLOSED = 'r.analyst_id = $1 and r.closed_at is not null'
const NEWEST_FIRST = 'order by r.created_at desc, r.id desc'
const LAST_CLOSED_FIRST = 'order by r.closed_at desc, r.id desc'

/** Reads requests of a kind, each as it stands. */
export interface RequestReader<Row> {
  /** @throws NOT_FOUND */
  byId(platform: Platform, requestId: string): Promise<Row>
  /** A request of that analyst; another's is not found (R2). @throws NOT_FOUND */
  ofAnalyst(platform: Platform, requestId: string, analystId: string): Promise<Row>
  /** The request that is open for a client, if any; one past its end counts as closed. */
  openOfClient(platform: Platform, clientId: string): Promise<Row | null>
  /** An analyst's requests that no row says to be closed, the newest first; some may be past their end. */
  openOfAnalyst(platform: Platform, analystId: string, limit: number): Promise<Row[]>
  /** An analyst's requests that were closed at `since` or later, the last closed first. */
  closedSince(platform: Platform, analystId: string, since: Date, limit: number): Promise<Row[]>
  /** A page of an analyst's requests: open ones first, the newest first; then the closed, the last closed first. */
  pageOfAnalyst(platform: Platform, analystId: string, page: PageRequest): Promise<Page<Row>>
}

/** The reader of a kind's table; `name` distinguishes its prepared statements. */
export function requestReader<
  Stored extends StoredRequest,
  Row extends { readonly analyst: RequestPerson; readonly closedAt: Date | null },
>(name: string, requests: RequestTable, asRow: (stored: Stored) => Row): RequestReader<Row> {
  const SELECT = selectRequests(requests)

  async function read(
    { database }: Platform,
    which: string,
    conditions: string,
    values: unknown[],
  ): Promise<Row[]> {
    const text = `${SELECT} where ${conditions}`
    const { rows } = await database.pool.query<Stored>({ name: `${name}-${which}`, text, values })
    return rows.map(asRow)
  }

  /** Whether a cursor's request is closed by now; one of somebody else's is nowhere in the list. */
  async function isClosed({ database }: Platform, analystId: string, id: string): Promise<boolean> {
    const { rows } = await database.pool.query<{ closed: boolean }>({
      name: `${name}-is-closed`,
      text: `select closed_at is not null as closed from ${requests.table} where id = $1 and analyst_id = $2`,
      values: [id, analystId],
    })
    return rows[0]?.closed ?? false
  }

  const follows = (column: 'created_at' | 'closed_at'): string =>
    followsIn(requests.table, column, '$3')

  async function rowsOfAnalyst(
    platform: Platform,
    analystId: string,
    limit: number,
    afterId: string | null,
  ): Promise<Row[]> {
    if (afterId !== null && (await isClosed(platform, analystId, afterId)))
      return read(
        platform,
        'closed-after',
        `${CLOSED} and ${follows('closed_at')} ${LAST_CLOSED_FIRST} limit $2`,
        [analystId, limit, afterId],
      )
    const open = afterId
      ? await read(
          platform,
          'open-after',
          `${OPEN} and ${follows('created_at')} ${NEWEST_FIRST} limit $2`,
          [analystId, limit, afterId],
        )
      : await reader.openOfAnalyst(platform, analystId, limit)
    if (open.length >= limit) return open
    const closed = await read(platform, 'closed', `${CLOSED} ${LAST_CLOSED_FIRST} limit $2`, [
      analystId,
      limit - open.length,
    ])
    return [...open, ...closed]
  }

  const reader: RequestReader<Row> = {
    async byId(platform, requestId) {
      const [row] = isId(requestId) ? await read(platform, 'by-id', 'r.id = $1', [requestId]) : []
      if (!row) throw new Refusal('NOT_FOUND')
      return row
    },
    async ofAnalyst(platform, requestId, analystId) {
      const row = await reader.byId(platform, requestId)
      if (row.analyst.id !== analystId) throw new Refusal('NOT_FOUND')
      return row
    },
    async openOfClient(platform, clientId) {
      const conditions = `r.${requests.clientColumn} = $1 and r.closed_at is null`
      const [row] = await read(platform, 'open-of-client', conditions, [clientId])
      return row && row.closedAt === null ? row : null
    },
    openOfAnalyst: (platform, analystId, limit) =>
      read(platform, 'open', `${OPEN} ${NEWEST_FIRST} limit $2`, [analystId, limit]),
    closedSince: (platform, analystId, since, limit) =>
      read(
        platform,
        'closed-since',
        `${CLOSED} and r.closed_at >= $3 ${LAST_CLOSED_FIRST} limit $2`,
        [analystId, limit, since],
      ),
    pageOfAnalyst: async (platform, analystId, { limit, afterId }) =>
      pageOf(await rowsOfAnalyst(platform, analystId, limit + 1, afterId), limit),
  }
  return reader
}
