import { placesWithRight } from 'shared-ui/areas/area.ts'
import type { Environment } from 'shared-ui/viewer/viewer.generated.ts'

interface Place {
  ecosystem: { id: string }
}

/** What decides which parts of user Web a tab offers. */
export interface Standing<P extends Place = Place> {
  /** Null where the user is at the keyboard: no access session in this tab. */
  controller: object | null
  environment: Environment | null
  accessSession: { ecosystemId: string } | null
  memberships: readonly P[]
}

interface Rights {
  readonly permissions: readonly string[]
}

/** The memberships a tab works with: under an access session, only the session's ecosystem. */
export function membershipsInView<P extends Place>(standing: Standing<P>): readonly P[] {
  const { accessSession, memberships } = standing
  if (accessSession === null) return memberships
  return memberships.filter(({ ecosystem }) => ecosystem.id === accessSession.ecosystemId)
}

/** The memberships whose RCM Dashboard this tab may open (AS7, ruling R1). */
export const rcmMemberships = <P extends Place & Rights>(standing: Standing<P>): readonly P[] =>
  placesWithRight(membershipsInView(standing), 'rcm.read')

/** Whether this tab may open the RCM Dashboard: for some ecosystem. */
export const opensRcm = (standing: Standing<Place & Rights>): boolean =>
  rcmMemberships(standing).length > 0

/** Home and My Ecosystem are the user's own; under an access session they belong to Web and App (AS8). */
export const opensHome = ({ controller, environment }: Standing): boolean =>
  controller === null || environment === 'WEB' || environment === 'APP'

/** The past assistance of the viewer; under an access session in Web and App only (AS8, AS12). */
export const opensPastAssistance = (standing: Standing & Rights): boolean =>
  opensHome(standing) && standing.permissions.includes('past-assistance.read')
