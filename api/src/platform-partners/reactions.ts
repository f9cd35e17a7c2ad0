import { userActions } from '../identity/actions.ts'
import { partnerActions, partnerInvitationActions } from '../partners/actions.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { becomePartner } from './partner-invitations.ts'
import { platformPartnerTopics } from './topics.ts'

/** Open pages of operators follow what becomes of partners, whichever room does it. */
const tellOperators: Reaction = async (change) => change.announce(platformPartnerTopics.partners())

/** How this room follows, in the same transaction, what others record. */
export const platformPartnerReactions: readonly Reactions[] = [
  reactTo(userActions.passwordSet, becomePartner),
  reactTo(userActions.passwordReset, becomePartner),
  ...[...Object.values(partnerActions), ...Object.values(partnerInvitationActions)].map((action) =>
    reactTo(action, tellOperators),
  ),
]
