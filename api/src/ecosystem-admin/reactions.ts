import { IsNull } from 'typeorm'
import { deviceActions, devicesActions, userActions } from '../identity/actions.ts'
import type { Change } from '../platform/change.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import { successionActions } from '../succession/actions.ts'
import { withdrawRequests } from './close-support.ts'
import { EcosystemAdminRequest } from './entities.ts'
import { announceRequest, extendWaiting } from './request-steps.ts'
import { stateAt } from './rules.ts'

const openOn = (change: Change, ecosystemId: string): Promise<EcosystemAdminRequest[]> =>
  change.manager.find(EcosystemAdminRequest, {
    where: { ecosystemId, state: 'OPEN', closedAt: IsNull() },
    order: { id: 'ASC' },
  })

/** Whoever supports an ecosystem sees each step of its successions as it happens. */
const showStep: Reaction = async (change, { ecosystemId }) => {
  if (!ecosystemId) return
  for (const request of await openOn(change, ecosystemId)) announceRequest(change, request)
}

/** Lifting the block is what the user does in this support: it begins the waiting anew (EA4, EA5). */
const beginWaitingAnew: Reaction = async (change, { ecosystemId }, { settings }) => {
  if (!ecosystemId) return
  const open = await change.manager.find(EcosystemAdminRequest, {
    where: { ecosystemId, state: 'OPEN', closedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const request of open)
    if (stateAt(request, change.now) === 'OPEN') await extendWaiting(settings, change, request)
}

/** What this room does when others change something, in the same transaction. */
export const ecosystemAdminReactions: readonly Reactions[] = [
  reactTo(successionActions.released, beginWaitingAnew),
  ...Object.values(successionActions).map((action) => reactTo(action, showStep)),
  reactTo(deviceActions.signedOut, (change, { targetId }) =>
    withdrawRequests(change, { analystDeviceId: targetId }),
  ),
  reactTo(devicesActions.allSignedOut, (change, { targetId }) =>
    withdrawRequests(change, { analystId: targetId }),
  ),
  reactTo(userActions.blocked, async (change, { targetId }) => {
    await withdrawRequests(change, { analystId: targetId })
    await withdrawRequests(change, { userId: targetId })
  }),
]
