import type { AccessSessionKind } from 'shared-schema/enums'
import { IsNull } from 'typeorm'
import { ecosystemActions, membershipActions } from '../ecosystems/actions.ts'
import { Membership } from '../ecosystems/entities.ts'
import { deviceActions, devicesActions, userActions } from '../identity/actions.ts'
import type { Change } from '../platform/change.ts'
import { type Reaction, type Reactions, reactTo } from '../platform/reactions.ts'
import type { RecordEntry } from '../platform/record-entry.ts'
import { controllerFactsSql, kindOf, mayControl } from './access-kinds.ts'
import { accessSessionActions } from './actions.ts'
import { endConnectionsOfDevice } from './connections.ts'
import { AccessSession } from './entities.ts'
import { writeLooksOfEnded } from './looks.ts'
import { endAccessSession, endSessionsWhere, endViewsWhere } from './sessions.ts'
import { accessTopics } from './topics.ts'

/**
 * When a device is signed out, ends the sessions that stand on it, and in other sessions the connections that
 * were asked for on it (AS13). Works in the order of the sessions, so that two devices signed out at the same
 * instant never deadlock.
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
    else await endConnectionsOfDevice(platform, change, id, targetId)
}

/** Ends the sessions of a member of staff whose roles let them be a controller no longer (AS13, PA2). */
const endSessionsOfStaff: Reaction = async (change, { targetId }, platform) => {
  const running = (await change.manager.query(
    `select s.id, s.kind, ${controllerFactsSql(platform)} as facts
     from access_sessions s join users k on k.id = s.controller_id join ecosystems e on e.id = s.ecosystem_id
     where s.controller_id = $1 and s.ended_at is null and s.ends_at > $2 order by s.id`,
    [targetId, change.now],
  )) as { id: string; kind: AccessSessionKind; facts: unknown }[]
  for (const { id, kind, facts } of running)
    if (!mayControl(platform, kindOf(platform, kind), facts))
      await endAccessSession(platform, change, id, 'REVOKED')
}

/** Ends the sessions of a user who is blocked or signed out everywhere, as controller and as subject (AS13). */
const endSessionsOfUser: Reaction = async (change, { targetId }, platform) => {
  await endSessionsWhere(platform, change, { controllerId: targetId })
  await endViewsWhere(platform, change, { subjectId: targetId })
}

/**
 * Ends, or takes the view from, the sessions whose subject is blocked, removed or given another role in that
 * ecosystem (AS13, AD16).
 */
const endSessionsOfMember: Reaction = async (change, { targetId }, platform) => {
  const membership = await change.manager.findOneBy(Membership, { id: targetId })
  if (!membership) return
  const { ecosystemId, userId } = membership
  await endViewsWhere(platform, change, { ecosystemId, subjectId: userId })
}

/** Other plans and modules open other environments, so every running tab asks again (AS13). */
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

/** Nobody works any longer in an ecosystem that is suspended or closed (PA3). */
const endSessionsOfEcosystem: Reaction = (change, { targetId }, platform) =>
  endSessionsWhere(platform, change, { ecosystemId: targetId })

/** How the access room reacts, in the same transaction, to what other rooms record. */
export const accessReactions: readonly Reactions[] = [
  reactTo(deviceActions.signedOut, endWhatStandsOnDevice),
  reactTo(devicesActions.allSignedOut, endSessionsOfUser),
  reactTo(userActions.blocked, endSessionsOfUser),
  reactTo(userActions.staffRolesChanged, endSessionsOfStaff),
  reactTo(membershipActions.blocked, endSessionsOfMember),
  reactTo(membershipActions.removed, endSessionsOfMember),
  reactTo(membershipActions.roleChanged, endSessionsOfMember),
  reactTo(accessSessionActions.ended, writeLooksOfEnded),
  reactTo(ecosystemActions.planChanged, refreshSessionsOfEcosystem),
  reactTo(ecosystemActions.modulesChanged, refreshSessionsOfEcosystem),
  reactTo(ecosystemActions.suspended, endSessionsOfEcosystem),
  reactTo(ecosystemActions.closed, endSessionsOfEcosystem),
]
