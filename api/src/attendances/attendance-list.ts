import type { AttendanceList } from 'shared-schema/attendance-enums'
import { found, Refusal } from '../platform/errors.ts'
import { type Page, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import {
  ATTENDANCE_COLUMNS,
  ATTENDANCE_TABLES,
  type AttendanceRow,
  type AttendanceView,
  attendanceView,
} from './attendance-views.ts'
import { sightSql } from './sight.ts'

/** Where a page of a list ends: the instant by which it is ordered, in milliseconds, and the id of the row. */
interface Place {
  readonly at: number
  readonly id: string
}

const LEAST_ID = '00000000-0000-0000-0000-000000000000'
const GREATEST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

interface ListQuery {
  /** SQL that gives `id` and `at`, in the order of the list, after the place ($3, $4), at most $5, of the queue $2 or all. */
  readonly ids: string
  readonly order: string
  readonly first: readonly [at: string, id: string]
}

const SIGHT = `sight as materialized (${sightSql('$1')})`
const OF_QUEUE = '($2::uuid is null or s.queue_id = $2)'

/** In each queue by an index of its own, so that a page reads as many rows as it shows, however many there are. */
const inEachQueue = (seen: string, condition: string, at: string, order: string): string => {
  const isAfter = order === 'desc' ? '<' : '>'
  return `select page.id, page.at from sight s cross join lateral (
    select a.id, ${at} as at from attendances a where a.queue_id = s.queue_id and ${condition}
      and (${at}, a.id) ${isAfter} ($3::timestamptz, $4::uuid)
    order by ${at} ${order}, a.id ${order} limit $5) page
  where ${seen} and ${OF_QUEUE}`
}

/** What a list asks of `sight`; the same conditions as those of `seesSql`, each with an index. */
const lists: Readonly<Record<AttendanceList, ListQuery>> = {
  NEW: {
    ids: inEachQueue("s.sight <> 'OWN'", "a.state = 'PENDING'", 'a.waiting_since', 'asc'),
    order: 'asc',
    first: ['-infinity', LEAST_ID],
  },
  MINE: {
    ids: `select a.id, a.opened_at as at from attendances a join sight s on s.queue_id = a.queue_id
      where a.assignee_id = $1 and a.state = 'IN_PROGRESS' and ${OF_QUEUE}
        and (a.opened_at, a.id) > ($3::timestamptz, $4::uuid)`,
    order: 'asc',
    first: ['-infinity', LEAST_ID],
  },
  OTHERS: {
    ids: inEachQueue(
      "s.sight = 'ALL'",
      "a.state = 'IN_PROGRESS' and a.assignee_id <> $1",
      'a.opened_at',
      'asc',
    ),
    order: 'asc',
    first: ['-infinity', LEAST_ID],
  },
  DONE: {
    ids: `${inEachQueue("s.sight = 'ALL'", "a.state = 'COMPLETED'", 'a.completed_at', 'desc')}
      union all (select a.id, a.completed_at as at from attendances a join sight s on s.queue_id = a.queue_id
        where a.assignee_id = $1 and a.state = 'COMPLETED' and s.sight <> 'ALL' and ${OF_QUEUE}
          and (a.completed_at, a.id) < ($3::timestamptz, $4::uuid)
        order by a.completed_at desc, a.id desc limit $5)`,
    order: 'desc',
    first: ['infinity', GREATEST_ID],
  },
}

/** The statement of each list, with the parameters of `ListQuery`. */
export const listStatements = Object.fromEntries(
  Object.entries(lists).map(([list, { ids, order }]) => [
    list,
    {
      name: `attendances-${list.toLowerCase()}`,
      text: `with ${SIGHT}, page as (select id, at from (${ids}) found order by at ${order}, id ${order} limit $5)
        select ${ATTENDANCE_COLUMNS}, page.at
        from page join attendances a on a.id = page.id join sight s on s.queue_id = a.queue_id ${ATTENDANCE_TABLES}
        order by page.at ${order}, page.id ${order}`,
    },
  ]),
) as Readonly<Record<AttendanceList, { readonly name: string; readonly text: string }>>

/** What a page of a list is asked for. */
export interface ListRequest {
  readonly membershipId: string
  readonly list: AttendanceList
  /** Null for all queues. */
  readonly queueId: string | null
  readonly limit: number
  /** The text of a cursor; null for the first page. */
  readonly after: string | null
}

/** An attendance in a list, with the instant by which the list is ordered. */
export interface ListedAttendance extends AttendanceView {
  readonly at: Date
}

/**
 * A page of one of the lists of a member, of what they see alone.
 *
 * @throws BAD_USER_INPUT for a cursor that is none
 */
export async function attendancesIn(
  { database }: Platform,
  { membershipId, list, queueId, limit, after }: ListRequest,
): Promise<Page<ListedAttendance>> {
  const place = after === null ? null : placeIn(after)
  const [at, id] = place ? [new Date(place.at), place.id] : lists[list].first
  const { rows } = await database.pool.query<AttendanceRow & { at: Date }>({
    ...listStatements[list],
    values: [membershipId, queueId, at, id, limit + 1],
  })
  return pageOf(
    rows.map(({ at: ordered, ...row }) => ({ ...attendanceView(row), at: ordered })),
    limit,
  )
}

/** The text of the cursor of a row. It says nothing that the row does not. */
export const placeOf = ({ at, id }: ListedAttendance): string => `${at.getTime()} ${id}`

function placeIn(text: string): Place {
  const [at = '', id = '', more] = text.split(' ')
  if (!/^\d{1,15}$/.test(at) || !isId(id) || more !== undefined)
    throw new Refusal('BAD_USER_INPUT', { field: 'after' })
  return { at: Number(at), id }
}

/** A number on a badge. */
export interface CountView {
  readonly count: number
  readonly isMore: boolean
}

/** How many attendances a member sees in each list. */
export interface CountsView {
  readonly new: CountView
  readonly mine: CountView
  readonly others: CountView
}

/** Counts no further than one more than is shown. */
const countInEachQueue = (seen: string, condition: string): string => `
  (select count(*) from (select 1 from sight s cross join lateral (
    select 1 from attendances a where a.queue_id = s.queue_id and ${condition} limit $2) each_one where ${seen} limit $2) counted)`

export const COUNTS = {
  name: 'attendance-counts',
  text: `with ${SIGHT} select
    ${countInEachQueue("s.sight <> 'OWN'", "a.state = 'PENDING'")} as new,
    (select count(*) from (select 1 from attendances a join sight s on s.queue_id = a.queue_id
      where a.assignee_id = $1 and a.state = 'IN_PROGRESS' limit $2) counted) as mine,
    ${countInEachQueue("s.sight = 'ALL'", "a.state = 'IN_PROGRESS' and a.assignee_id <> $1")} as others`,
}

/** The badges of a member. */
export async function countsOf(
  { database, settings }: Platform,
  membershipId: string,
): Promise<CountsView> {
  const most = settings.ATTENDANCE_COUNT_MAXIMUM
  const { rows } = await database.pool.query<Record<keyof CountsView, number>>({
    ...COUNTS,
    values: [membershipId, most + 1],
  })
  const counted = found(rows[0])
  const shown = (count: number): CountView => ({
    count: Math.min(Number(count), most),
    isMore: Number(count) > most,
  })
  return { new: shown(counted.new), mine: shown(counted.mine), others: shown(counted.others) }
}
