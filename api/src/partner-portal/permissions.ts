import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  managePortal: {
    name: 'partner-portal.manage',
    meaning: 'See and change what the own partner says of itself to its clients.',
  },
})

export const { managePortal } = defines

export const partnerPortalPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, { SUPER_ADMIN: [managePortal], SUPPORT: [managePortal], FINANCE: [] }),
  ],
}
