import { activityOfPeople } from '../identity/device-activity.ts'
import { type Room, whenDue } from '../platform/room.ts'
import { strategyFor } from '../platform/strategies.ts'
import { billingAdjustmentActions, billingExportActions, billingMonthActions } from './actions.ts'
import { beginMissingMonths, turnMonth } from './begin-month.ts'
import { partnerBillingDeadlines } from './deadlines.ts'
import { issueMonth } from './issue-month.ts'
import { BillingOfPartners2026112915200 } from './migrations/202611291520-billing-of-partners.ts'
import { PartnersWithoutMonths2026112921000 } from './migrations/202611292100-partners-without-months.ts'
import { partnerBillingPermissions } from './permissions.ts'
import { partnerBillingPersonalData } from './personal-data.ts'
import { partnerBillingReactions } from './reactions.ts'
import { BilledAccountResolver, BillingMonthResolver } from './resolvers.ts'
import { serveBillingExports } from './routes.ts'
import { partnerBillingTopics } from './topics.ts'
import { countActiveUser } from './usage.ts'
import { workOutMonth } from './work-out-month.ts'

export const partnerBilling: Room = {
  name: 'partner-billing',
  personalData: partnerBillingPersonalData,
  migrations: [BillingOfPartners2026112915200, PartnersWithoutMonths2026112921000],
  resolvers: [BillingMonthResolver, BilledAccountResolver],
  permissions: partnerBillingPermissions,
  actions: [billingMonthActions, billingAdjustmentActions, billingExportActions],
  reactions: partnerBillingReactions,
  deadlines: [
    whenDue(partnerBillingDeadlines.billingMonthTurn, turnMonth),
    whenDue(partnerBillingDeadlines.billingRound, workOutMonth),
    whenDue(partnerBillingDeadlines.billingIssue, issueMonth),
  ],
  leftovers: [
    {
      table: 'active_users',
      since: 'noted_at',
      seconds: ({ ACTIVE_USERS_KEPT_SECONDS }) => ACTIVE_USERS_KEPT_SECONDS,
    },
  ],
  housekeeping: [beginMissingMonths],
  topics: partnerBillingTopics,
  strategies: [strategyFor(activityOfPeople, 'active users', countActiveUser)],
  routes: [serveBillingExports],
}
