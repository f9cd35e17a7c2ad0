import { placesWithRight } from 'shared-ui/areas/area.ts'
import type { Environment } from 'shared-ui/viewer/viewer.generated.ts'

interface Place {
  ecosystem: { id: string }
}

/** The facts that decide which parts of user Web a tab offers. */
export interface Standing<P extends Place = Place> {
  /** Null if the user is at the keyboard: this tab is in no access session. */
  controller: object | null
  environment: Environment | null
  accessSession: { ecosystemId: string } | null
  memberships: readonly P[]
}

interface Rights {
  readonly permissions: readonly string[]
}

/** The memberships that a tab works with; in an access session only that of the session's ecosystem. */
export function membershipsInView<P extends Place>(standing: Standing<P>): readonly P[] {
  const { accessSession, memberships } = standing
  if (accessSession === null) return memberships
  return memberships.filter(({ ecosystem }) => ecosystem.id === accessSession.ecosystemId)
}

/** The memberships whose RCM Dashboard this tab may open (AS7, ruling R1). */
export const rcmMemberships = <P extends Place & Rights>(standing: Standing<P>): readonly P[] =>
  placesWithRight(membershipsInView(standing), 'rcm.read')

/** Whether this tab may open the RCM Dashboard for at least one ecosystem. */
export const opensRcm = (standing: Standing<Place & Rights>): boolean =>
  rcmMemberships(standing).length > 0

/** The memberships whose attendances this tab may open (AD12). */
export const attendingMemberships = <P extends Place & Rights>(
  standing: Standing<P>,
): readonly P[] => placesWithRight(membershipsInView(standing), 'attendances.read')

/** Whether this tab may open attendances for at least one ecosystem. */
export const opensAttendances = (standing: Standing<Place & Rights>): boolean =>
  attendingMemberships(standing).length > 0

/**
 * Whether this tab may open Home and My Ecosystem. The user always may; an access session only if it opened Web
 * or App (AS8).
 */
export const opensHome = ({ controller, environment }: Standing): boolean =>
  controller === null || environment === 'WEB' || environment === 'APP'

/** Whether this tab may open past assistance; an access session only if it opened Web or App (AS8, AS12). */
export const opensPastAssistance = (standing: Standing & Rights): boolean =>
  opensHome(standing) && standing.permissions.includes('past-assistance.read')
