import { partnerAccountActions } from '../partner-accounts/actions.ts'
import { type Reactions, reactTo } from '../platform/reactions.ts'
import { customNoticeTopics } from './topics.ts'

/** An account that goes to another partner leaves the notices for which it was chosen, in the same transaction. */
export const customNoticeReactions: readonly Reactions[] = [
  reactTo(partnerAccountActions.left, async (change, { targetId: ecosystemId, partnerId }) => {
    if (!partnerId) return
    await change.manager.query(
      'delete from custom_notice_accounts where partner_id = $1 and ecosystem_id = $2',
      [partnerId, ecosystemId],
    )
    change.announce(customNoticeTopics.notices(partnerId))
  }),
]
