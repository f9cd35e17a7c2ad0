import { IsNull } from 'typeorm'
import { ecosystemActions, membershipActions } from '../ecosystems/actions.ts'
import { Membership } from '../ecosystems/entities.ts'
import { userActions } from '../identity/actions.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { declinedIfUnfit } from './decline.ts'
import { Succession } from './entities.ts'
import { isFrozen, wayOf } from './rules.ts'

const liveOf = (change: Change, ecosystemId: string): Promise<Succession | null> =>
  change.manager.findOne(Succession, {
    where: { ecosystemId, closedAt: IsNull() },
    lock: { mode: 'pessimistic_write' },
  })

/** During a hand-over nothing may empty the ecosystem or defeat it, but by the platform itself (ruling R5). */
const freeze: Reaction = async (change, { ecosystemId }) => {
  if (!ecosystemId || change.actor.via === 'SYSTEM') return
  const live = await liveOf(change, ecosystemId)
  if (live && isFrozen(live.state)) throw new Refusal('FROZEN_BY_HANDOVER', { state: live.state })
}

/** A successor who is no longer fit is declined at once, not only at the next step (SU16, R11). */
async function declineUnfit(
  platform: Platform,
  change: Change,
  succession: Succession,
): Promise<void> {
  // Who has said no already, or was declined before, is nobody's successor whose fitness mattered.
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

/** What the succession room does when others change something, in the same transaction. */
export const successionReactions: readonly Reactions[] = [
  reactTo(membershipActions.blocked, freeze, declineUnfitMember),
  reactTo(membershipActions.removed, freeze, declineUnfitMember),
  reactTo(ecosystemActions.planChanged, freeze),
  reactTo(ecosystemActions.modulesChanged, freeze),
  reactTo(userActions.blocked, declineUnfitUser),
  reactTo(userActions.mfaTurnedOff, declineUnfitUser),
]
