import type { ReasonLengths } from '../platform/reasons.ts'
import type { Settings } from '../settings.ts'

/** The allowed lengths of the reason for entering an account (AD8). */
export const partnerReasonLengths = (settings: Settings): ReasonLengths => ({
  least: settings.PARTNER_REASON_MINIMUM_LENGTH,
  most: settings.PARTNER_REASON_MAXIMUM_LENGTH,
})
