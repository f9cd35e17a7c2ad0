import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerBillingSettings = {
  BILLING_ISSUE_DAY: wholeNumber(
    'Day of the next month on which a month of billing is issued, and changes no more (AD12)',
    'day of the month',
    10,
    1,
    28,
  ),
  BILLING_DUE_DAY: wholeNumber(
    'Day of the next month on which a month of billing is due; from a weekend it moves to Monday (AD12)',
    'day of the month',
    15,
    1,
    28,
  ),
  BILLING_ROUND_SECONDS: seconds(
    'How often the lines of the present month are worked out anew for all accounts',
    3600,
    60,
    86_400,
  ),
  BILLING_TOP_ACCOUNTS: wholeNumber(
    'How many accounts the picture of a month shows apart from all others',
    'accounts',
    8,
    1,
    20,
  ),
  BILLING_EXPORTS_PER_MINUTE: wholeNumber(
    'Tables of billing that one person may export within a minute, on each process',
    'exports',
    10,
    1,
    100,
  ),
  ACTIVE_USERS_KEPT_SECONDS: seconds(
    'How long it is kept who was active in an account; how many they were stays',
    8_640_000,
    5_356_800,
    63_072_000,
  ),
} as const

interface Days {
  readonly BILLING_ISSUE_DAY: number
  readonly BILLING_DUE_DAY: number
}

/** What is wrong with settings that are each allowed, but not together. */
export const partnerBillingProblems = ({ BILLING_ISSUE_DAY, BILLING_DUE_DAY }: Days): string[] =>
  BILLING_DUE_DAY < BILLING_ISSUE_DAY
    ? ['BILLING_DUE_DAY must not come before BILLING_ISSUE_DAY']
    : []
