import { IsNull } from 'typeorm'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { Cookies } from '../platform/http/cookies.ts'
import { isId } from '../platform/ids.ts'
import { topics } from '../platform/live.ts'
import type { Platform } from '../platform/platform.ts'
import { accessCookie } from './access-context.ts'
import { AccessConnection, AccessSession } from './entities.ts'

async function endConnection(
  change: Change,
  session: AccessSession,
  connectionId: string,
): Promise<void> {
  const { affected } = await change.manager.update(
    AccessConnection,
    { id: connectionId, accessSessionId: session.id, endedAt: IsNull() },
    { endedAt: change.now },
  )
  if (!affected) return
  change.record({
    action: 'accessSession.connectionEnded',
    targetType: 'accessSession',
    targetId: session.id,
    ecosystemId: session.ecosystemId,
    subjectId: session.subjectId,
    after: { connectionId },
  })
  change.announce(topics.accessSession(session.id), topics.client(session.subjectId))
}

/**
 * The controller ends one browser's or phone's way in; the session goes on (C13).
 *
 * @returns the id of its session. @throws NOT_FOUND
 */
export async function endAccessConnection(
  platform: Platform,
  actor: PersonActor,
  connectionId: string,
): Promise<string> {
  if (!isId(connectionId)) throw new Refusal('NOT_FOUND')
  return platform.inChange(actor, async (change) => {
    const connection = found(await change.manager.findOneBy(AccessConnection, { id: connectionId }))
    const session = found(
      await change.manager.findOneBy(AccessSession, {
        id: connection.accessSessionId,
        controllerId: actor.user.id,
      }),
    )
    await endConnection(change, session, connectionId)
    return session.id
  })
}

/** A tab leaves the access session it is in; other tabs of it find their context changed (AS15). */
export async function leaveAccessSession(
  platform: Platform,
  actor: PersonActor,
  cookies: Cookies,
): Promise<void> {
  const access = found(actor.accessSession)
  await platform.inChange(actor, async (change) => {
    const session = await change.manager.findOneByOrFail(AccessSession, { id: access.id })
    await endConnection(change, session, access.connectionId)
  })
  cookies.clear(accessCookie(access.environment))
}
