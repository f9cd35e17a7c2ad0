import type { Settings } from '../settings.ts'

/** The pages of the apps to which e-mails about a succession lead. */
export const pages = {
  store: ({ STORE_URL }: Settings, ecosystemId: string) =>
    `${STORE_URL}/plan-settings/ecosystem-successor?ecosystem=${ecosystemId}`,
  web: ({ WEB_URL }: Settings) => `${WEB_URL}/succession`,
  activate: ({ WEB_URL }: Settings, token: string) => `${WEB_URL}/activate-succession#${token}`,
  confirm: ({ WEB_URL }: Settings) => `${WEB_URL}/confirm-succession`,
  setUp: ({ WEB_URL }: Settings, ecosystemId: string) =>
    `${WEB_URL}/ecosystem-set-up/${ecosystemId}`,
  profile: ({ WEB_URL }: Settings) => `${WEB_URL}/profile`,
  claim: ({ BACKOFFICE_URL }: Settings, successionId: string) =>
    `${BACKOFFICE_URL}/claims/${successionId}`,
} as const
