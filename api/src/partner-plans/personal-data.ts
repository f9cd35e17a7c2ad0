import type { PersonalData } from '../platform/personal-data.ts'

/** Plans are of companies and name nobody. */
export const partnerPlansPersonalData: PersonalData = {
  rows: [],
  impersonal: {
    partner_plan_quotas: ['resource'],
    partner_plans: ['name', 'tier'],
  },
}
