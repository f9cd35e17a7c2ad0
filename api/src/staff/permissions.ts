import type { StaffRole } from 'shared-schema/enums'
import { staff } from '../identity/permissions.ts'
import {
  definePermissions,
  grantsTo,
  isGranted,
  type PermissionTables,
  type RoomPermissions,
} from '../platform/permissions.ts'

export const { manageStaff } = definePermissions({
  manageStaff: {
    name: 'staff.manage',
    meaning: "Look after the platform's staff: who they are and what they do.",
  },
})

export const staffPermissions: RoomPermissions = {
  defines: { manageStaff },
  grants: [grantsTo(staff, { OPERATOR: [manageStaff] })],
}

/** What the command line makes of somebody. */
export const operator: StaffRole = 'OPERATOR'

/** Whether one of the roles looks after the staff. */
export const isOperator = (tables: PermissionTables, roles: readonly StaffRole[]): boolean =>
  roles.some((role) => isGranted(tables, staff, role, manageStaff))
