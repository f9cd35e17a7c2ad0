import type { StaffRole } from 'shared-schema/enums'
import { defineAccessKind } from '../access/access-kinds.ts'
import { controllingStaff } from '../access/permissions.ts'
import { staff } from '../identity/permissions.ts'
import { holding } from '../platform/permissions.ts'

/**
 * Access sessions of support analysts: open only after both analyst and client have entered the client's code
 * (AS5, AS6).
 */
export const assistanceSessions = defineAccessKind<{ readonly staffRoles: readonly StaffRole[] }>({
  terms: ({ ASSISTANCE_SESSION_SECONDS, ASSISTANCE_WARNING_SECONDS }) => ({
    lengthSeconds: ASSISTANCE_SESSION_SECONDS,
    warningSeconds: ASSISTANCE_WARNING_SECONDS,
    switchable: false,
    oneAtATime: false,
  }),
  controllerFacts: "jsonb_build_object('staffRoles', k.staff_roles)",
  holds: ({ staffRoles }) => staffRoles.map((role) => holding(staff, role)),
  limitedTo: ({ staffRoles }) => staffRoles.map((role) => holding(controllingStaff, role)),
  told: ['SUBJECT', 'ADMINISTRATOR'],
  chain: ({ ecosystemId }) => ({ ecosystemId }),
})
