import { type SettingsOf, yesOrNo } from '../platform/setting-definitions.ts'
import type { platformSettings } from '../platform/settings.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const demoSettings = {
  DEMO: yesOrNo('Load demo data into a new database', 'no'),
} as const

/** What is wrong with the settings together, one sentence each; empty if nothing is. */
export const demoProblems = (
  settings: SettingsOf<typeof platformSettings & typeof demoSettings>,
): string[] =>
  settings.MODE === 'production' && settings.DEMO
    ? ['DEMO must be no where MODE is production: demo accounts have known passwords']
    : []
