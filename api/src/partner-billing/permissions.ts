import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  readBilling: {
    name: 'billing.read',
    meaning: "See and export what the own partner's accounts used and cost.",
  },
  correctBilling: {
    name: 'billing.correct',
    meaning: 'Correct an issued month of billing by a line of the present one.',
  },
})

export const { readBilling, correctBilling } = defines

export const partnerBillingPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [readBilling, correctBilling],
      SUPPORT: [],
      FINANCE: [readBilling],
    }),
  ],
}
