import type { AccessSessionKind, EndedBy } from 'shared-schema/enums'
import { IsNull, MoreThan } from 'typeorm'
import { holdOpen } from '../ecosystems/hold-open.ts'
import type { FieldOf } from '../platform/actions.ts'
import { systemActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { askPrepared } from '../platform/database/prepared.ts'
import { Refusal } from '../platform/errors.ts'
import { isId, newId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import type { RecordEntry, RecordedState } from '../platform/record-entry.ts'
import type { Topic } from '../platform/topics.ts'
import { kindOf, type Told, termsOf } from './access-kinds.ts'
import { accessSessionActions } from './actions.ts'
import { accessDeadlines } from './deadlines.ts'
import { AccessSession } from './entities.ts'
import { lockSession, readLocked } from './lock-session.ts'
import { standingOf } from './rules.ts'
import { accessTopics } from './topics.ts'

interface NewSession {
  readonly kind: AccessSessionKind
  readonly controllerId: string
  readonly controllerDeviceId: string
  readonly subjectId: string
  readonly ecosystemId: string
}

const OPEN = {
  name: 'open-session',
  // Whoever suspends or closes the ecosystem does so before or after: the row of one that is open is held until the commit.
  text: `with place as (select from ecosystems where id = $6::uuid and situation = 'OPEN' for key share)
    insert into access_sessions (id, kind, controller_id, controller_device_id, subject_id, ecosystem_id,
      one_at_a_time, started_at, ends_at)
    select $1::uuid, $2::text, $3::uuid, $4::uuid, $5::uuid, $6::uuid, $7::boolean, $8::timestamptz, $9::timestamptz
    from place on conflict do nothing
    returning sign_in_end(controller_device_id) as "signInEndsAt"`,
}

/**
 * Starts an access session within a change, on the terms of its kind, with timers for its warning and its end
 * (AS6). The caller must hold the rights of both parties (`holdSignIns`).
 * Nobody enters an ecosystem that is suspended or closed (PA3).
 *
 * @returns the new session; or, if its kind allows one at a time and one runs, that one, which stands from now on on the
 *   sign-in of this call (AD10)
 * @throws ECOSYSTEM_NOT_OPEN
 */
export async function startAccessSession(
  platform: Platform,
  change: Change,
  parties: NewSession,
): Promise<AccessSession> {
  const { lengthSeconds, warningSeconds, oneAtATime } = termsOf(platform, parties.kind)
  const targetId = newId()
  const { now } = change
  const endsAt = new Date(now.getTime() + lengthSeconds * 1000)
  const opened = async () => {
    const [row] = await askPrepared<{ signInEndsAt: Date }>(change.manager, OPEN, [
      targetId,
      parties.kind,
      parties.controllerId,
      parties.controllerDeviceId,
      parties.subjectId,
      parties.ecosystemId,
      oneAtATime,
      now,
      endsAt,
    ])
    return row
  }
  let made = await opened()
  if (!made) await holdOpen(change, parties.ecosystemId)
  while (!made) {
    const before = await lockOpenSession(change, parties)
    if (before && standingOf(before, now).state === 'RUNNING')
      return joinSession(platform, change, before, parties.controllerDeviceId)
    // The session is over, but its timer has not run yet: write the end down now, then go on.
    if (before) await endAccessSession(platform, change, before.id, 'TIME')
    made = await opened()
  }
  const session: AccessSession = {
    ...parties,
    ...made,
    id: targetId,
    oneAtATime,
    viewEndedAt: null,
    startedAt: now,
    endsAt,
    endedAt: null,
    endedBy: null,
  }
  const warning = new Date(endsAt.getTime() - warningSeconds * 1000)
  change.schedule({ kind: accessDeadlines.sessionWarning, targetId, at: warning })
  change.schedule({ kind: accessDeadlines.sessionEnd, targetId, at: endsAt })
  scheduleEndWithSignIn(change, session)
  change.record(
    accessSessionActions.started,
    sessionEntry(platform, session, {
      after: {
        kind: session.kind,
        controllerId: session.controllerId,
        subjectId: session.subjectId,
        endsAt: endsAt.toISOString(),
      },
    }),
  )
  announceSession(platform, change, session)
  return session
}

const JOIN = {
  name: 'join-session',
  text: `update access_sessions set controller_device_id = $2 where id = $1
    returning sign_in_end(controller_device_id) as "signInEndsAt"`,
}

/**
 * Enters a running session from another sign-in of its controller: the session stands on that one from now on, and goes on
 * when the earlier one ends or idles. Nothing moves its end.
 */
async function joinSession(
  platform: Platform,
  change: Change,
  before: AccessSession,
  controllerDeviceId: string,
): Promise<AccessSession> {
  if (before.controllerDeviceId === controllerDeviceId) return before
  const [row] = await askPrepared<{ signInEndsAt: Date }>(change.manager, JOIN, [
    before.id,
    controllerDeviceId,
  ])
  const session = { ...before, ...row, controllerDeviceId }
  scheduleEndWithSignIn(change, session)
  change.record(accessSessionActions.joined, sessionEntry(platform, session, {}))
  announceSession(platform, change, session)
  return session
}

/** The session of that kind whose row is not closed, locked; null if there is none. */
const lockOpenSession = (
  change: Change,
  { kind, controllerId, ecosystemId }: NewSession,
): Promise<AccessSession | null> =>
  readLocked(() =>
    change.manager.findOne(AccessSession, {
      where: { kind, controllerId, ecosystemId, endedAt: IsNull() },
      lock: { mode: 'pessimistic_write' },
    }),
  )

type Field = FieldOf<typeof accessSessionActions>

/** The entry for the record about a session, in the chain that its kind names. */
export const sessionEntry = (
  platform: Platform,
  session: Pick<AccessSession, 'id' | 'kind' | 'subjectId' | 'ecosystemId'>,
  states: { readonly before?: RecordedState<Field>; readonly after?: RecordedState<Field> },
): RecordEntry<Field> => ({
  targetId: session.id,
  ...kindOf(platform, session.kind).chain(session),
  subjectId: session.subjectId,
  ...states,
})

const topicOf: Readonly<
  Record<
    Told,
    (session: Pick<AccessSession, 'controllerId' | 'subjectId' | 'ecosystemId'>) => Topic
  >
> = {
  SUBJECT: ({ subjectId }) => accessTopics.client(subjectId),
  ADMINISTRATOR: ({ ecosystemId }) => accessTopics.accessTo(ecosystemId),
  CONTROLLER: ({ controllerId }) => accessTopics.controlledBy(controllerId),
}

/** Notifies the pages in the session and those that its kind names. */
export const announceSession = (
  platform: Pick<Platform, 'strategies'>,
  change: Change,
  session: Pick<AccessSession, 'id' | 'kind' | 'controllerId' | 'subjectId' | 'ecosystemId'>,
): void =>
  change.announce(
    accessTopics.accessSession(session.id),
    ...kindOf(platform, session.kind).told.map((told) => topicOf[told](session)),
  )

/** Ends a session, its connections and its unused tickets. */
const END = {
  name: 'end-session',
  text: `with connections as (update access_connections set ended_at = $2
      where access_session_id = $1 and ended_at is null),
    tickets as (update access_tickets set voided_at = $2
      where access_session_id = $1 and used_at is null and voided_at is null)
    update access_sessions set ended_at = $2, end_cause = $3 where id = $1`,
}

/**
 * Ends a session and its connections within a change. No-op if it is over already. What depends on the session
 * (an assistance request) follows by reaction, in the same transaction.
 */
export async function endAccessSession(
  platform: Platform,
  change: Change,
  accessSessionId: string,
  endedBy: EndedBy,
): Promise<void> {
  const session = await lockSession(change, accessSessionId)
  if (!session || session.endedAt) return
  // After `endsAt` the recorded reason is TIME, whatever the caller passed.
  const standing = standingOf(session, change.now)
  const ending =
    standing.state === 'ENDED'
      ? { endedAt: standing.at, endedBy: standing.by }
      : { endedAt: change.now, endedBy }
  await askPrepared(change.manager, END, [session.id, ending.endedAt, ending.endedBy])
  change.record(
    accessSessionActions.ended,
    sessionEntry(platform, session, {
      before: { endsAt: session.endsAt.toISOString() },
      after: { endedAt: ending.endedAt.toISOString(), endedBy: ending.endedBy },
    }),
  )
  announceSession(platform, change, session)
}

/**
 * A controller's running session, locked.
 *
 * @throws NOT_FOUND, ACCESS_SESSION_ENDED
 */
export async function lockRunningSession(
  change: Change,
  accessSessionId: string,
  controllerId: string,
): Promise<AccessSession> {
  const session = isId(accessSessionId) ? await lockSession(change, accessSessionId) : null
  if (session?.controllerId !== controllerId) throw new Refusal('NOT_FOUND')
  if (standingOf(session, change.now).state === 'ENDED') throw new Refusal('ACCESS_SESSION_ENDED')
  return session
}

/** Ends every running session that matches the condition, such as those of a blocked user (AS13). */
export async function endSessionsWhere(
  platform: Platform,
  change: Change,
  condition: Partial<
    Pick<
      AccessSession,
      'kind' | 'controllerId' | 'controllerDeviceId' | 'subjectId' | 'ecosystemId'
    >
  >,
): Promise<void> {
  const running = await change.manager.find(AccessSession, {
    select: { id: true },
    where: { ...condition, endedAt: IsNull(), endsAt: MoreThan(change.now) },
    order: { id: 'ASC' },
  })
  for (const { id } of running) await endAccessSession(platform, change, id, 'REVOKED')
}

/**
 * Handles sessions whose subject has lost a right, or has other rights than before. A session of a switchable kind
 * goes on without a view, until its controller chooses a member, the same one or another (AD16); any other ends
 * (AS13).
 */
export async function endViewsWhere(
  platform: Platform,
  change: Change,
  condition: Pick<AccessSession, 'subjectId'> & Partial<Pick<AccessSession, 'ecosystemId'>>,
): Promise<void> {
  const running = await change.manager.find(AccessSession, {
    where: { ...condition, endedAt: IsNull(), endsAt: MoreThan(change.now) },
    order: { id: 'ASC' },
  })
  for (const session of running)
    if (termsOf(platform, session.kind).switchable) await endView(platform, change, session)
    else await endAccessSession(platform, change, session.id, 'REVOKED')
}

/** Ends the view of the member, if the session still shows that member. */
async function endView(platform: Platform, change: Change, session: AccessSession): Promise<void> {
  const { id, subjectId } = session
  const { affected } = await change.manager.update(
    AccessSession,
    { id, subjectId, viewEndedAt: IsNull(), endedAt: IsNull() },
    { viewEndedAt: change.now },
  )
  if (!affected) return
  change.record(
    accessSessionActions.viewEnded,
    sessionEntry(platform, session, { before: { subjectId }, after: { subjectId: null } }),
  )
  announceSession(platform, change, session)
}

/**
 * Sets a timer for the end of the sign-in on which a session stands, if that comes before the session's own
 * end.
 */
function scheduleEndWithSignIn(change: Change, { id, signInEndsAt, endsAt }: AccessSession): void {
  if (signInEndsAt.getTime() < endsAt.getTime())
    change.schedule({ kind: accessDeadlines.sessionEnd, targetId: id, at: signInEndsAt })
}

/** Writes down an end that the row has decided. If activity has moved the end, sets the timer again. */
export async function writeSessionEnd(platform: Platform, accessSessionId: string): Promise<void> {
  await platform.inChange(systemActor('deadline:sessionEnd'), async (change) => {
    const session = await change.manager.findOneBy(AccessSession, { id: accessSessionId })
    if (!session || session.endedAt) return
    if (standingOf(session, change.now).state === 'RUNNING') scheduleEndWithSignIn(change, session)
    else await endAccessSession(platform, change, accessSessionId, 'TIME')
  })
}

/** Notifies both sides that the warning before the end has begun (AS6). */
export async function announceSessionWarning(
  platform: Platform,
  accessSessionId: string,
): Promise<void> {
  await platform.inChange(systemActor('deadline:sessionWarning'), async (change) => {
    const session = await change.manager.findOneBy(AccessSession, { id: accessSessionId })
    if (session && !session.endedAt) announceSession(platform, change, session)
  })
}
