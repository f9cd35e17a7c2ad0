import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

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
