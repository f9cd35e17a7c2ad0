import { localTimeAt } from 'shared-schema/local-time'
import type { NoticeAct } from 'shared-schema/notice-enums'
import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { customNoticeActions } from './actions.ts'
import { type NoticeContent, requireContent, requirePeriod } from './notice-content.ts'
import { type NoticeView, noticeOfId } from './notice-list.ts'
import { manageNotices } from './permissions.ts'
import { type NoticePeriod, noticeActsIn, noticeStateAt } from './rules.ts'
import { customNoticeTopics } from './topics.ts'
import { chooseAccounts, namesOf, recorded, updateNotice } from './write-notice.ts'

/** What a notice becomes, and the version on which whoever writes it stands. */
export interface NoticeChange {
  readonly noticeId: string
  readonly version: number
  readonly content: NoticeContent
}

/**
 * Changes a notice that is planned or running; open pages show it at once. No-op, without an audit event, if nothing is different.
 *
 * @throws NOT_FOUND, CONFLICT (with `state`) if it is over or was changed since, NOTICE_BEGUN if a running one is to start at
 * another time, and what `requireContent` and `requirePeriod` say
 */
export async function changeNotice(
  platform: Platform,
  actor: PersonActor,
  { noticeId, version, content: typed }: NoticeChange,
): Promise<NoticeView> {
  const { settings } = platform
  const partnerId = ownPartnerId(actor)
  const content = requireContent(settings, typed)
  await platform.inChange(actor, async (change) => {
    const before = await holdNotice(platform, change, { partnerId, noticeId, act: 'CHANGE' })
    const { state, zone } = before
    if (before.version !== version) throw new Refusal('CONFLICT', { state })
    if (state === 'RUNNING' && content.startsLocal !== before.content.startsLocal)
      throw new Refusal('NOTICE_BEGUN', { field: 'startsLocal' })
    const period = requirePeriod(settings, zone, { local: content, now: change.now })
    const beforeNames = await namesOf(change, before.id)
    const after = { id: before.id, partnerId, zone, content, period }
    const accounts = await chooseAccounts(change, after)
    const was = recorded(before.content, zone, beforeNames)
    const becomes = recorded(content, zone, accounts)
    if (JSON.stringify(was) === JSON.stringify(becomes)) return
    await updateNotice(change, after)
    change.record(customNoticeActions.changed, {
      targetId: before.id,
      partnerId,
      before: was,
      after: becomes,
    })
    change.announce(customNoticeTopics.notices(partnerId))
  })
  return noticeOfId(platform, partnerId, noticeId.toLowerCase())
}

/** Ends a running notice at this instant. @throws NOT_FOUND, CONFLICT (with `state`) if it does not run */
export async function endNotice(
  platform: Platform,
  actor: PersonActor,
  noticeId: string,
): Promise<NoticeView> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    const { manager, now } = change
    const { id, zone, content } = await holdNotice(platform, change, {
      partnerId,
      noticeId,
      act: 'END',
    })
    const endsLocal = localTimeAt(zone, now)
    await manager.query(
      'update custom_notices set ends_at = $2, ends_local = $3, version = version + 1 where id = $1',
      [id, now, endsLocal],
    )
    change.record(customNoticeActions.ended, {
      targetId: id,
      partnerId,
      before: { to: content.endsLocal },
      after: { to: endsLocal, zone },
    })
    change.announce(customNoticeTopics.notices(partnerId))
  })
  return noticeOfId(platform, partnerId, noticeId.toLowerCase())
}

/** Deletes a notice: nobody sees it any more, the record keeps it. @throws NOT_FOUND */
export async function deleteNotice(
  platform: Platform,
  actor: PersonActor,
  noticeId: string,
): Promise<void> {
  const partnerId = ownPartnerId(actor)
  await platform.inChange(actor, async (change) => {
    const { id, zone, content } = await holdNotice(platform, change, {
      partnerId,
      noticeId,
      act: 'DELETE',
    })
    const accounts = await namesOf(change, id)
    await change.manager.query('update custom_notices set deleted_at = $2 where id = $1', [
      id,
      change.now,
    ])
    change.record(customNoticeActions.deleted, {
      targetId: id,
      partnerId,
      before: recorded(content, zone, accounts),
    })
    change.announce(customNoticeTopics.notices(partnerId))
  })
}

interface HeldNotice {
  readonly id: string
  readonly zone: string
  readonly version: number
  readonly state: ReturnType<typeof noticeStateAt>
  readonly content: NoticeContent
}

/**
 * Locks a notice of the partner, and the place of whoever acts, until the commit.
 *
 * @throws FORBIDDEN, NOT_FOUND, CONFLICT (with `state`) if the act is not possible in its state
 */
async function holdNotice(
  platform: Platform,
  change: Change,
  { partnerId, noticeId, act }: { partnerId: string; noticeId: string; act: NoticeAct },
): Promise<HeldNotice> {
  await holdPlaceHaving(platform, change, manageNotices)
  if (!isId(noticeId)) throw new Refusal('NOT_FOUND')
  const [row] = (await change.manager.query(
    `select id, zone, version, severity, text_es as "es", text_pt_br as "ptBr", text_en as "en", starts_local as "startsLocal",
       ends_local as "endsLocal", starts_at as "startsAt", ends_at as "endsAt", for_all as "forAll", roles, dismissible
     from custom_notices where id = $1 and partner_id = $2 and deleted_at is null for update`,
    [noticeId, partnerId],
  )) as (Omit<HeldNotice, 'state' | 'content'> &
    Omit<NoticeContent, 'texts' | 'accountIds'> &
    NoticeContent['texts'] &
    NoticePeriod)[]
  const { id, zone, version, es, ptBr, en, startsAt, endsAt, ...content } = found(row)
  const state = noticeStateAt({ startsAt, endsAt }, change.now)
  if (!noticeActsIn(state).includes(act)) throw new Refusal('CONFLICT', { state })
  return {
    id,
    zone,
    version,
    state,
    content: { ...content, texts: { es, ptBr, en }, accountIds: [] },
  }
}
