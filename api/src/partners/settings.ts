import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerSettings = {
  TEAM_INVITATION_SECONDS: seconds(
    "Time to set the first password after the invitation to a partner's team (AD1)",
    259200,
    3600,
    2592000,
  ),
  TEAM_SIZE_MAXIMUM: wholeNumber("Most people in a partner's team", 'people', 200, 2, 10_000),
} as const
