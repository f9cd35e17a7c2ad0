import type {
  BilledAccountSort,
  BilledInstanceSort,
  BillingKind,
  BillingMonthState,
  InfrastructureSort,
} from 'shared-schema/billing-enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const BillingKindEnum = enumOf<BillingKind>(
  'BillingKind',
  "What a line of a partner's billing is for.",
  {
    USER: 'Users beyond those that the plan includes, by the share of the month.',
    CHANNEL: 'Channels beyond those that the plan includes, by the share of the month.',
    INSTANCE: 'The account itself on its plan, and more instances: days × rate.',
    APP: 'Apps beyond those that the plan includes, by the share of the month.',
    INFRASTRUCTURE: 'Monthly active users of a band.',
    ADJUSTMENT: 'A correction of an issued month.',
  },
)

export const BillingMonthStateEnum = enumOf<BillingMonthState>(
  'BillingMonthState',
  'Whether a month of billing may still change.',
  {
    OPEN: 'It runs, or waits for the day on which it is issued.',
    ISSUED: 'It is closed: nothing of it ever changes.',
  },
)

export const BilledAccountSortEnum = enumOf<BilledAccountSort>(
  'BilledAccountSort',
  'By what the accounts of a month are sorted.',
  {
    NAME: 'By their names, without accents and capitals.',
    DAYS: 'By the days that are billed.',
    USERS: 'By their users.',
    EXCESS: 'By their active users above the free ones.',
    EXTRAS: 'By what their extras cost.',
    TOTAL: 'By what they cost altogether.',
  },
)

export const BilledInstanceSortEnum = enumOf<BilledInstanceSort>(
  'BilledInstanceSort',
  'By what the instances of a month are sorted.',
  {
    NAME: 'By the names of their accounts.',
    QUANTITY: 'By how many they are.',
    DAYS: 'By the days that are billed.',
    RATE: 'By what a day costs.',
    AMOUNT: 'By what they cost.',
  },
)

export const InfrastructureSortEnum = enumOf<InfrastructureSort>(
  'InfrastructureSort',
  'By what the costs of infrastructure of a month are sorted.',
  {
    NAME: 'By the names of the accounts.',
    ATTENDANCES: 'By the attendances that began.',
    ACTIVE_USERS: 'By the monthly active users.',
    EXCESS: 'By the active users above the free ones.',
    COST: 'By what they cost.',
  },
)
