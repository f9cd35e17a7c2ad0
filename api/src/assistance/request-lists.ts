import type { Environment } from 'shared-schema/enums'
import type { PageRequest } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import {
  asStanding,
  REQUEST_COLUMNS,
  REQUEST_TABLES,
  type RequestRow,
  type StoredRequest,
} from './request-row.ts'

/** A request as a line of a list, with what was entered in its session. */
export interface ListedRequest extends RequestRow {
  /** What the analyst entered, each once, in the order of the first entry. */
  readonly environments: readonly Environment[]
}

type StoredLine = StoredRequest & { environments: Environment[] }

const SELECT = `select ${REQUEST_COLUMNS},
    array(select c.environment from access_connections c where c.access_session_id = r.access_session_id
      group by c.environment order by min(c.connected_at), c.environment) as environments
  from ${REQUEST_TABLES}`

async function read(
  { database }: Platform,
  name: string,
  text: string,
  values: unknown[],
): Promise<ListedRequest[]> {
  const { rows } = await database.pool.query<StoredLine>({ name, text, values })
  return rows.map((row) => ({ ...asStanding(row), environments: row.environments }))
}

/** Only what follows the row with the id of `parameter`: two initial plans, so that an index is walked from there. */
const followsIn = (place: string, parameter: string): string =>
  `(r.${place}, r.id) < ((select p.${place} from assistance_requests p where p.id = ${parameter}),
    (select p.id from assistance_requests p where p.id = ${parameter}))`

const OPEN_OF_ANALYST = 'r.analyst_id = $1 and r.closed_at is null'
const CLOSED_OF_ANALYST = 'r.analyst_id = $1 and r.closed_at is not null'
const NEWEST_FIRST = 'order by r.created_at desc, r.id desc'
const LAST_CLOSED_FIRST = 'order by r.closed_at desc, r.id desc'

/** An analyst's own requests: open ones first, the newest first; then the closed, the last closed first. */
export async function requestsOfAnalyst(
  platform: Platform,
  analystId: string,
  limit: number,
  afterId: string | null,
): Promise<ListedRequest[]> {
  const isAfterClosed = afterId !== null && (await isClosed(platform, analystId, afterId))
  if (isAfterClosed)
    return read(
      platform,
      'closed-requests-of-analyst-after',
      `${SELECT} where ${CLOSED_OF_ANALYST} and ${followsIn('closed_at', '$3')} ${LAST_CLOSED_FIRST} limit $2`,
      [analystId, limit, afterId],
    )
  const open = afterId
    ? await read(
        platform,
        'open-requests-of-analyst-after',
        `${SELECT} where ${OPEN_OF_ANALYST} and ${followsIn('created_at', '$3')} ${NEWEST_FIRST} limit $2`,
        [analystId, limit, afterId],
      )
    : await openRequestsOfAnalyst(platform, analystId, limit)
  if (open.length >= limit) return open
  const closed = await read(
    platform,
    'closed-requests-of-analyst',
    `${SELECT} where ${CLOSED_OF_ANALYST} ${LAST_CLOSED_FIRST} limit $2`,
    [analystId, limit - open.length],
  )
  return [...open, ...closed]
}

/** Whether a cursor's request is closed by now; one of somebody else's is nowhere in the list. */
async function isClosed(platform: Platform, analystId: string, id: string): Promise<boolean> {
  const { rows } = await platform.database.pool.query<{ closed: boolean }>({
    name: 'is-request-closed',
    text: 'select closed_at is not null as closed from assistance_requests where id = $1 and analyst_id = $2',
    values: [id, analystId],
  })
  return rows[0]?.closed ?? false
}

/** An analyst's requests that no row says to be closed, the newest first. */
export const openRequestsOfAnalyst = (
  platform: Platform,
  analystId: string,
  limit: number,
): Promise<ListedRequest[]> =>
  read(
    platform,
    'open-requests-of-analyst',
    `${SELECT} where ${OPEN_OF_ANALYST} ${NEWEST_FIRST} limit $2`,
    [analystId, limit],
  )

/** An analyst's requests that were closed at `since` or later, the last closed first. */
export const requestsClosedSince = (
  platform: Platform,
  analystId: string,
  since: Date,
  limit: number,
): Promise<ListedRequest[]> =>
  read(
    platform,
    'requests-of-analyst-closed-since',
    `${SELECT} where ${CLOSED_OF_ANALYST} and r.closed_at >= $3 ${LAST_CLOSED_FIRST} limit $2`,
    [analystId, limit, since],
  )

/** What narrows a client's past assistance; null does not. */
export interface PastFilter {
  readonly ecosystemId: string | null
  readonly analystId: string | null
  /** When the request was opened, at this instant or later. */
  readonly from: Date | null
  /** When the request was opened, before this instant. */
  readonly until: Date | null
  readonly withChanges: boolean
}

/**
 * A client's closed requests, the newest first (AS12). The statement holds only the conditions that are
 * asked for, so that each walks the index made for it.
 */
export function closedRequestsOfClient(
  platform: Platform,
  clientId: string,
  filter: PastFilter,
  { limit, afterId }: PageRequest,
): Promise<ListedRequest[]> {
  const values: unknown[] = [clientId, limit]
  const conditions: string[] = []
  const names: string[] = []
  const narrow = (name: string, value: unknown, condition: (parameter: string) => string): void => {
    if (value === null) return
    values.push(value)
    conditions.push(` and ${condition(`$${values.length}`)}`)
    names.push(name)
  }
  narrow('ecosystem', filter.ecosystemId, (id) => `r.ecosystem_id = ${id}`)
  narrow('analyst', filter.analystId, (id) => `r.analyst_id = ${id}`)
  narrow('from', filter.from, (at) => `r.created_at >= ${at}`)
  narrow('until', filter.until, (at) => `r.created_at < ${at}`)
  narrow('after', afterId, (id) => followsIn('created_at', id))
  if (filter.withChanges) {
    conditions.push(' and r.change_count > 0')
    names.push('changes')
  }
  return read(
    platform,
    ['requests-of-client', ...names].join('-'),
    `${SELECT} where r.client_id = $1 and r.closed_at is not null${conditions.join('')} ${NEWEST_FIRST} limit $2`,
    values,
  )
}

/** Who has assisted a client, or wanted to. */
export interface PastAnalyst {
  readonly id: string
  readonly name: string
}

/**
 * The analysts of a client's closed requests by name, at most `limit`; each is one step along the index, however
 * often they came. Within one ecosystem where it is given.
 */
export async function analystsOfClient(
  { database }: Platform,
  clientId: string,
  ecosystemId: string | null,
  limit: number,
): Promise<PastAnalyst[]> {
  const next = (than: string): string => `select r.analyst_id from assistance_requests r
    where r.client_id = $1 and r.closed_at is not null and ($2::uuid is null or r.ecosystem_id = $2) ${than}
    order by r.analyst_id limit 1`
  const { rows } = await database.pool.query<PastAnalyst>({
    name: 'analysts-of-client',
    text: `with recursive met (id) as (
        (${next('')})
        union all
        select (${next('and r.analyst_id > met.id')}) from met where met.id is not null
      )
      select u.id, u.name from met join users u on u.id = met.id order by searchable(u.name), u.id limit $3`,
    values: [clientId, ecosystemId, limit],
  })
  return rows
}
