import { members } from '../ecosystems/permissions.ts'
import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  readAccounts: { name: 'accounts.read', meaning: 'See the accounts of the own partner.' },
  manageAccounts: {
    name: 'accounts.manage',
    meaning:
      'Create and change accounts of the own partner, and bring them into another situation.',
  },
  managePartnerAccess: {
    name: 'partner-access.manage',
    meaning: 'See which partner looks after an ecosystem, and keep its team out or let it in.',
  },
})

export const { readAccounts, manageAccounts, managePartnerAccess } = defines

export const partnerAccountPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [readAccounts, manageAccounts],
      SUPPORT: [readAccounts],
      FINANCE: [],
    }),
    grantsTo(members, { ADMINISTRATOR: [managePartnerAccess] }),
  ],
}
