import { defineDeadlines } from '../platform/deadlines.ts'

/** In the order in which they follow each other: a month turns, its lines are worked out, it is issued. */
export const partnerBillingDeadlines = defineDeadlines([
  'billingMonthTurn',
  'billingRound',
  'billingIssue',
])
