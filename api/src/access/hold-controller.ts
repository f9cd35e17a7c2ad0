import { holdSignIns } from '../identity/hold-sign-ins.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { kindOf, mayControl } from './access-kinds.ts'
import { AccessSession } from './entities.ts'
import { endAccessSession } from './sessions.ts'

/** What a session needs on its controller's side. */
type Controller = Pick<
  AccessSession,
  'kind' | 'controllerId' | 'controllerDeviceId' | 'ecosystemId'
>

/** How much of the controller's right remains: all of it, all but this connection, or nothing. */
export type ControllerStanding = 'HOLDS' | 'DEVICE_GONE' | 'SESSION_GONE'

/**
 * Locks until the commit what the controller's side of a session needs: an active person, the sign-in that
 * proved them, and the sign-in that asks for a connection (AS13). Then checks the controller's right. Code that
 * takes such a right away ends the sessions that need it, each under its own lock.
 */
export async function holdController(
  platform: Pick<Platform, 'permissions' | 'strategies'>,
  change: Change,
  { kind, controllerId, controllerDeviceId, ecosystemId }: Controller,
  askingDeviceId: string = controllerDeviceId,
): Promise<ControllerStanding> {
  const { status, deviceIds } = await holdSignIns(change, controllerId, [
    controllerDeviceId,
    askingDeviceId,
  ])
  const accessKind = kindOf(platform, kind)
  const [right] = (await change.manager.query(
    `select (${accessKind.controllerFacts}) as facts from users k, ecosystems e where k.id = $1 and e.id = $2`,
    [controllerId, ecosystemId],
  )) as { facts: unknown }[]
  if (
    status !== 'ACTIVE' ||
    !right ||
    !mayControl(platform, accessKind, right.facts) ||
    !deviceIds.has(controllerDeviceId)
  )
    return 'SESSION_GONE'
  return deviceIds.has(askingDeviceId) ? 'HOLDS' : 'DEVICE_GONE'
}

/** Ends a session whose controller has lost the right to it, so that nobody sees it as running (AS13). */
export async function endWithoutController(
  platform: Platform,
  accessSessionId: string,
): Promise<void> {
  await platform.inChange(systemActor('access:controllerGone'), async (change) => {
    const session = await change.manager.findOneByOrFail(AccessSession, { id: accessSessionId })
    if ((await holdController(platform, change, session)) === 'SESSION_GONE')
      await endAccessSession(platform, change, accessSessionId, 'REVOKED')
  })
}
