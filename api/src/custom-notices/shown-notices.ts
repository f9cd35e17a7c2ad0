import type { MembershipRole } from 'shared-schema/enums'
import type { NoticeSeverity } from 'shared-schema/notice-enums'
import { memberships } from '../ecosystems/places.ts'
import { partnerAccountTopics } from '../partner-accounts/topics.ts'
import type { PersonActor } from '../platform/actor.ts'
import { found } from '../platform/errors.ts'
import type { Snapshot } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import type { NoticeTextsView } from './notice-list.ts'
import { inOrderOfPages, isShownTo, nextChangeAmong } from './rules.ts'
import { customNoticeTopics } from './topics.ts'

/** A notice as a person sees it. */
export interface ShownNoticeView {
  readonly id: string
  readonly partner: string
  readonly severity: NoticeSeverity
  readonly texts: NoticeTextsView
  readonly startsAt: Date
  readonly endsAt: Date
  readonly dismissible: boolean
  /** Whether it counts as shown to the person. */
  readonly noted: boolean
}

interface Row extends Omit<ShownNoticeView, 'id'> {
  readonly now: Date
  /** Null for a partner that has no unfinished notice for the account. */
  readonly id: string | null
  readonly partnerId: string | null
  readonly role: MembershipRole
  readonly roles: readonly MembershipRole[]
  readonly dismissed: boolean
}

/**
 * The unfinished notices for each account in which the person has a place, at most CUSTOM_NOTICES_PER_PARTNER of each partner;
 * which of them the person sees, the rules say.
 */
const UNFINISHED = {
  name: 'unfinished-notices-for-places',
  text: `select clock.now, a.partner_id as "partnerId", place.role, n.id, p.name as partner, n.severity,
      jsonb_build_object('es', n.text_es, 'ptBr', n.text_pt_br, 'en', n.text_en) as texts, n.starts_at as "startsAt",
      n.ends_at as "endsAt", n.roles, n.dismissible, w.user_id is not null as noted, w.dismissed_at is not null as dismissed
    from (select app_now() as now) clock
    left join unnest($1::uuid[], $2::text[]) place (ecosystem_id, role) on true
    left join partner_accounts a on a.ecosystem_id = place.ecosystem_id and a.situation <> 'CANCELLED'
      and (a.demo_ends_at is null or a.demo_ends_at > clock.now)
    left join partners p on p.id = a.partner_id
    left join custom_notices n on n.partner_id = a.partner_id and n.deleted_at is null and n.ends_at > (select app_now())
      and (n.for_all or (select true from custom_notice_accounts c where c.notice_id = n.id and c.ecosystem_id = a.ecosystem_id))
    left join custom_notice_people w on w.notice_id = n.id and w.user_id = $3`,
}

/**
 * The notices that a person sees now, the most pressing first: of the partners of all accounts in which they have a place, under
 * control of the one account of the session. The row decides by the clock; `again` is the next instant at which one begins
 * or ends. Nothing is noted by it.
 */
export async function shownNotices(
  { database }: Platform,
  actor: PersonActor,
): Promise<Snapshot<readonly ShownNoticeView[]>> {
  const places = memberships.of(actor)
  const ecosystemIds = places.map(({ ecosystemId }) => ecosystemId)
  const { rows } = await database.pool.query<Row>({
    ...UNFINISHED,
    values: [ecosystemIds, places.map(({ role }) => role), actor.user.id],
  })
  const { now } = found(rows[0])
  const unfinished = rows.flatMap((row) => (row.id === null ? [] : [{ ...row, id: row.id }]))
  const shown = unfinished.filter((row) => isShownTo(row, row))
  const partnerIds = rows.flatMap(({ partnerId }) => (partnerId === null ? [] : [partnerId]))
  return {
    // A person with places in several accounts of a partner sees its notice once.
    value: [...new Map(shown.map((row) => [row.id, row])).values()].sort(inOrderOfPages),
    again: nextChangeAmong(unfinished, now),
    now,
    topics: [
      customNoticeTopics.dismissed(actor.user.id),
      ...ecosystemIds.map((id) => partnerAccountTopics.account(id)),
      ...[...new Set(partnerIds)].sort().map((id) => customNoticeTopics.notices(id)),
    ],
  }
}
