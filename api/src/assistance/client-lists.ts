import type { PageRequest } from '../platform/graphql/connections.ts'
import type { Platform } from '../platform/platform.ts'
import { followsIn } from '../support-requests/request-reader.ts'
import { type ListedRequest, readLines } from './request-row.ts'

/** The filters of a client's past assistance; null filters nothing. */
export interface PastFilter {
  readonly ecosystemId: string | null
  readonly analystId: string | null
  /** Requests opened at this instant or later. */
  readonly from: Date | null
  /** Requests opened before this instant. */
  readonly until: Date | null
  readonly withChanges: boolean
}

/**
 * A client's closed requests, the newest first (AS12). The statement holds only the conditions that are asked
 * for, so that PostgreSQL can use the index made for them.
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
  narrow('after', afterId, (id) => followsIn('assistance_requests', 'created_at', id))
  if (filter.withChanges) {
    conditions.push(' and r.change_count > 0')
    names.push('changes')
  }
  return readLines(
    platform,
    ['requests-of-client', ...names].join('-'),
    `r.client_id = $1 and r.closed_at is not null${conditions.join('')}
      order by r.created_at desc, r.id desc limit $2`,
    values,
  )
}

/** Who has assisted a client, or wanted to. */
export interface PastAnalyst {
  readonly id: string
  readonly name: string
}

/**
 * The analysts of a client's closed requests by name, at most `limit`, within one ecosystem if it is given.
 * Each analyst costs one step along the index, however often they came.
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
