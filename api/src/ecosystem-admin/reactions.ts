import { IsNull } from 'typeorm'
import type { Change } from '../platform/change.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { successionActions } from '../succession/actions.ts'
import { announceRequest } from '../support-requests/told-steps.ts'
import { waitAnew } from '../support-requests/wait-anew.ts'
import { withdrawalsOf } from '../support-requests/withdraw-requests.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { ecosystemAdminRequests } from './request-kind.ts'
import { stateAt } from './rules.ts'

const openOn = (change: Change, ecosystemId: string): Promise<EcosystemAdminRequest[]> =>
  change.manager.find(EcosystemAdminRequest, {
    where: { ecosystemId, state: 'OPEN', closedAt: IsNull() },
    order: { id: 'ASC' },
  })

/** Whoever supports an ecosystem sees each step of its successions as it happens. */
const showStep: Reaction = async (change, { ecosystemId }) => {
  if (!ecosystemId) return
  for (const request of await openOn(change, ecosystemId))
    announceRequest(change, ecosystemAdminRequests, request)
}

/** Lifting the block is what the user does in this support: it begins the waiting anew (EA4, EA5). */
const beginWaitingAnew: Reaction = async (change, { ecosystemId }, platform) => {
  if (!ecosystemId) return
  const open = await change.manager.find(EcosystemAdminRequest, {
    where: { ecosystemId, state: 'OPEN', closedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const { id, state, expiresAt } of open)
    if (stateAt({ state, expiresAt }, change.now) === 'OPEN')
      await change.manager.update(
        EcosystemAdminRequest,
        { id },
        { expiresAt: waitAnew(platform, change, ecosystemAdminRequests, id) },
      )
}

/** What this room does when others change something, in the same transaction. */
export const ecosystemAdminReactions: readonly Reactions[] = [
  reactTo(successionActions.released, beginWaitingAnew),
  ...Object.values(successionActions).map((action) => reactTo(action, showStep)),
  ...withdrawalsOf(ecosystemAdminRequests),
]
