import type { EcosystemSituation } from 'shared-schema/enums'
import { readEcosystem, readMembers, readRecord } from '../ecosystems/permissions.ts'
import { memberships } from '../ecosystems/places.ts'
import { managePartnerAccess } from '../partner-accounts/permissions.ts'
import type { PersonActor } from '../platform/actor.ts'
import type { Permission } from '../platform/permissions.ts'
import { manageSuccession } from '../succession/permissions.ts'

/**
 * What the people of an ecosystem may still do in each situation, of what their role lets them do (PA3). Null is everything.
 * Of a succession that is what stops it: whatever would lead it on is refused (`whileNotOpen`, room succession).
 */
export const leftOpen: Readonly<Record<EcosystemSituation, readonly Permission[] | null>> = {
  OPEN: null,
  SUSPENDED: [readEcosystem, readMembers, readRecord, manageSuccession, managePartnerAccess],
  CLOSED: [readEcosystem, readMembers, readRecord, manageSuccession],
}

/** Whether a permission can be used in an ecosystem of that situation, by whoever has it. */
export const isLeftOpen = (situation: EcosystemSituation, { name }: Permission): boolean =>
  leftOpen[situation]?.some((permission) => permission.name === name) ?? true

/** The limit that the situation of an ecosystem sets to all its people, wherever permissions are asked for. */
export function limitOfSituation(actor: PersonActor, place: string): ReadonlySet<string> | null {
  const membership = memberships.of(actor).find(({ ecosystemId }) => ecosystemId === place)
  const left = membership && leftOpen[membership.situation]
  return left ? new Set(left.map(({ name }) => name)) : null
}
