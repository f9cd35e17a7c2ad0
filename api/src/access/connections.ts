import { IsNull } from 'typeorm'
import { type PersonActor, systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { accessCookie } from './access-context.ts'
import { accessSessionActions } from './actions.ts'
import { actorAccess } from './controlled-actor.ts'
import { AccessConnection, AccessSession, AccessTicket } from './entities.ts'
import { readLocked } from './lock-session.ts'
import { announceSession, sessionEntry } from './sessions.ts'

/**
 * Locks the session of a connection before the connection itself, in the same order as the code that ends
 * sessions.
 */
async function holdSession(change: Change, accessSessionId: string): Promise<AccessSession> {
  return found(
    await readLocked(() =>
      change.manager.findOne(AccessSession, {
        where: { id: accessSessionId },
        lock: { mode: 'pessimistic_read' },
      }),
    ),
  )
}

async function endConnections(
  platform: Platform,
  change: Change,
  session: AccessSession,
  which: Partial<Pick<AccessConnection, 'id' | 'deviceId'>>,
): Promise<void> {
  const open = await change.manager.find(AccessConnection, {
    select: { id: true },
    where: { ...which, accessSessionId: session.id, endedAt: IsNull() },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  })
  for (const { id: connectionId } of open) {
    await change.manager.update(AccessConnection, { id: connectionId }, { endedAt: change.now })
    change.record(
      accessSessionActions.connectionEnded,
      sessionEntry(platform, session, { after: { connectionId } }),
    )
  }
  if (open.length > 0) announceSession(platform, change, session)
}

/**
 * Ends, within a change, the connections that a signed-out device asked for, in sessions that continue (AS13).
 */
export async function endConnectionsOfDevice(
  platform: Platform,
  change: Change,
  accessSessionId: string,
  deviceId: string,
): Promise<void> {
  const session = await holdSession(change, accessSessionId)
  await endConnections(platform, change, session, { deviceId })
  await change.manager.update(
    AccessTicket,
    { accessSessionId, deviceId, usedAt: IsNull(), voidedAt: IsNull() },
    { voidedAt: change.now },
  )
}

/**
 * The controller ends the connection of one browser or phone; the session continues (C13).
 *
 * @returns the id of its session
 * @throws NOT_FOUND
 */
export async function endAccessConnection(
  platform: Platform,
  actor: PersonActor,
  connectionId: string,
): Promise<string> {
  if (!isId(connectionId)) throw new Refusal('NOT_FOUND')
  return platform.inChange(actor, async (change) => {
    const connection = found(await change.manager.findOneBy(AccessConnection, { id: connectionId }))
    const session = await holdSession(change, connection.accessSessionId)
    if (session.controllerId !== actor.user.id) throw new Refusal('NOT_FOUND')
    await endConnections(platform, change, session, { id: connectionId })
    return session.id
  })
}

/**
 * Ends connections for which a browser has no room any more. Tabs that still use one are told at once (AS15).
 */
export async function endCrowdedOut(
  platform: Platform,
  connections: readonly Pick<AccessConnection, 'id' | 'accessSessionId'>[],
): Promise<void> {
  for (const { id, accessSessionId } of connections)
    await platform.inChange(systemActor('access:browserIsFull'), async (change) => {
      await endConnections(platform, change, await holdSession(change, accessSessionId), { id })
    })
}

/**
 * A tab leaves its access session. Other tabs of the session get CONTEXT_CHANGED (AS15). The browser's
 * connections to other sessions stay.
 */
export async function leaveAccessSession(
  platform: Platform,
  actor: PersonActor,
  cookies: Cookies,
): Promise<void> {
  const access = found(actorAccess.of(actor))
  await platform.inChange(actor, async (change) => {
    const session = await holdSession(change, access.id)
    await endConnections(platform, change, session, { id: access.connectionId })
  })
  cookies.clear(accessCookie({ accessSessionId: access.id, environment: access.environment }))
}
