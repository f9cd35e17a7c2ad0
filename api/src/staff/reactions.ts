import { userActions } from '../identity/actions.ts'
import { User } from '../identity/entities.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { mfaResetActions } from './actions.ts'
import { endReset } from './reset-mfa.ts'
import { staffTopics } from './topics.ts'

/** Whoever is kept out gets no link to a new authenticator app (PA2). */
const endResetOfBlocked: Reaction = async (change, { targetId }) => {
  if (await endReset(change, targetId, 'BLOCKED'))
    change.record(mfaResetActions.ended, { targetId, subjectId: targetId })
}

/** Open pages of operators follow what becomes of staff, whichever room does it. */
const tellOperators: Reaction = async (change, { targetId }) => {
  const user = await change.manager.findOneBy(User, { id: targetId })
  if (user && user.staffRoles.length > 0) change.announce(staffTopics.staff())
}

/** How the staff room reacts, in the same transaction, to what other rooms record. */
export const staffReactions: readonly Reactions[] = [
  reactTo(userActions.blocked, endResetOfBlocked, tellOperators),
  reactTo(userActions.unblocked, tellOperators),
  reactTo(userActions.staffRolesChanged, tellOperators),
  reactTo(userActions.mfaTurnedOn, tellOperators),
  reactTo(userActions.mfaTurnedOff, tellOperators),
]
