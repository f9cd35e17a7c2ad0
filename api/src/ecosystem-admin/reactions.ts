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

/** The analyst who supports an ecosystem sees each step of its successions at once. */
const showStep: Reaction = async (change, { ecosystemId }) => {
  if (!ecosystemId) return
  for (const request of await openOn(change, ecosystemId))
    announceRequest(change, ecosystemAdminRequests, request)
}

/** When the user lifts the block, the time for the next step starts again (EA4, EA5). */
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

/** How this room reacts, in the same transaction, to what other rooms record. */
export const ecosystemAdminReactions: readonly Reactions[] = [
  reactTo(successionActions.released, beginWaitingAnew),
  ...Object.values(successionActions).map((action) => reactTo(action, showStep)),
  ...withdrawalsOf(ecosystemAdminRequests),
]
