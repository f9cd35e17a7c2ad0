import type { Room } from '../platform/room.ts'
import { partnerPlanActions } from './actions.ts'
import { PartnerPlan, PartnerPlanQuota } from './entities.ts'
import { PlansOfPartners2026112915250 } from './migrations/202611291525-plans-of-partners.ts'
import { partnerPlanPermissions } from './permissions.ts'
import { partnerPlansPersonalData } from './personal-data.ts'
import { PartnerCurrencyResolver, PartnerPlanResolver } from './resolvers.ts'
import { partnerPlanTopics } from './topics.ts'

export const partnerPlans: Room = {
  name: 'partner-plans',
  personalData: partnerPlansPersonalData,
  entities: [PartnerPlan, PartnerPlanQuota],
  migrations: [PlansOfPartners2026112915250],
  resolvers: [PartnerPlanResolver, PartnerCurrencyResolver],
  permissions: partnerPlanPermissions,
  actions: [partnerPlanActions],
  topics: partnerPlanTopics,
}
