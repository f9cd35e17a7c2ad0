import { teamPlace } from '../partners/team-place.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import type { Permission } from '../platform/permissions.ts'

type Args = Readonly<Record<string, unknown>>

/**
 * Whoever has a permission in their team, about one of the partner's plans, whose id stands at `input.planId` or `id`. Plans
 * of other partners don't exist for them: NOT_FOUND (R2).
 */
export const havingInPlans = (permission: Permission): Rule => ({
  name: `${permission.name} in a plan of the own partner`,
  permission,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, permission)) return 'FORBIDDEN'
    const id = planIdIn(args)
    if (!isId(id)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'plan-of-partner',
      text: 'select 1 from partner_plans where id = $1 and partner_id = $2',
      values: [id, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
})

function planIdIn(args: Args): string {
  const { input, id } = args as { input?: { planId?: unknown }; id?: unknown }
  return String(input?.planId ?? id ?? '')
}
