import type { Environment } from 'shared-schema/enums'
import { accessContextText } from '../access/access-context.ts'
import { actorAccess } from '../access/controlled-actor.ts'
import { subjectsPlace } from '../access/open-environment.ts'
import { landingPath } from '../access/rules.ts'
import { type ControllerInTab, controllerInTab } from '../access/session-actor.ts'
import { type SwitchedSubject, switchSubjectIn } from '../access/switch-subject.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Change } from '../platform/change.ts'
import { found, Refusal } from '../platform/errors.ts'
import type { PresentedIdentity } from '../platform/graphql/context.ts'
import type { Platform } from '../platform/platform.ts'
import { PartnerSession } from './entities.ts'
import { waysBack, writeView } from './views.ts'

/** How a tab goes on: with which access context, and on which page. */
export interface NextView {
  readonly accessContext: string
  readonly path: string
}

/**
 * The controller goes on as another member, from a tab of the session (AD9).
 *
 * @throws as `switchSubject`
 */
export const viewAs = (
  platform: Platform,
  actor: PersonActor,
  membershipId: string,
): Promise<NextView> => {
  const { id: accessSessionId, environment } = found(actorAccess.of(actor))
  return platform.inChange(actor, async (change) => {
    const switched = await switchSubjectIn(platform, change, actor, {
      accessSessionId,
      membershipId,
    })
    await follow(change, switched)
    return nextView(switched, environment)
  })
}

/**
 * The controller goes back to the member viewed before, as far as that member can still be viewed (ruling R12).
 *
 * @throws NOT_FOUND if there is none; else as `switchSubject`
 */
export async function viewBack(platform: Platform, actor: PersonActor): Promise<NextView> {
  const { id: accessSessionId, environment } = found(actorAccess.of(actor))
  const [wayBack] = await waysBack.many(platform, [accessSessionId])
  const { id: membershipId, backToId } = found(wayBack)
  return platform.inChange(actor, async (change) => {
    const switched = await switchSubjectIn(platform, change, actor, {
      accessSessionId,
      membershipId,
    })
    await follow(change, switched, backToId)
    return nextView(switched, environment)
  })
}

/**
 * The controller chooses a member in a tab whose own is in view no more: blocked, removed, with another role, or because
 * another tab has gone on (AD16).
 *
 * @throws CONTEXT_CHANGED, ACCESS_SESSION_ENDED, NOT_FOUND, ENVIRONMENT_NOT_ALLOWED
 */
export async function viewInstead(
  platform: Platform,
  presented: PresentedIdentity,
  membershipId: string,
): Promise<NextView> {
  const { controller, accessSessionId, environment } = await partnerTab(platform, presented)
  return platform.inChange(controller, async (change) => {
    const switched = await switchSubjectIn(platform, change, controller, {
      accessSessionId,
      membershipId,
    })
    const { session, place } = switched
    // The tab goes on where it is, so that member must be let in there.
    const next = { ...session, subjectId: place.userId, viewEndedAt: null }
    await subjectsPlace(platform, change, next, environment)
    await follow(change, switched)
    return nextView(switched, environment)
  })
}

/**
 * The controller in a tab of a session of a partner's team.
 *
 * @throws CONTEXT_CHANGED, ACCESS_SESSION_ENDED
 */
export async function partnerTab(
  platform: Platform,
  presented: PresentedIdentity,
): Promise<ControllerInTab> {
  const tab = await controllerInTab(platform, presented)
  const isOurs = await platform.database.source.manager.existsBy(PartnerSession, {
    accessSessionId: tab.accessSessionId,
  })
  if (!isOurs) throw new Refusal('CONTEXT_CHANGED')
  return tab
}

const follow = async (
  change: Change,
  { session, place, changed }: SwitchedSubject,
  backToId?: string | null,
): Promise<void> => {
  if (changed)
    await writeView(change, {
      accessSessionId: session.id,
      membershipId: place.id,
      endedAt: session.viewEndedAt,
      ...(backToId === undefined ? {} : { backToId }),
    })
}

const nextView = ({ session, place }: SwitchedSubject, environment: Environment): NextView => ({
  accessContext: accessContextText({
    accessSessionId: session.id,
    environment,
    viewedMemberId: place.id,
  }),
  path: landingPath(environment, place.role),
})
