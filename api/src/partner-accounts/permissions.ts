import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  readAccounts: { name: 'accounts.read', meaning: 'See the accounts of the own partner.' },
  manageAccounts: {
    name: 'accounts.manage',
    meaning:
      'Create and change accounts of the own partner, and bring them into another situation.',
  },
})

export const { readAccounts, manageAccounts } = defines

export const partnerAccountPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [readAccounts, manageAccounts],
      SUPPORT: [readAccounts],
      FINANCE: [],
    }),
  ],
}
