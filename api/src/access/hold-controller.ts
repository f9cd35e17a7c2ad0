import { holdSignIns } from '../identity/hold-sign-ins.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import type { Platform } from '../platform/platform.ts'
import { AccessSession } from './entities.ts'
import { mayControl } from './rules.ts'
import { endAccessSession } from './sessions.ts'

/** What a session stands on, on its controller's side. */
type Controller = Pick<AccessSession, 'controllerId' | 'controllerDeviceId'>

/** How much of a controller's rights holds: all, not this way in, or not even the session. */
export type ControllerStanding = 'HOLDS' | 'WAY_GONE' | 'SESSION_GONE'

/**
 * Holds until the commit what the controller's side of a session stands on: an active person of the
 * right role, the sign-in that proved them, and the one that asks for a way in (AS13).
 */
export async function holdController(
  change: Change,
  { controllerId, controllerDeviceId }: Controller,
  askingDeviceId: string = controllerDeviceId,
): Promise<ControllerStanding> {
  const { status, staffRole, deviceIds } = await holdSignIns(change, controllerId, [
    controllerDeviceId,
    askingDeviceId,
  ])
  if (status !== 'ACTIVE' || !mayControl(staffRole) || !deviceIds.has(controllerDeviceId))
    return 'SESSION_GONE'
  return deviceIds.has(askingDeviceId) ? 'HOLDS' : 'WAY_GONE'
}

/** Ends a session in which its controller may be no more, so that nobody sees it as running (AS13). */
export async function endWithoutController(
  platform: Platform,
  accessSessionId: string,
): Promise<void> {
  await platform.inChange(systemActor('access:controllerGone'), async (change) => {
    const session = await change.manager.findOneByOrFail(AccessSession, { id: accessSessionId })
    if ((await holdController(change, session)) === 'SESSION_GONE')
      await endAccessSession(change, accessSessionId, 'REVOKED')
  })
}
