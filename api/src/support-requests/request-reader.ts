import type { ClosedBy } from 'shared-schema/enums'
import type { Language } from 'shared-schema/languages'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { Ending } from './ending.ts'
import type { SupportRequest } from './entities.ts'

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
  readonly closedBy: ClosedBy | null
  readonly closeReason: string | null
  readonly serverTime: Date
}

/**
 * The row with its state at the reading's instant: an end that no timer has written yet counts.
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

/** The table of a kind. Names of tables and columns are constants of the code, never input. */
export interface RequestTable {
  readonly table: string
  /** The column with the id of the person who is helped. */
  readonly clientColumn: 'client_id' | 'user_id'
  /** Further columns that are read of `r`, with the tables that they need. */
  readonly ownColumns: string
  readonly ownTables?: string
}

/** The beginning of a statement that reads requests, with the table as `r`, up to its conditions. */
export const selectRequests = ({
  table,
  clientColumn,
  ownColumns,
  ownTables = '',
}: RequestTable): string => `
  select r.id, r.state, r.created_at as "createdAt", r.expires_at as "expiresAt", r.closed_at as "closedAt",
    r.closed_by as "closedBy", r.close_reason as "closeReason", (select app_now()) as "serverTime",
    jsonb_build_object('id', a.id, 'name', a.name, 'email', a.email) as analyst,
    jsonb_build_object('id', c.id, 'name', c.name, 'email', c.email, 'language', c.language,
      'timeZone', c.time_zone) as client, ${ownColumns}
  from ${table} r join users a on a.id = r.analyst_id join users c on c.id = r.${clientColumn} ${ownTables}`

/**
 * The condition for rows after the one with the id of a parameter, newest first. Scalar subqueries, which
 * PostgreSQL evaluates first, so that an index scan begins there.
 */
export const followsIn = (table: string, column: string, parameter: string): string =>
  `(r.${column}, r.id) < ((select p.${column} from ${table} p where p.id = ${parameter}),
    (select p.id from ${table} p where p.id = ${parameter}))`

const OPEN = 'r.analyst_id = $1 and r.closed_at is null'
const CLOSED = 'r.analyst_id = $1 and r.closed_at is not null'
const NEWEST_FIRST = 'order by r.created_at desc, r.id desc'
const LAST_CLOSED_FIRST = 'order by r.closed_at desc, r.id desc'

/** Reads requests of a kind, each in its state at this instant. */
export interface RequestReader<Row> {
  /** @throws NOT_FOUND */
  byId(platform: Platform, requestId: string): Promise<Row>
  /**
   * A request of that analyst; somebody else's is answered as not found (R2).
   *
   * @throws NOT_FOUND
   */
  ofAnalyst(platform: Platform, requestId: string, analystId: string): Promise<Row>
  /** The request that is open for a client, if any. One past its end counts as closed. */
  openOfClient(platform: Platform, clientId: string): Promise<Row | null>
  /** An analyst's requests that are not closed in their rows, the newest first. Some may be past their end. */
  openOfAnalyst(platform: Platform, analystId: string, limit: number): Promise<Row[]>
  /** An analyst's requests that were closed at `since` or later, the last closed first. */
  closedSince(platform: Platform, analystId: string, since: Date, limit: number): Promise<Row[]>
  /** The id of the request whose row is open for a client, read within a change; it may be past its end. */
  openedFor(change: Change, clientId: string): Promise<string | null>
  /** Writes a new request within a change, and gives it as everybody reads it then. */
  insert<Request extends SupportRequest>(
    change: Change,
    entity: new () => Request,
    request: Partial<Request>,
  ): Promise<Row>
  /** Writes columns of a request within a change, and gives it as everybody reads it then. */
  update<Request extends SupportRequest>(
    change: Change,
    entity: new () => Request,
    requestId: string,
    columns: Partial<Request>,
  ): Promise<Row>
  /**
   * A page of an analyst's requests: open ones first, the newest first; then closed ones, the last closed
   * first.
   */
  pageOfAnalyst(platform: Platform, analystId: string, page: PageRequest): Promise<Page<Row>>
}

/** The reader for a kind's table. `name` makes the names of its prepared statements unique. */
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

  /** Whether a cursor's request is closed by now. A cursor of somebody else's request is refused. */
  async function isClosed({ database }: Platform, analystId: string, id: string): Promise<boolean> {
    const { rows } = await database.pool.query<{ closed: boolean }>({
      name: `${name}-is-closed`,
      text: `select closed_at is not null as closed from ${requests.table} where id = $1 and analyst_id = $2`,
      values: [id, analystId],
    })
    return rows[0]?.closed ?? false
  }

  /** Writes a request by a prepared statement, in which `$1` is its id, and reads it in the same. */
  async function written(
    { manager }: Change,
    entity: new () => SupportRequest,
    { id, ...properties }: Readonly<Record<string, unknown>>,
    statement: (names: string[], values: string[]) => { how: string; sql: string },
  ): Promise<Row> {
    const known = manager.connection.getMetadata(entity).columns
    const columns = known.filter(({ propertyName }) => propertyName in properties)
    const { how, sql } = statement(
      columns.map(({ databaseName }) => databaseName),
      columns.map((_, place) => `$${place + 2}`),
    )
    const [stored] = await askPrepared<Stored>(
      manager,
      {
        // A name may have 63 characters: the columns go by their places.
        name: `${name}-${how}-${columns.map((column) => known.indexOf(column)).join('.')}`,
        text: `with written as (${sql} returning *) ${selectRequests({ ...requests, table: 'written' })}`,
      },
      [id, ...columns.map(({ propertyName }) => properties[propertyName])],
    )
    return asRow(found(stored))
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
    async openedFor({ manager }, clientId) {
      const statement = {
        name: `${name}-opened-for`,
        text: `select id from ${requests.table} where ${requests.clientColumn} = $1 and closed_at is null`,
      }
      const [open] = await askPrepared<{ id: string }>(manager, statement, [clientId])
      return open?.id ?? null
    },
    insert: (change, entity, request) =>
      written(change, entity, request, (names, values) => ({
        how: 'insert',
        sql: `insert into ${requests.table} (id, ${names.join(', ')}) values ($1, ${values.join(', ')})`,
      })),
    update: (change, entity, id, columns) =>
      written(change, entity, { ...columns, id }, (names, values) => ({
        how: 'update',
        sql: `update ${requests.table} set ${names.map((name, place) => `${name} = ${values[place]}`).join(', ')}
          where id = $1`,
      })),
    pageOfAnalyst: async (platform, analystId, { limit, afterId }) =>
      pageOf(await rowsOfAnalyst(platform, analystId, limit + 1, afterId), limit),
  }
  return reader
}
