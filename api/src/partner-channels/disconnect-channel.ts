import { reasonLengths } from '../access/reason-lengths.ts'
import { lockChannel, setChannelState } from '../attendances/channels/channels.ts'
import { ownPartnerId } from '../partners/team-act.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Platform } from '../platform/platform.ts'
import { requireReason } from '../platform/reasons.ts'
import { partnerChannelActions } from './actions.ts'
import { type PartnerChannelView, partnerChannelOfId } from './channels.ts'
import { holdAccountForChannels } from './hold-account.ts'

/**
 * Lets nobody write on a channel of an account any more. The account's administrator reads why, with the channel and on the
 * record, and may connect it again. No-op, without an audit event, if it is disconnected already.
 *
 * @throws NOT_FOUND, FORBIDDEN, PARTNER_ACCESS_OFF, and the codes of a reason
 */
export async function disconnectPartnerChannel(
  platform: Platform,
  actor: PersonActor,
  { channelId, reason: typed }: { readonly channelId: string; readonly reason: string },
): Promise<PartnerChannelView> {
  const reason = requireReason(typed, reasonLengths(platform.settings).assistance)
  const partnerId = ownPartnerId(actor)
  const { accountId } = await partnerChannelOfId(platform, partnerId, channelId)
  await platform.inChange(actor, async (change) => {
    const { name: account } = await holdAccountForChannels(platform, change, actor, accountId)
    const channel = await lockChannel(change, channelId)
    if (!(await setChannelState(change, channel, { state: 'DISCONNECTED', reason }))) return
    const { name, kind } = channel
    change.record(partnerChannelActions.disconnected, {
      targetId: accountId,
      partnerId,
      after: { account, channel: name, kind, reason },
    })
  })
  return partnerChannelOfId(platform, partnerId, channelId)
}
