import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { customNoticeDeadlines } from './deadlines.ts'
import type { NoticePeriod } from './rules.ts'
import { customNoticeTopics } from './topics.ts'

/** Has open pages look again when the notice begins and when it ends. */
export function scheduleTurns(
  change: Change,
  targetId: string,
  { startsAt, endsAt }: NoticePeriod,
): void {
  for (const at of [startsAt, endsAt])
    if (at > change.now) change.schedule({ kind: customNoticeDeadlines.noticeTurn, targetId, at })
}

/**
 * Tells open pages that a notice begins or ends at about this instant. What they show is decided by its row and the clock; a
 * timer of a notice that was changed since tells them nothing new.
 */
export async function tellOfTurn(platform: Platform, noticeId: string): Promise<void> {
  if (!isId(noticeId)) return
  await platform.inChange(systemActor('deadline:noticeTurn'), async (change) => {
    const [notice] = (await change.manager.query(
      'select partner_id as "partnerId" from custom_notices where id = $1 and deleted_at is null',
      [noticeId],
    )) as { partnerId: string }[]
    if (notice) change.announce(customNoticeTopics.notices(notice.partnerId))
  })
}
