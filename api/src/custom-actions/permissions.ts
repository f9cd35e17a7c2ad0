import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  manageCustomActions: {
    name: 'custom-actions.manage',
    meaning: 'See, create, change and delete the custom menus and actions of the own partner.',
  },
})

export const { manageCustomActions } = defines

export const customActionPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [manageCustomActions],
      SUPPORT: [manageCustomActions],
      FINANCE: [],
    }),
  ],
}
