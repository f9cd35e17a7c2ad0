import { holdPlaceHaving, ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { oncePerKey } from '../platform/idempotency.ts'
import type { Platform } from '../platform/platform.ts'
import { type NoticeContent, requireContent, requirePeriod } from './notice-content.ts'
import { type NoticeView, noticeOfId, zoneOfPartner } from './notice-list.ts'
import { manageNotices } from './permissions.ts'
import { insertNotice } from './write-notice.ts'

/**
 * Writes a notice of the own partner. It appears on open pages at its start, and goes at its end.
 *
 * @throws NOTICES_FULL, NOT_FOUND for an account of another partner, and what `requireContent` and `requirePeriod` say
 */
export async function createNotice(
  platform: Platform,
  actor: PersonActor,
  { content: typed, key }: { readonly content: NoticeContent; readonly key: string },
): Promise<NoticeView> {
  const { settings } = platform
  const partnerId = ownPartnerId(actor)
  const content = requireContent(settings, typed)
  const zone = await zoneOfPartner(platform, partnerId)
  const request = { key, operation: 'createCustomNotice', input: content }
  const id = await oncePerKey(platform, actor, request, {
    create: async (change, noticeId) => {
      await holdPlaceHaving(platform, change, manageNotices)
      const period = requirePeriod(settings, zone, { local: content, now: change.now })
      await refuseMore(change, partnerId, settings.CUSTOM_NOTICES_PER_PARTNER)
      await insertNotice(change, { id: noticeId, partnerId, zone, content, period })
    },
  })
  return noticeOfId(platform, partnerId, id)
}

/** Two who write at the same instant take turns: the partner's row is locked. */
async function refuseMore({ manager }: Change, partnerId: string, most: number): Promise<void> {
  await manager.query('select 1 from partners where id = $1 for no key update', [partnerId])
  const [counted] = (await manager.query(
    `select count(*)::int as unfinished from custom_notices
     where partner_id = $1 and deleted_at is null and ends_at > (select app_now())`,
    [partnerId],
  )) as { unfinished: number }[]
  if (found(counted).unfinished >= most) throw new Refusal('NOTICES_FULL', { most })
}
