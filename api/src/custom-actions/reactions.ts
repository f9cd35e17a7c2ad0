import { partnerAccountActions } from '../partner-accounts/actions.ts'
import { type Reactions, reactTo } from '../platform/reactions.ts'
import { customActionTopics } from './topics.ts'

/** How this room follows, in the same transaction, what others record. */
export const customActionReactions: readonly Reactions[] = [
  // An account that went to another partner is chosen no more by the one before.
  reactTo(partnerAccountActions.left, async (change, { targetId, partnerId }) => {
    if (partnerId === undefined) return
    await change.manager.query(
      `with gone as (
         delete from custom_action_accounts where ecosystem_id = $1 and partner_id = $2 returning custom_action_id)
       update custom_actions set account_count = account_count - 1, version = version + 1
       where id in (select custom_action_id from gone)`,
      [targetId, partnerId],
    )
    change.announce(customActionTopics.customActions(partnerId))
  }),
]
