import type { Environment, MembershipRole } from 'shared-ui/viewer/viewer.generated.ts'

/** What decides which ecosystems a tab of the Store shows. */
export interface Standing {
  /** Null where the user is at the keyboard: no access session in this tab. */
  controller: object | null
  environment: Environment | null
  accessSession: { ecosystemId: string } | null
}

interface MembershipLike {
  role: MembershipRole
  ecosystem: { id: string }
}

/**
 * The memberships that this tab of the Store works with: those of an administrator (ruling R3), and under
 * an access session only the session's own ecosystem, where it opened the Store (AS8, AS11).
 */
export function administeredMemberships<M extends MembershipLike>(
  standing: Standing & { memberships: readonly M[] },
): readonly M[] {
  const administered = standing.memberships.filter(({ role }) => role === 'ADMINISTRATOR')
  if (standing.controller === null) return administered
  if (standing.environment !== 'STORE') return []
  return administered.filter(
    ({ ecosystem }) => ecosystem.id === standing.accessSession?.ecosystemId,
  )
}

/** The ecosystem to open first: the one opened last in this tab, else the first in the list. */
export function firstToOpen<M extends MembershipLike>(
  administered: readonly M[],
  lastOpenedId: string | null,
): M | undefined {
  return administered.find(({ ecosystem }) => ecosystem.id === lastOpenedId) ?? administered[0]
}
