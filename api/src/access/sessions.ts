import type { AccessSessionKind, EndedBy } from 'shared-schema/enums'
import { IsNull, MoreThan } from 'typeorm'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { Refusal } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { accessSessionActions } from './actions.ts'
import { accessDeadlines } from './deadlines.ts'
import { AccessConnection, AccessSession, AccessTicket } from './entities.ts'
import { standingOf } from './rules.ts'
import { accessTopics } from './topics.ts'

interface NewSession {
  readonly kind: AccessSessionKind
  readonly controllerId: string
  readonly controllerDeviceId: string
  readonly subjectId: string
  readonly ecosystemId: string
  readonly seconds: number
}

/**
 * Starts an access session within a change, with the timers of its warning and its end (AS6). The caller
 * holds the rights of both parties (`holdSignIns`).
 */
export async function startAccessSession(
  platform: Platform,
  change: Change,
  { seconds, ...parties }: NewSession,
): Promise<AccessSession> {
  const targetId = newId()
  await change.manager.insert(AccessSession, {
    ...parties,
    id: targetId,
    startedAt: change.now,
    endsAt: new Date(change.now.getTime() + seconds * 1000),
    endedAt: null,
    endedBy: null,
  })
  const session = await change.manager.findOneByOrFail(AccessSession, { id: targetId })
  const { endsAt } = session
  const warning = endsAt.getTime() - platform.settings.ACCESS_WARNING_SECONDS * 1000
  change.schedule({ kind: accessDeadlines.sessionWarning, targetId, at: new Date(warning) })
  change.schedule({ kind: accessDeadlines.sessionEnd, targetId, at: endsAt })
  scheduleEndWithSignIn(change, session)
  change.record(accessSessionActions.started, {
    targetId,
    ecosystemId: session.ecosystemId,
    subjectId: session.subjectId,
    after: {
      kind: session.kind,
      controllerId: session.controllerId,
      subjectId: session.subjectId,
      endsAt: endsAt.toISOString(),
    },
  })
  announceSession(change, session)
  return session
}

/** Tells both parties of a session, and whoever looks at who has access to its ecosystem. */
export const announceSession = (
  change: Change,
  { id, subjectId, ecosystemId }: Pick<AccessSession, 'id' | 'subjectId' | 'ecosystemId'>,
): void =>
  change.announce(
    accessTopics.accessSession(id),
    accessTopics.client(subjectId),
    accessTopics.accessTo(ecosystemId),
  )

/**
 * Ends a session within a change, and every way into it. Ending one that is over changes nothing.
 * What hangs on the session (an assistance request) follows in the same transaction, by reaction.
 */
export async function endAccessSession(
  change: Change,
  accessSessionId: string,
  endedBy: EndedBy,
): Promise<void> {
  const session = await change.manager.findOne(AccessSession, {
    where: { id: accessSessionId },
    lock: { mode: 'pessimistic_write' },
  })
  if (!session || session.endedAt) return
  // After `endsAt` the recorded reason is TIME, whatever the caller passed.
  const standing = standingOf(session, change.now)
  const ending =
    standing.state === 'ENDED'
      ? { endedAt: standing.at, endedBy: standing.by }
      : { endedAt: change.now, endedBy }
  await change.manager.update(AccessSession, { id: session.id }, ending)
  await change.manager.update(
    AccessConnection,
    { accessSessionId: session.id, endedAt: IsNull() },
    { endedAt: ending.endedAt },
  )
  await change.manager.update(
    AccessTicket,
    { accessSessionId: session.id, usedAt: IsNull(), voidedAt: IsNull() },
    { voidedAt: ending.endedAt },
  )
  change.record(accessSessionActions.ended, {
    targetId: session.id,
    ecosystemId: session.ecosystemId,
    subjectId: session.subjectId,
    before: { endsAt: session.endsAt.toISOString() },
    after: { endedAt: ending.endedAt.toISOString(), endedBy: ending.endedBy },
  })
  announceSession(change, session)
}

/** The session of a controller, running and locked. @throws NOT_FOUND, ACCESS_SESSION_ENDED */
export async function lockRunningSession(
  change: Change,
  accessSessionId: string,
  controllerId: string,
): Promise<AccessSession> {
  const session = isId(accessSessionId)
    ? await change.manager.findOne(AccessSession, {
        where: { id: accessSessionId, controllerId },
        lock: { mode: 'pessimistic_write' },
      })
    : null
  if (!session) throw new Refusal('NOT_FOUND')
  if (standingOf(session, change.now).state === 'ENDED') throw new Refusal('ACCESS_SESSION_ENDED')
  return session
}

/** Ends every running session that the condition finds, such as those of a blocked user (AS13). */
export async function endSessionsWhere(
  change: Change,
  condition: Partial<
    Pick<AccessSession, 'controllerId' | 'controllerDeviceId' | 'subjectId' | 'ecosystemId'>
  >,
): Promise<void> {
  const running = await change.manager.find(AccessSession, {
    select: { id: true },
    where: { ...condition, endedAt: IsNull(), endsAt: MoreThan(change.now) },
    order: { id: 'ASC' },
  })
  for (const { id } of running) await endAccessSession(change, id, 'REVOKED')
}

/** The timer for the end of the sign-in on which a session stands, where that comes before its own (ID10). */
function scheduleEndWithSignIn(change: Change, { id, signInEndsAt, endsAt }: AccessSession): void {
  if (signInEndsAt.getTime() < endsAt.getTime())
    change.schedule({ kind: accessDeadlines.sessionEnd, targetId: id, at: signInEndsAt })
}

/** Writes down an end that the row has decided; where activity has put it off, it is waited for anew. */
export async function writeSessionEnd(platform: Platform, accessSessionId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:sessionEnd'), async (change) => {
    const session = await change.manager.findOneBy(AccessSession, { id: accessSessionId })
    if (!session || session.endedAt) return
    if (standingOf(session, change.now).state === 'RUNNING') scheduleEndWithSignIn(change, session)
    else await endAccessSession(change, accessSessionId, 'TIME')
  })
}

/** Tells both sides that the last minute has begun (AS6). */
export async function announceSessionWarning(
  platform: Platform,
  accessSessionId: string,
): Promise<void> {
  await platform.inChange(systemActor('deadline:sessionWarning'), async (change) => {
    const session = await change.manager.findOneBy(AccessSession, { id: accessSessionId })
    if (session && !session.endedAt)
      change.announce(
        accessTopics.accessSession(session.id),
        accessTopics.client(session.subjectId),
      )
  })
}
