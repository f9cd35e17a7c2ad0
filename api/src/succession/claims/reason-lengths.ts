import type { ReasonLengths } from '../../platform/reasons.ts'
import type { Settings } from '../../settings.ts'

/** The allowed lengths of the reasons that both sides of a claim read: of contesting it (SU17), and of declining it (SU14). */
export const reasonLengths = (
  settings: Settings,
): Readonly<Record<'contest' | 'decline', ReasonLengths>> => ({
  contest: {
    least: settings.CONTEST_REASON_MINIMUM_LENGTH,
    most: settings.CONTEST_REASON_MAXIMUM_LENGTH,
  },
  decline: {
    least: settings.DECLINE_REASON_MINIMUM_LENGTH,
    most: settings.DECLINE_REASON_MAXIMUM_LENGTH,
  },
})
