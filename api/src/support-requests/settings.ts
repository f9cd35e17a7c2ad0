import type { codesSettings } from '../codes/settings.ts'
import { type SettingsOf, seconds } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const supportSettings = {
  ASSISTANCE_ANSWER_SECONDS: seconds(
    'How long a request waits for an answer (AS10)',
    900,
    10,
    86400,
  ),
} as const

type Read = SettingsOf<typeof codesSettings & typeof supportSettings>

export function supportProblems(settings: Read): string[] {
  if (settings.CODE_SECONDS <= settings.ASSISTANCE_ANSWER_SECONDS) return []
  return ['CODE_SECONDS must not be more than ASSISTANCE_ANSWER_SECONDS']
}
