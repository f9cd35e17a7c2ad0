import { seconds } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerAccountSettings = {
  DEMO_ACCOUNT_SECONDS: seconds(
    "Life of a partner's demo account, at whose end it is cancelled",
    1_209_600,
    3600,
    7_776_000,
  ),
} as const
