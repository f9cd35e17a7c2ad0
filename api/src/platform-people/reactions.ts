import { factorActions } from '../codes/actions.ts'
import { userActions } from '../identity/actions.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { platformPeopleTopics } from './topics.ts'

/** Open pages of operators follow what nobody else is told of. */
const tellOperators: Reaction = async (change, { targetId }) =>
  change.announce(platformPeopleTopics.person(targetId))

export const platformPeopleReactions: readonly Reactions[] = [
  reactTo(factorActions.locked, tellOperators),
  reactTo(factorActions.unlocked, tellOperators),
  reactTo(userActions.passwordSet, tellOperators),
  reactTo(userActions.passwordReset, tellOperators),
  reactTo(userActions.passwordResetRequested, tellOperators),
]
