import type { exportRoutes } from './file-routes.ts'

/** What a line of a partner's bill is for. */
export const billingKinds = [
  'USER',
  'CHANNEL',
  'INSTANCE',
  'APP',
  'INFRASTRUCTURE',
  'ADJUSTMENT',
] as const
export type BillingKind = (typeof billingKinds)[number]

/** Whether a month of billing may still change. */
export const billingMonthStates = ['OPEN', 'ISSUED'] as const
export type BillingMonthState = (typeof billingMonthStates)[number]

/** By what the accounts of a month are sorted. */
export const billedAccountSorts = ['NAME', 'DAYS', 'USERS', 'EXCESS', 'EXTRAS', 'TOTAL'] as const
export type BilledAccountSort = (typeof billedAccountSorts)[number]

/** By what the instances of a month are sorted. */
export const billedInstanceSorts = ['NAME', 'QUANTITY', 'DAYS', 'RATE', 'AMOUNT'] as const
export type BilledInstanceSort = (typeof billedInstanceSorts)[number]

/** By what the costs of infrastructure of a month are sorted. */
export const infrastructureSorts = [
  'NAME',
  'ATTENDANCES',
  'ACTIVE_USERS',
  'EXCESS',
  'COST',
] as const
export type InfrastructureSort = (typeof infrastructureSorts)[number]

/** The tables of a month, each of which can be exported. */
export const billingTables = ['CONSOLIDATED', 'ACCOUNTS', 'INSTANCES', 'INFRASTRUCTURE'] as const
export type BillingTable = (typeof billingTables)[number]

/** The route that gives a table of billing as CSV, in the backoffice. */
export const billingExportRoute = 'billing-export' satisfies keyof typeof exportRoutes
