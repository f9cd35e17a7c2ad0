import { teamPlace } from '../partners/team-place.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import { manageNotices } from './permissions.ts'

/**
 * Whoever manages the notices of their partner, about one of them, whose id stands at `input.noticeId` or `id`. Notices of other
 * partners don't exist for them: NOT_FOUND (R2).
 */
export const managingNotice: Rule = {
  name: `${manageNotices.name} of the own partner`,
  permission: manageNotices,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, manageNotices)) return 'FORBIDDEN'
    const { input, id: given } = args as { input?: { noticeId?: unknown }; id?: unknown }
    const id = String(input?.noticeId ?? given ?? '')
    if (!isId(id)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'notice-of-partner',
      text: 'select 1 from custom_notices where id = $1 and partner_id = $2 and deleted_at is null',
      values: [id, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
}
