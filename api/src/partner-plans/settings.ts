import { currency, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerPlanSettings = {
  PARTNER_CURRENCY: currency('Currency of all prices and bills of partners (AD12)', 'BRL'),
  PLANS_MAXIMUM: wholeNumber(
    'Most plans of a partner, inactive ones included',
    'plans',
    200,
    4,
    1000,
  ),
} as const
