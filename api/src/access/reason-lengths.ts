import type { ReasonLengths } from '../platform/reasons.ts'
import type { Settings } from '../settings.ts'

/**
 * The allowed lengths of reasons: of one that another person reads (AS4), and of one for stopping something
 * (AS9).
 */
export const reasonLengths = (
  settings: Settings,
): Readonly<Record<'assistance' | 'cancellation', ReasonLengths>> => ({
  assistance: {
    least: settings.ASSISTANCE_REASON_MINIMUM_LENGTH,
    most: settings.REASON_MAXIMUM_LENGTH,
  },
  cancellation: {
    least: settings.CANCELLATION_REASON_MINIMUM_LENGTH,
    most: settings.REASON_MAXIMUM_LENGTH,
  },
})
