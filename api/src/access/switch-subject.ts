import { Membership } from '../ecosystems/entities.ts'
import { User } from '../identity/entities.ts'
import { type PersonActor, personAtKeyboard } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { accessContextText } from './access-context.ts'
import { termsOf } from './access-kinds.ts'
import { accessSessionActions } from './actions.ts'
import { actorAccess } from './controlled-actor.ts'
import { AccessSession } from './entities.ts'
import { subjectsPlace } from './open-environment.ts'
import { announceSession, lockRunningSession, sessionEntry } from './sessions.ts'

interface Switch {
  readonly accessSessionId: string
  readonly membershipId: string
}

/** A switch that was made: which session, whom it showed before, whom it shows now. */
export interface SwitchedSubject {
  readonly session: AccessSession
  /** The membership of the member who is in view now. */
  readonly place: Pick<Membership, 'id' | 'userId' | 'role'>
  /** False: that member was in view already, and nothing was changed. */
  readonly changed: boolean
}

/**
 * The controller goes on as another member of the session's ecosystem, from a tab of the session or from their
 * own sign-in. The end of the session does not move (AD9). Tabs that show the earlier member can do nothing
 * more: their context has changed (AS15).
 *
 * @returns the access context with which the tab goes on; null from the controller's own sign-in
 * @throws NOT_FOUND, ACCESS_SESSION_ENDED, CONTEXT_CHANGED; REFUSED_UNDER_CONTROL if the kind allows no switch;
 * FORBIDDEN for the controller's own membership; ENVIRONMENT_NOT_ALLOWED if this tab's environment is not open
 * to that member
 */
export async function switchSubject(
  platform: Platform,
  actor: PersonActor,
  wish: Switch,
): Promise<string | null> {
  const { place } = await platform.inChange(actor, (change) =>
    switchSubjectIn(platform, change, actor, wish),
  )
  const environment = actorAccess.of(actor)?.environment
  return environment
    ? accessContextText({
        accessSessionId: wish.accessSessionId,
        environment,
        viewedMemberId: place.id,
      })
    : null
}

/**
 * The same within a change of the caller, who can write more down with it.
 *
 * @throws as `switchSubject`
 */
export async function switchSubjectIn(
  platform: Platform,
  change: Change,
  actor: PersonActor,
  { accessSessionId, membershipId }: Switch,
): Promise<SwitchedSubject> {
  const accessSession = actorAccess.of(actor)
  const controllerId = found(personAtKeyboard(actor)).id
  const isElsewhere = accessSession !== null && accessSession.id !== accessSessionId
  if (isElsewhere || !isId(membershipId)) throw new Refusal('NOT_FOUND')
  const { manager } = change
  const known = found(await manager.findOneBy(Membership, { id: membershipId }))
  // Users and memberships are locked before sessions, in the same order as the code that blocks or removes
  // them.
  const person = await manager.findOne(User, {
    where: { id: known.userId },
    lock: { mode: 'pessimistic_read' },
  })
  const place = await manager.findOne(Membership, {
    where: { id: membershipId },
    lock: { mode: 'pessimistic_read' },
  })
  const session = await lockRunningSession(change, accessSessionId, controllerId)
  const isInView = session.viewEndedAt === null
  if (accessSession && !(isInView && session.subjectId === actor.user.id))
    throw new Refusal('CONTEXT_CHANGED')
  if (!termsOf(platform, session.kind).switchable) throw new Refusal('REFUSED_UNDER_CONTROL')
  const isHere = place?.ecosystemId === session.ecosystemId && place.removedAt === null
  if (!isHere || place.status !== 'ACTIVE' || person?.status !== 'ACTIVE')
    throw new Refusal('NOT_FOUND')
  if (place.userId === controllerId) throw new Refusal('FORBIDDEN')
  const next = { ...session, subjectId: place.userId, viewEndedAt: null }
  if (accessSession) await subjectsPlace(platform, change, next, accessSession.environment)
  const changed = !isInView || next.subjectId !== session.subjectId
  if (changed) {
    const { subjectId, viewEndedAt } = next
    await manager.update(AccessSession, { id: session.id }, { subjectId, viewEndedAt })
    change.record(
      accessSessionActions.subjectSwitched,
      sessionEntry(platform, next, {
        before: { subjectId: isInView ? session.subjectId : null },
        after: { subjectId },
      }),
    )
    announceSession(platform, change, session)
    announceSession(platform, change, next)
  }
  return { session, place, changed }
}
