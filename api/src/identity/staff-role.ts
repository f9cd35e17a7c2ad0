import type { StaffRole } from 'shared-schema/enums'
import { defineActorFact } from '../platform/actor-facts.ts'

/**
 * The role of a member of staff who acts as themself. Null for clients, and under control: staff rights of the
 * subject are not lent, so the subject counts as an ordinary client (ruling R9).
 */
export const staffRole = defineActorFact<StaffRole | null>('staff role', null)
