import type { Environment } from 'shared-ui/viewer/viewer.generated.ts'

/** The parts of user Web. The profile is no part of its own: all apps have it. */
export type Area = 'HOME' | 'MY_ECOSYSTEM' | 'RCM_DASHBOARD' | 'PAST_ASSISTANCE'

interface MembershipLike {
  environments: readonly Environment[]
  ecosystem: { id: string }
}

/** What decides which parts of user Web a tab offers. */
export interface Standing<M extends MembershipLike = MembershipLike> {
  /** Null where the user is at the keyboard: no access session in this tab. */
  controller: object | null
  environment: Environment | null
  accessSession: { ecosystemId: string } | null
  memberships: readonly M[]
}

/** The memberships a tab works with: under an access session, only the session's ecosystem. */
export function membershipsInView<M extends MembershipLike>(standing: Standing<M>): readonly M[] {
  const { accessSession, memberships } = standing
  if (accessSession === null) return memberships
  return memberships.filter(({ ecosystem }) => ecosystem.id === accessSession.ecosystemId)
}

/** The memberships whose RCM Dashboard this tab may open (AS7, ruling R1). */
export function rcmMemberships<M extends MembershipLike>(standing: Standing<M>): readonly M[] {
  if (standing.controller !== null && standing.environment !== 'RCM') return []
  return membershipsInView(standing).filter(({ environments }) => environments.includes('RCM'))
}

/**
 * The parts of user Web that this tab offers, in menu order (AS8, AS11).
 * Under an access session they follow the environment that was opened; the API refuses the rest.
 */
export function areasOf(standing: Standing): readonly Area[] {
  if (standing.controller !== null) {
    switch (standing.environment) {
      case 'RCM':
        return ['RCM_DASHBOARD']
      case 'WEB':
      case 'APP':
        return ['HOME', 'MY_ECOSYSTEM', 'PAST_ASSISTANCE']
      default:
        return []
    }
  }
  const hasRcm = rcmMemberships(standing).length > 0
  return [
    'HOME',
    'MY_ECOSYSTEM',
    ...(hasRcm ? (['RCM_DASHBOARD'] as const) : []),
    'PAST_ASSISTANCE',
  ]
}
