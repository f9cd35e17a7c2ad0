import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  administerPartners: {
    name: 'partners.administer',
    meaning:
      'See all partners of the installation, create, suspend and resume them, and say which ecosystems they look after.',
  },
})

export const { administerPartners } = defines

export const platformPartnerPermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { OPERATOR: [administerPartners] })],
}
