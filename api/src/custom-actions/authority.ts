import { teamPlace } from '../partners/team-place.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import { manageCustomActions } from './permissions.ts'

/**
 * Whoever manages the custom menus and actions of their partner, about one whose id stands at `input.customActionId` or `id`.
 * Those of other partners don't exist for them: NOT_FOUND (R2).
 */
export const managingCustomAction: Rule = {
  name: `${manageCustomActions.name} of the own partner`,
  permission: manageCustomActions,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, manageCustomActions)) return 'FORBIDDEN'
    const { input, id } = args as { input?: { customActionId?: unknown }; id?: unknown }
    const named = String(input?.customActionId ?? id ?? '')
    if (!isId(named)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'custom-action-of-partner',
      text: 'select 1 from custom_actions where id = $1 and partner_id = $2',
      values: [named, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
}
