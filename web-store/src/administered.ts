import { placesWithRight } from 'shared-ui/areas/area.ts'

/** The facts that decide which ecosystems a tab of the Store shows. */
export interface Standing {
  /** Null outside of an access session. */
  accessSession: { ecosystemId: string } | null
}

interface MembershipLike {
  permissions: readonly string[]
  ecosystem: { id: string }
}

/**
 * The memberships that this tab of the Store works with: those of an administrator (ruling R3), recognised by
 * the right to see members, which is left in a suspended or closed ecosystem too (PA3). In an access session it is only the session's ecosystem, which has that right
 * only if the session opened the Store (AS8, AS11).
 */
export function administeredMemberships<M extends MembershipLike>({
  accessSession,
  memberships,
}: Standing & { memberships: readonly M[] }): readonly M[] {
  return placesWithRight(memberships, 'members.read').filter(
    ({ ecosystem }) => accessSession === null || ecosystem.id === accessSession.ecosystemId,
  )
}

/** The ecosystem to open first: the one that this tab opened last, else the first of the list. */
export function firstToOpen<M extends MembershipLike>(
  administered: readonly M[],
  lastOpenedId: string | null,
): M | undefined {
  return administered.find(({ ecosystem }) => ecosystem.id === lastOpenedId) ?? administered[0]
}
