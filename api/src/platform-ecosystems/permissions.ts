import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  administerEcosystems: {
    name: 'ecosystems.administer',
    meaning:
      'See all ecosystems of the installation, create and change them, suspend, close and open them again.',
  },
})

export const { administerEcosystems } = defines

export const platformEcosystemPermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { OPERATOR: [administerEcosystems] })],
}
