import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import type { Permission } from '../platform/permissions.ts'
import { teamPlace } from './team-place.ts'

type Args = Readonly<Record<string, unknown>>

/**
 * Whoever has a permission in their team, about one of its ADM users, whose id stands at `input.admUserId` or `id`. People of
 * other teams don't exist for them: NOT_FOUND (R2).
 */
export const havingInTeam = (permission: Permission): Rule => ({
  name: `${permission.name} in the own team`,
  permission,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, permission)) return 'FORBIDDEN'
    const id = admUserIdIn(args)
    if (!isId(id)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'adm-user-in-team',
      text: "select 1 from adm_users where id = $1 and partner_id = $2 and state <> 'DELETED'",
      values: [id, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
})

function admUserIdIn(args: Args): string {
  const { input, id } = args as { input?: { admUserId?: unknown }; id?: unknown }
  return String(input?.admUserId ?? id ?? '')
}
