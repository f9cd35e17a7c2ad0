import type { EndedBy } from 'shared-schema/enums'
import { endAccessSession, lockRunningSession } from '../access/sessions.ts'
import type { PersonActor } from '../platform/actor.ts'
import { Refusal } from '../platform/errors.ts'
import { isId } from '../platform/ids.ts'
import type { Platform } from '../platform/platform.ts'
import { PartnerSession } from './entities.ts'

/** The controller ends an own session. @throws NOT_FOUND, ACCESS_SESSION_ENDED */
export const endOwnPartnerSession = (
  platform: Platform,
  actor: PersonActor,
  accessSessionId: string,
): Promise<void> =>
  platform.inChange(actor, async (change) => {
    const session = await lockRunningSession(change, accessSessionId, actor.user.id)
    if (session.kind !== 'PARTNER') throw new Refusal('NOT_FOUND')
    await endAccessSession(platform, change, session.id, 'CONTROLLER' satisfies EndedBy)
  })

/** The account ends a session in it (AD15). Nothing happens to one that is over. @throws NOT_FOUND */
export const endPartnerSessionAsAccount = (
  platform: Platform,
  actor: PersonActor,
  accessSessionId: string,
): Promise<void> =>
  platform.inChange(actor, (change) =>
    endAccessSession(platform, change, accessSessionId, 'ACCOUNT' satisfies EndedBy),
  )

/** The ecosystem in which a session of a partner's team is, or was; null if there is none. */
export async function ecosystemOfPartnerSession(
  { database }: Platform,
  accessSessionId: string,
): Promise<string | null> {
  if (!isId(accessSessionId)) return null
  const session = await database.source.manager.findOneBy(PartnerSession, { accessSessionId })
  return session?.ecosystemId ?? null
}
