import { type SettingsOf, seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerSessionSettings = {
  PARTNER_SESSION_SECONDS: seconds(
    "Length of a session of a partner's team in an account (AD8)",
    3600,
    5,
    14_400,
  ),
  PARTNER_SESSION_WARNING_SECONDS: seconds(
    "Warning before the end of a session of a partner's team (AD10)",
    60,
    1,
    1800,
  ),
  PARTNER_REASON_MINIMUM_LENGTH: wholeNumber(
    "Shortest reason of a partner's team for entering an account (AD8)",
    'characters',
    10,
    1,
    100,
  ),
  PARTNER_REASON_MAXIMUM_LENGTH: wholeNumber(
    "Longest reason of a partner's team for entering an account (AD8)",
    'characters',
    500,
    100,
    500,
  ),
} as const

export function partnerSessionProblems(
  settings: SettingsOf<typeof partnerSessionSettings>,
): string[] {
  if (settings.PARTNER_SESSION_WARNING_SECONDS < settings.PARTNER_SESSION_SECONDS) return []
  return ['PARTNER_SESSION_WARNING_SECONDS must be less than PARTNER_SESSION_SECONDS']
}
