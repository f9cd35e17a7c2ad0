import { profiles } from '../partners/permissions.ts'
import { definePermissions, grantsTo, type RoomPermissions } from '../platform/permissions.ts'

const defines = definePermissions({
  readPlans: { name: 'plans.read', meaning: 'See the plans of the own partner.' },
  managePlans: {
    name: 'plans.manage',
    meaning: 'Create and change plans of the own partner, and decide which are sold.',
  },
})

export const { readPlans, managePlans } = defines

export const partnerPlanPermissions: RoomPermissions = {
  defines,
  grants: [
    grantsTo(profiles, {
      SUPER_ADMIN: [readPlans, managePlans],
      SUPPORT: [readPlans],
      FINANCE: [readPlans],
    }),
  ],
}
