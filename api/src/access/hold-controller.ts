import { holdSignIns } from '../identity/hold-sign-ins.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { found } from '../platform/errors.ts'
import type { Platform } from '../platform/platform.ts'
import { type AccessKind, kindOf, mayControl } from './access-kinds.ts'
import { AccessSession } from './entities.ts'
import { SESSION } from './lock-session.ts'
import { endAccessSession } from './sessions.ts'

/** What a session needs on its controller's side. */
type Controller = Pick<AccessSession, 'id' | 'kind' | 'controllerId' | 'controllerDeviceId'>

/** How much of the controller's right remains: all of it, all but this connection, or nothing. */
export type ControllerStanding = 'HOLDS' | 'DEVICE_GONE' | 'SESSION_GONE'

interface Holding {
  /** The sign-in that asks for a connection; that which proved the controller, if left out. */
  readonly askingDeviceId?: string
  /** How the session is locked. */
  readonly lock?: 'share' | 'update'
}

/** A session that is locked, with what remains of its controller's right. */
export interface HeldSession {
  readonly session: AccessSession
  readonly controller: ControllerStanding
}

/**
 * Locks until the commit what the controller's side of a session needs: an active person, the sign-in that
 * proved them, and the sign-in that asks for a connection; then the session itself, to be ended if it says so
 * (AS13). Then checks the controller's right. Code that takes such a right away ends the sessions that need it, each
 * under its own lock.
 */
export async function holdController(
  platform: Pick<Platform, 'permissions' | 'strategies'>,
  change: Change,
  { id, kind, controllerId, controllerDeviceId }: Controller,
  { askingDeviceId = controllerDeviceId, lock = 'share' }: Holding = {},
): Promise<HeldSession> {
  const { status, deviceIds } = await holdSignIns(change, controllerId, [
    controllerDeviceId,
    askingDeviceId,
  ])
  const accessKind = kindOf(platform, kind)
  const [row] = await askPrepared<AccessSession & { readonly facts: unknown }>(
    change.manager,
    holdSession(kind, accessKind, lock),
    [id],
  )
  const { facts, ...session } = found(row)
  const standsFast =
    status === 'ACTIVE' &&
    mayControl(platform, accessKind, facts) &&
    deviceIds.has(controllerDeviceId)
  const holds = deviceIds.has(askingDeviceId) ? 'HOLDS' : 'DEVICE_GONE'
  return { session, controller: standsFast ? holds : 'SESSION_GONE' }
}

const holdSession = (kind: string, { controllerFacts }: AccessKind, lock: string) => ({
  name: `hold-session-${kind}-${lock}`,
  text: `select ${SESSION},
      (${controllerFacts}) as facts
    from access_sessions s join users k on k.id = s.controller_id join ecosystems e on e.id = s.ecosystem_id
    where s.id = $1 for ${lock} of s`,
})

/** Ends a session whose controller has lost the right to it, so that nobody sees it as running (AS13). */
export async function endWithoutController(
  platform: Platform,
  accessSessionId: string,
): Promise<void> {
  await platform.inChange(systemActor('access:controllerGone'), async (change) => {
    const session = await change.manager.findOneByOrFail(AccessSession, { id: accessSessionId })
    const { controller } = await holdController(platform, change, session, { lock: 'update' })
    if (controller === 'SESSION_GONE')
      await endAccessSession(platform, change, accessSessionId, 'REVOKED')
  })
}
