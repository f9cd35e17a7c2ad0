import type { ReasonLengths } from '../platform/reasons.ts'
import type { Settings } from '../settings.ts'

/** The lengths of reasons: what another person reads (AS4), and why something was stopped (AS9). */
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
