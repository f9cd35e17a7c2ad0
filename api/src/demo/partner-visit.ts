import type { User } from '../identity/entities.ts'
import { endOwnPartnerSession } from '../partner-sessions/end-partner-session.ts'
import { enterAccount } from '../partner-sessions/start-partner-session.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { AttendedAccount } from './acting-people.ts'
import { machines } from './origins.ts'
import type { Past } from './past.ts'
import { enterEnvironment, signIn } from './sign-in.ts'
import { partnerVisit } from './work-areas.ts'

/** A running session of the partner's team in an account. */
export interface Visit {
  /** The controller, acting as the attendant. */
  readonly actor: PersonActor
  leave(): Promise<void>
}

/** Has the partner's Support enter the account as one of its attendants, in user Web. */
export async function beginVisit(
  past: Past,
  support: User,
  { ecosystemId, attendants }: AttendedAccount,
): Promise<Visit> {
  const { platform } = past
  const controller = await signIn(past, support, machines.team)
  await past.wait(20)
  const accessSessionId = await platform.inChange(controller, (change) =>
    enterAccount(platform, change, controller, {
      ecosystemId,
      membershipId: attendants[partnerVisit.as]?.membershipId ?? '',
      reason: partnerVisit.reason,
    }),
  )
  const actor = await enterEnvironment(past, controller, {
    accessSessionId,
    environment: 'WEB',
    machine: machines.team,
  })
  return { actor, leave: () => endOwnPartnerSession(platform, controller, accessSessionId) }
}
