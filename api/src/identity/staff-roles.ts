import type { StaffRole } from 'shared-schema/enums'
import { defineActorFact } from '../platform/actor-facts.ts'

/**
 * The roles of a member of staff who acts as themself. None for clients, and under control: staff rights of the
 * subject are not lent, so the subject counts as an ordinary client (ruling R9).
 */
export const staffRoles = defineActorFact<readonly StaffRole[]>('staff roles', [])
