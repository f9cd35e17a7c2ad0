import type { StaffRole } from 'shared-schema/enums'
import { defineAccessKind } from '../access/access-kinds.ts'
import { controllingStaff } from '../access/permissions.ts'
import { staff } from '../identity/permissions.ts'
import { holding } from '../platform/permissions.ts'

/**
 * Access sessions of support analysts: open only after both analyst and client have entered the client's code
 * (AS5, AS6).
 */
export const assistanceSessions = defineAccessKind<{ readonly staffRole: StaffRole | null }>({
  terms: ({ ASSISTANCE_SESSION_SECONDS, ASSISTANCE_WARNING_SECONDS }) => ({
    lengthSeconds: ASSISTANCE_SESSION_SECONDS,
    warningSeconds: ASSISTANCE_WARNING_SECONDS,
    switchable: false,
    oneAtATime: false,
  }),
  controllerFacts: "jsonb_build_object('staffRole', k.staff_role)",
  holds: ({ staffRole }) => (staffRole ? [holding(staff, staffRole)] : []),
  limitedTo: ({ staffRole }) => (staffRole ? [holding(controllingStaff, staffRole)] : []),
  told: ['SUBJECT', 'ADMINISTRATOR'],
  chain: ({ ecosystemId }) => ({ ecosystemId }),
})
