import type { codesSettings } from '../codes/settings.ts'
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
  ASSISTANCE_ANSWER_SECONDS: seconds(
    'How long a request waits for an answer (AS10)',
    900,
    10,
    86400,
  ),
} as const

type Read = SettingsOf<typeof codesSettings & typeof assistanceSettings>

export function assistanceProblems(settings: Read): string[] {
  const problems: string[] = []
  if (settings.ASSISTANCE_WARNING_SECONDS >= settings.ASSISTANCE_SESSION_SECONDS)
    problems.push('ASSISTANCE_WARNING_SECONDS must be less than ASSISTANCE_SESSION_SECONDS')
  if (settings.CODE_SECONDS > settings.ASSISTANCE_ANSWER_SECONDS)
    problems.push('CODE_SECONDS must not be more than ASSISTANCE_ANSWER_SECONDS')
  return problems
}
