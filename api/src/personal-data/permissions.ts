import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  administerPersonalData: {
    name: 'personal-data.administer',
    meaning:
      'Give people who ask for it a copy of their data, and erase it together with another operator.',
  },
})

export const { administerPersonalData } = defines

export const personalDataPermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { OPERATOR: [administerPersonalData] })],
}
