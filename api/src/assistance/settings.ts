import { type SettingsOf, seconds } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const assistanceSettings = {
  ASSISTANCE_SESSION_SECONDS: seconds(
    'Length of an assisted session (AS6, ruling R2)',
    300,
    5,
    3600,
  ),
  ASSISTANCE_WARNING_SECONDS: seconds(
    'Warning before the end of an assisted session (AS6)',
    60,
    1,
    1800,
  ),
} as const

export function assistanceProblems(settings: SettingsOf<typeof assistanceSettings>): string[] {
  if (settings.ASSISTANCE_WARNING_SECONDS < settings.ASSISTANCE_SESSION_SECONDS) return []
  return ['ASSISTANCE_WARNING_SECONDS must be less than ASSISTANCE_SESSION_SECONDS']
}
