import { seconds } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const platformPartnerSettings = {
  PARTNER_INVITATION_SECONDS: seconds(
    'Time for the Principal of a new partner to set their first password (PA4)',
    259200,
    3600,
    2592000,
  ),
} as const
