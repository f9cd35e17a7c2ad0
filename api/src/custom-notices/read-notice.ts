import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { shownNotices } from './shown-notices.ts'
import { customNoticeTopics } from './topics.ts'

/**
 * Notes that a page has shown notices to the person, each counted once for each person. Those that are not shown to them now are
 * left out, as another page may have shown them a moment ago. Under control nothing is noted: the API refuses it.
 */
export async function noteNoticesShown(
  platform: Platform,
  actor: PersonActor,
  noticeIds: readonly string[],
): Promise<void> {
  const { value } = await shownNotices(platform, actor)
  const asked = new Set(noticeIds.map((id) => id.toLowerCase()))
  const fresh = value.filter(({ id, noted }) => asked.has(id) && !noted).map(({ id }) => id)
  if (fresh.length === 0) return
  await platform.inChange(actor, async ({ manager, now }) => {
    await manager.query(
      `insert into custom_notice_people (notice_id, user_id, shown_at)
       select id, $2, $3 from unnest($1::uuid[]) fresh (id) order by id on conflict do nothing`,
      [fresh, actor.user.id, now],
    )
  })
}

/**
 * Hides a notice from the person on all their devices, for as long as it can be dismissed. No-op if they have dismissed it
 * already.
 *
 * @throws NOT_FOUND for a notice that they don't see, NOTICE_NOT_DISMISSIBLE
 */
export async function dismissNotice(
  platform: Platform,
  actor: PersonActor,
  noticeId: string,
): Promise<void> {
  const id = noticeId.toLowerCase()
  const { value } = await shownNotices(platform, actor)
  const notice = value.find((shown) => shown.id === id)
  if (!notice) {
    if (await hasDismissed(platform, actor, id)) return
    throw new Refusal('NOT_FOUND')
  }
  if (!notice.dismissible) throw new Refusal('NOTICE_NOT_DISMISSIBLE')
  await platform.inChange(actor, async (change) => {
    await change.manager.query(
      `insert into custom_notice_people as w (notice_id, user_id, shown_at, dismissed_at) values ($1, $2, $3, $3)
       on conflict (notice_id, user_id) do update set dismissed_at = coalesce(w.dismissed_at, excluded.dismissed_at)`,
      [id, actor.user.id, change.now],
    )
    change.announce(customNoticeTopics.dismissed(actor.user.id))
  })
}

async function hasDismissed(
  { database }: Platform,
  { user }: PersonActor,
  id: string,
): Promise<boolean> {
  if (!isId(id)) return false
  const { rowCount } = await database.pool.query({
    name: 'has-dismissed-notice',
    text: `select 1 from custom_notice_people
      where notice_id = $1 and user_id = $2 and dismissed_at is not null`,
    values: [id, user.id],
  })
  return Boolean(rowCount)
}
