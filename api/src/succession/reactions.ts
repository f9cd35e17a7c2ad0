import { IsNull } from 'typeorm'
import { ecosystemActions, membershipActions } from '../ecosystems/actions.ts'
import { Membership } from '../ecosystems/entities.ts'
import { userActions } from '../identity/actions.ts'
import type { AddedAnswers } from '../platform/answers.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { declinedIfUnfit } from './blocks/decline.ts'
import { askForConfirmation } from './deadline.ts'
import { Succession } from './entities.ts'
import { remindWhereDue } from './reminders/remind.ts'
import { isFrozen } from './rules/state-rules.ts'
import { stateAt, wayOf } from './rules/transition-rules.ts'
import { announceSuccession } from './succession-steps.ts'

const liveOf = (change: Change, ecosystemId: string): Promise<Succession | null> =>
  change.manager.findOne(Succession, {
    where: { ecosystemId, closedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  })

/**
 * During a hand-over only the platform itself may do what would empty the ecosystem or defeat the hand-over
 * (ruling R5).
 */
const freeze: Reaction = async (change, { ecosystemId }) => {
  if (!ecosystemId || change.actor.via === 'SYSTEM') return
  const live = await liveOf(change, ecosystemId)
  if (live && isFrozen(live.state)) throw new Refusal('FROZEN_BY_HANDOVER', { state: live.state })
}

/** The fields of lower rooms that `freeze` refuses. */
export const frozenAnswers: AddedAnswers = {
  'Mutation.blockMember': ['FROZEN_BY_HANDOVER'],
  'Mutation.removeMember': ['FROZEN_BY_HANDOVER'],
}

/** A successor who is no longer fit is declined at once, not only at the next step (SU16, R11). */
async function declineUnfit(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  // Successions that were refused or declined already: the successor's fitness no longer matters.
  if (wayOf(succession.state, 'FAIL_CHECK', 'SYSTEM'))
    await declinedIfUnfit(platform, change, succession)
}

const declineUnfitMember: Reaction = async (change, { targetId }, platform) => {
  const membership = await change.manager.findOneBy(Membership, { id: targetId })
  const live = membership && (await liveOf(change, membership.ecosystemId))
  if (live && live.successorId === membership.userId) await declineUnfit(platform, change, live)
}

const declineUnfitUser: Reaction = async (change, { targetId }, platform) => {
  const lives = await change.manager.find(Succession, {
    where: { successorId: targetId, closedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const live of lives) await declineUnfit(platform, change, live)
}

/** What each side may do depends on the situation of the ecosystem (PA3): their open pages follow it. */
const tellOfSituation: Reaction = async (change, { ecosystemId }) => {
  const live = await liveOf(change, found(ecosystemId))
  if (live) announceSuccession(change, live)
}

/** Asks whoever could do nothing while the ecosystem was not open: for the confirmation, or as the next reminder would. */
const askAgain: Reaction = async (change, { ecosystemId }, platform) => {
  const live = await liveOf(change, found(ecosystemId))
  if (!live || stateAt(live, change.now) !== live.state) return
  if (live.state === 'AWAITING_CONFIRMATION') await askForConfirmation(platform, change, live)
  else await remindWhereDue(platform, change, live)
}

/** How the succession room reacts, in the same transaction, to what other rooms record. */
export const successionReactions: readonly Reactions[] = [
  reactTo(membershipActions.blocked, freeze, declineUnfitMember),
  reactTo(membershipActions.removed, freeze, declineUnfitMember),
  reactTo(ecosystemActions.planChanged, freeze),
  reactTo(ecosystemActions.modulesChanged, freeze),
  reactTo(ecosystemActions.suspended, tellOfSituation),
  reactTo(ecosystemActions.closed, tellOfSituation),
  reactTo(ecosystemActions.reopened, tellOfSituation, askAgain),
  reactTo(userActions.blocked, declineUnfitUser),
  reactTo(userActions.mfaTurnedOff, declineUnfitUser),
]
