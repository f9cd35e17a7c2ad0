import { channelActions } from '../attendances/actions.ts'
import { lockChannel, setChannelState } from '../attendances/channels/channels.ts'
import { ecosystemActions } from '../ecosystems/actions.ts'
import { partnerAccountActions } from '../partner-accounts/actions.ts'
import { partnerAccountTopics } from '../partner-accounts/topics.ts'
import type { Change } from '../platform/change.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'

/** Takes what changed of the channels of an ecosystem over into the list of its partner, whose pages are notified. */
async function index(change: Change, ecosystemId: string | undefined): Promise<void> {
  const [indexed] = (await change.manager.query(
    `select index_partner_channels($1),
       (select partner_id from partner_accounts where ecosystem_id = $1) as "partnerId"`,
    [ecosystemId],
  )) as { partnerId: string | null }[]
  if (indexed?.partnerId) change.announce(partnerAccountTopics.accounts(indexed.partnerId))
}

/** The list of a partner has no channels of an ecosystem that nobody looks after any more. */
const forgetChannels: Reaction = async (change, { targetId: ecosystemId }) => {
  await change.manager.query(
    `delete from partner_channels c where c.ecosystem_id = $1
       and not exists (select from partner_accounts a where a.ecosystem_id = c.ecosystem_id)`,
    [ecosystemId],
  )
}

/** A cancelled account receives nothing (AD12): its channels are disconnected with it, so that their pages say so. */
async function disconnectAll(change: Change, ecosystemId: string): Promise<void> {
  const channels = (await change.manager.query(
    "select id from channels where ecosystem_id = $1 and state = 'CONNECTED' order by id",
    [ecosystemId],
  )) as { id: string }[]
  for (const { id } of channels) {
    const channel = await lockChannel(change, id)
    await setChannelState(change, channel, { state: 'DISCONNECTED', reason: null })
  }
}

/** How the list of channels follows, in the same transaction, what other rooms change. */
export const partnerChannelReactions: readonly Reactions[] = [
  ...(['created', 'renamed', 'connected', 'disconnected'] as const).map((happened) =>
    reactTo(channelActions[happened], (change, { ecosystemId }) => index(change, ecosystemId)),
  ),
  reactTo(partnerAccountActions.situationChanged, async (change, { targetId, after }) => {
    if (after?.situation === 'CANCELLED') await disconnectAll(change, targetId)
  }),
  reactTo(partnerAccountActions.left, forgetChannels),
  reactTo(partnerAccountActions.taken, (change, { targetId }) => index(change, targetId)),
  reactTo(ecosystemActions.renamed, (change, { targetId }) => index(change, targetId)),
]
