import type { MembershipRole } from 'shared-schema/enums'
import type { NoticeSeverity, NoticeState } from 'shared-schema/notice-enums'
import { found, Refusal } from '../platform/errors.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { type Page, type PageRequest, pageOf } from '../platform/graphql/connections.ts'
import { isId } from '../platform/ids.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import { nextChangeAmong, noticeStateAt } from './rules.ts'

/** What a notice says in each language in which notices are written. */
export interface NoticeTextsView {
  readonly es: string
  readonly ptBr: string
  readonly en: string
}

/** A notice as the partner's team sees it. */
export interface NoticeView {
  readonly id: string
  readonly severity: NoticeSeverity
  readonly texts: NoticeTextsView
  readonly zone: string
  readonly startsLocal: string
  readonly endsLocal: string
  readonly startsAt: Date
  readonly endsAt: Date
  readonly forAll: boolean
  readonly accountCount: number
  readonly roles: readonly MembershipRole[]
  readonly dismissible: boolean
  readonly shownTo: number
  readonly dismissedBy: number
  readonly version: number
  /** The instant at which it was read, which decides its state. */
  readonly now: Date
}

const COLUMNS = `n.id, n.severity, jsonb_build_object('es', n.text_es, 'ptBr', n.text_pt_br, 'en', n.text_en) as texts,
  n.zone, n.starts_local as "startsLocal", n.ends_local as "endsLocal", n.starts_at as "startsAt", n.ends_at as "endsAt",
  n.for_all as "forAll", n.roles, n.dismissible, n.version, (select app_now()) as now,
  (select count(*)::int from custom_notice_accounts c where c.notice_id = n.id) as "accountCount",
  coalesce(r.shown, 0)::int as "shownTo", coalesce(r.dismissed, 0)::int as "dismissedBy"`
const REACH = `left join lateral (select sum(shown) as shown, sum(dismissed) as dismissed from custom_notice_reach
  where notice_id = n.id) r on true`

/** Which notices of a partner are in a state, by the clock. */
const inState: Readonly<Record<NoticeState, string>> = {
  PLANNED: 'n.ends_at > (select app_now()) and n.starts_at > (select app_now())',
  RUNNING: 'n.ends_at > (select app_now()) and n.starts_at <= (select app_now())',
  OVER: 'n.ends_at <= (select app_now())',
}

export interface NoticeListRequest extends PageRequest {
  readonly partnerId: string
  /** Null for all. */
  readonly state: NoticeState | null
}

/**
 * A page of a partner's notices, those that end last first: so the planned and running ones come before those that are over.
 *
 * @throws NOT_FOUND for a cursor that is none of the partner's notices
 */
export async function noticesOf(
  { database }: Platform,
  { partnerId, state, limit, afterId }: NoticeListRequest,
): Promise<Page<NoticeView>> {
  const after = afterId ? await endOf(database, partnerId, afterId) : null
  const values: unknown[] = [partnerId, limit + 1]
  const conditions = ['n.partner_id = $1', 'n.deleted_at is null']
  if (state) conditions.push(inState[state])
  if (after) {
    values.push(after.endsAt, after.id)
    conditions.push('(n.ends_at, n.id) < ($3::timestamptz, $4::uuid)')
  }
  const { rows } = await database.pool.query<NoticeView>({
    text: `select ${COLUMNS} from (
        select * from custom_notices n where ${conditions.join(' and ')} order by n.ends_at desc, n.id desc limit $2) n
      ${REACH} order by n.ends_at desc, n.id desc`,
    values,
  })
  return pageOf(rows, limit)
}

/** Behind which notice a page begins; the exact instant, which a Date would round. */
async function endOf(
  database: Platform['database'],
  partnerId: string,
  id: string,
): Promise<{ readonly id: string; readonly endsAt: string }> {
  const { rows } = await database.pool.query<{ id: string; endsAt: string }>({
    name: 'notice-cursor',
    text: `select id, ends_at::text as "endsAt" from custom_notices where id = $1 and partner_id = $2`,
    values: [id, partnerId],
  })
  return found(rows[0])
}

/** One notice of a partner that is not deleted. @throws NOT_FOUND */
export async function noticeOfId(
  { database }: Platform,
  partnerId: string,
  id: string,
): Promise<NoticeView> {
  if (!isId(id)) throw new Refusal('NOT_FOUND')
  const { rows } = await database.pool.query<NoticeView>({
    name: 'notice-by-id',
    text: `select ${COLUMNS} from custom_notices n ${REACH}
      where n.id = $1 and n.partner_id = $2 and n.deleted_at is null`,
    values: [id, partnerId],
  })
  return found(rows[0])
}

/** An account that is chosen for a notice. */
export interface NoticeAccountView {
  readonly id: string
  readonly name: string
}

/** The accounts that are chosen for notices, by name. */
export const accountsOfNotices: BatchRead<string, readonly NoticeAccountView[]> = {
  async many({ database }, noticeIds) {
    const { rows } = await database.pool.query<NoticeAccountView & { noticeId: string }>({
      name: 'accounts-of-notices',
      text: `select c.notice_id as "noticeId", e.id, e.name
        from custom_notice_accounts c join ecosystems e on e.id = c.ecosystem_id
        where c.notice_id = any($1::uuid[]) order by e.name, e.id`,
      values: [noticeIds],
    })
    const ofNotice = Map.groupBy(rows, ({ noticeId }) => noticeId)
    return noticeIds.map((id) =>
      (ofNotice.get(id) ?? []).map(({ name, ...row }) => ({ id: row.id, name })),
    )
  },
}

/** The partner's zone, in which the periods of its notices are written. */
export async function zoneOfPartner({ database }: Platform, partnerId: string): Promise<string> {
  const { rows } = await database.pool.query<{ zone: string }>({
    name: 'zone-of-partner',
    text: 'select zone from partners where id = $1',
    values: [partnerId],
  })
  return found(rows[0]).zone
}

/** How many notices of a partner run now, and when one begins or ends next. */
export async function runningNotices(
  { database }: Platform,
  partnerId: string,
): Promise<Snapshot<number>> {
  const { rows } = await database.pool.query<{
    now: Date
    startsAt: Date | null
    endsAt: Date | null
  }>({
    name: 'unfinished-notices',
    text: `select n.starts_at as "startsAt", n.ends_at as "endsAt", clock.now
      from (select app_now() as now) clock
      left join custom_notices n on n.partner_id = $1 and n.deleted_at is null and n.ends_at > (select app_now())`,
    values: [partnerId],
  })
  const { now } = found(rows[0])
  const periods = rows.flatMap(({ startsAt, endsAt }) =>
    startsAt && endsAt ? [{ startsAt, endsAt }] : [],
  )
  const running = periods.filter((period) => noticeStateAt(period, now) === 'RUNNING')
  return { value: running.length, again: nextChangeAmong(periods, now), now }
}
