import { IsNull } from 'typeorm'
import { ecosystemActions, membershipActions } from '../ecosystems/actions.ts'
import { Membership } from '../ecosystems/entities.ts'
import { deviceActions, devicesActions, userActions } from '../identity/actions.ts'
import type { Change } from '../platform/change.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { endWaysInOfDevice } from './connections.ts'
import { AccessSession } from './entities.ts'
import { endAccessSession, endSessionsWhere, endViewsWhere } from './sessions.ts'
import { accessTopics } from './topics.ts'

/**
 * A signed-out device takes along the sessions that stand on it, and of the others each way in that was
 * asked for on it (AS13). In the order of the sessions, so that two devices that are signed out at once
 * never wait for each other.
 */
const endWhatStandsOnDevice: Reaction = async (change, { targetId, subjectId }, platform) => {
  if (!subjectId) return
  const running = await change.manager.find(AccessSession, {
    select: { id: true, controllerDeviceId: true },
    where: { controllerId: subjectId, endedAt: IsNull() },
    order: { id: 'ASC' },
  })
  for (const { id, controllerDeviceId } of running)
    if (controllerDeviceId === targetId) await endAccessSession(platform, change, id, 'REVOKED')
    else await endWaysInOfDevice(platform, change, id, targetId)
}

/** A user blocked, or signed out everywhere, is neither controller nor subject any longer (AS13). */
const endSessionsOfUser: Reaction = async (change, { targetId }, platform) => {
  await endSessionsWhere(platform, change, { controllerId: targetId })
  await endViewsWhere(platform, change, { subjectId: targetId })
}

/** A member blocked or removed is nobody's subject in that ecosystem (AS13). */
const endSessionsOfMember: Reaction = async (change, { targetId }, platform) => {
  const membership = await change.manager.findOneBy(Membership, { id: targetId })
  if (!membership) return
  const { ecosystemId, userId } = membership
  await endViewsWhere(platform, change, { ecosystemId, subjectId: userId })
}

/** Another plan or module opens other environments: every running tab asks anew (AS13). */
async function refreshSessionsOfEcosystem(
  change: Change,
  { targetId }: RecordEntry,
): Promise<void> {
  const running = await change.manager.find(AccessSession, {
    select: { id: true },
    where: { ecosystemId: targetId, endedAt: IsNull() },
  })
  change.announce(...running.map(({ id }) => accessTopics.accessSession(id)))
}

/** What the access room does when others change something, in the same transaction. */
export const accessReactions: readonly Reactions[] = [
  reactTo(deviceActions.signedOut, endWhatStandsOnDevice),
  reactTo(devicesActions.allSignedOut, endSessionsOfUser),
  reactTo(userActions.blocked, endSessionsOfUser),
  reactTo(membershipActions.blocked, endSessionsOfMember),
  reactTo(membershipActions.removed, endSessionsOfMember),
  reactTo(membershipActions.roleChanged, endSessionsOfMember),
  reactTo(ecosystemActions.planChanged, refreshSessionsOfEcosystem),
  reactTo(ecosystemActions.modulesChanged, refreshSessionsOfEcosystem),
]
