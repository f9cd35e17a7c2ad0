import type { Change } from '../platform/change.ts'
import type { BatchRead } from '../platform/graphql/batch-read.ts'
import { newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { PartnerSessionView } from './entities.ts'
import {
  CAN_BE_VIEWED,
  VIEWABLE,
  type ViewableMember,
  type ViewableRow,
  viewable,
} from './members-to-view.ts'
import { backFrom } from './rules.ts'

interface NextView {
  readonly accessSessionId: string
  readonly membershipId: string
  /** When the view before was over, if earlier than now. */
  readonly endedAt?: Date | null
  /** Where Back leads from it, where it is itself the way back. */
  readonly backToId?: string | null
}

/** Writes down that another member came into view, within the change that brought them there. */
export async function writeView(
  { manager, now }: Change,
  { accessSessionId, membershipId, endedAt, backToId }: NextView,
): Promise<void> {
  const before = await manager.findOne(PartnerSessionView, {
    where: { accessSessionId },
    order: { id: 'DESC' },
  })
  if (before) await manager.update(PartnerSessionView, { id: before.id }, { toAt: endedAt ?? now })
  await manager.insert(PartnerSessionView, {
    id: newId(),
    accessSessionId,
    membershipId,
    fromAt: now,
    toAt: null,
    backToId: backToId === undefined ? backFrom(before, membershipId) : backToId,
  })
}

/** The member to whom Back leads, with the view that it opens again. */
export type WayBack = ViewableMember & { readonly backToId: string | null }

const WAY_BACK = `with recursive latest as (
    select distinct on (v.access_session_id) v.access_session_id, v.membership_id, v.back_to_id
    from partner_session_views v where v.access_session_id = any($1) order by v.access_session_id, v.id desc
  ), trail as (
    select l.access_session_id, l.membership_id as "inView", l.back_to_id as id, 1 as step from latest l
    union all
    select t.access_session_id, t."inView", b.back_to_id, t.step + 1
    from trail t join partner_session_views b on b.id = t.id
  )
  select distinct on (t.access_session_id) t.access_session_id as "accessSessionId", b.back_to_id as "backToId", ${VIEWABLE}
  from trail t join partner_session_views b on b.id = t.id
    join memberships m on m.id = b.membership_id join users u on u.id = m.user_id
    join ecosystems e on e.id = m.ecosystem_id
  where ${CAN_BE_VIEWED} and b.membership_id <> t."inView"
  order by t.access_session_id, t.step`

/** For each session the member viewed before who can still be viewed; null where there is none (ruling R12). */
export const waysBack: BatchRead<string, WayBack | null> = {
  async many(platform: Platform, accessSessionIds) {
    const { rows } = await platform.database.pool.query<
      ViewableRow & { accessSessionId: string; backToId: string | null }
    >({ name: 'ways-back', text: WAY_BACK, values: [accessSessionIds] })
    const found = new Map(
      rows.map(({ accessSessionId, backToId, ...row }) => [
        accessSessionId,
        { ...viewable(platform, row), backToId },
      ]),
    )
    return accessSessionIds.map((id) => found.get(id) ?? null)
  },
}
