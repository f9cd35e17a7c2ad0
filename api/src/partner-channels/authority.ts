import { teamPlace } from '../partners/team-place.ts'
import { may } from '../platform/actor-permissions.ts'
import type { Rule } from '../platform/authority.ts'
import { isId } from '../platform/ids.ts'
import { managePartnerChannels } from './permissions.ts'

/**
 * Whoever manages channels in their team, about a channel of one of the partner's accounts, whose id stands at
 * `input.channelId`. Channels of other accounts don't exist for them: NOT_FOUND (R2).
 */
export const managingPartnerChannel: Rule = {
  name: `${managePartnerChannels.name} for a channel of an account of the own partner`,
  permission: managePartnerChannels,
  refusal: async (actor, args, { platform }) => {
    if (!actor) return 'UNAUTHENTICATED'
    if (!may(platform, actor, managePartnerChannels)) return 'FORBIDDEN'
    const { input } = args as { input?: { channelId?: unknown } }
    const id = String(input?.channelId ?? '')
    if (!isId(id)) return 'NOT_FOUND'
    const { rowCount } = await platform.database.pool.query({
      name: 'channel-of-partner',
      text: 'select 1 from partner_channels where channel_id = $1 and partner_id = $2',
      values: [id, teamPlace.of(actor)?.partnerId],
    })
    return rowCount ? null : 'NOT_FOUND'
  },
}
