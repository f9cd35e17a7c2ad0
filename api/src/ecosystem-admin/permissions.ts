import { staff } from '../identity/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  supportAdministration: {
    name: 'ecosystem-admin.support',
    meaning: 'See the successions of a client who agreed, and ask to lift a block.',
  },
})

export const { supportAdministration } = defines

export const ecosystemAdminPermissions: RoomPermissions = {
  defines,
  grants: [grantsTo(staff, { ANALYST: [supportAdministration] })],
}
