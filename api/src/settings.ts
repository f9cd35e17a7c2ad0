import { accessSettings } from './access/settings.ts'
import { assistanceProblems, assistanceSettings } from './assistance/settings.ts'
import { attendanceSettings } from './attendances/settings.ts'
import { auditSettings } from './audit/settings.ts'
import { codesSettings } from './codes/settings.ts'
import { customActionSettings } from './custom-actions/settings.ts'
import { customNoticeSettings } from './custom-notices/settings.ts'
import { demoProblems, demoSettings } from './demo/settings.ts'
import { ecosystemSettings } from './ecosystems/settings.ts'
import { identityProblems, identitySettings } from './identity/settings.ts'
import { importSettings } from './imports/settings.ts'
import { partnerAccountSettings } from './partner-accounts/settings.ts'
import { partnerBillingProblems, partnerBillingSettings } from './partner-billing/settings.ts'
import { partnerPlanSettings } from './partner-plans/settings.ts'
import { partnerPortalSettings } from './partner-portal/settings.ts'
import { partnerSessionProblems, partnerSessionSettings } from './partner-sessions/settings.ts'
import { partnerSettings } from './partners/settings.ts'
import { personalDataSettings } from './personal-data/settings.ts'
import { readDefined } from './platform/read-settings.ts'
import type { SettingsOf } from './platform/setting-definitions.ts'
import { platformProblems, platformSettings } from './platform/settings.ts'
import { platformPartnerSettings } from './platform-partners/settings.ts'
import { singleSignOnSettings } from './single-sign-on/settings.ts'
import { staffSettings } from './staff/settings.ts'
import { successionProblems, successionSettings } from './succession/settings.ts'
import { supportProblems, supportSettings } from './support-requests/settings.ts'

/** The settings of each room, in the order of the rooms: a room reads its own and those of the rooms before it. */
export const settingsOfRooms = {
  platform: platformSettings,
  audit: auditSettings,
  codes: codesSettings,
  identity: identitySettings,
  ecosystems: ecosystemSettings,
  access: accessSettings,
  'support-requests': supportSettings,
  attendances: attendanceSettings,
  assistance: assistanceSettings,
  succession: successionSettings,
  staff: staffSettings,
  partners: partnerSettings,
  'partner-plans': partnerPlanSettings,
  'partner-accounts': partnerAccountSettings,
  'platform-partners': platformPartnerSettings,
  imports: importSettings,
  'single-sign-on': singleSignOnSettings,
  'personal-data': personalDataSettings,
  'custom-actions': customActionSettings,
  'partner-billing': partnerBillingSettings,
  'partner-sessions': partnerSessionSettings,
  'custom-notices': customNoticeSettings,
  'partner-portal': partnerPortalSettings,
  demo: demoSettings,
} as const

/** Every setting of the system: its environment variable, meaning, what is allowed, its standard. */
export const definitions = {
  ...platformSettings,
  ...auditSettings,
  ...codesSettings,
  ...identitySettings,
  ...ecosystemSettings,
  ...accessSettings,
  ...supportSettings,
  ...attendanceSettings,
  ...assistanceSettings,
  ...successionSettings,
  ...staffSettings,
  ...partnerSettings,
  ...partnerPlanSettings,
  ...partnerAccountSettings,
  ...platformPartnerSettings,
  ...importSettings,
  ...singleSignOnSettings,
  ...personalDataSettings,
  ...customActionSettings,
  ...partnerBillingSettings,
  ...partnerSessionSettings,
  ...customNoticeSettings,
  ...partnerPortalSettings,
  ...demoSettings,
} as const

/** The validated settings; every number of the requirements is one of them. Durations are seconds. */
export type Settings = SettingsOf<typeof definitions>

const problemsOf = (settings: Settings): string[] =>
  [
    platformProblems,
    identityProblems,
    supportProblems,
    assistanceProblems,
    successionProblems,
    partnerBillingProblems,
    partnerSessionProblems,
    demoProblems,
  ].flatMap((problems) => problems(settings))

/**
 * Reads the settings from an environment.
 *
 * @throws SettingsError naming every setting that is missing, absurd or misspelt, and what is allowed.
 */
export const readSettings = (
  environment: Readonly<Record<string, string | undefined>>,
): Settings => {
  const isProduction = (environment.MODE ?? definitions.MODE.standard) === 'production'
  return readDefined(definitions, environment, isProduction, problemsOf)
}
