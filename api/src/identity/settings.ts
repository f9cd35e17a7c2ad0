import { orNone, type SettingsOf, seconds, wholeNumber } from '../platform/setting-definitions.ts'
import type { platformSettings } from '../platform/settings.ts'
import { isDomainOf } from './passkeys/rules.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const identitySettings = {
  KNOWN_DEVICE_SECONDS: seconds(
    'How long a browser stays known to limits and to the e-mail of a new device, from its last sign-in (ID4, ID7)',
    7776000,
    3600,
    34560000,
  ),
  KNOWN_PEOPLE_PER_BROWSER: wholeNumber(
    'People whom one browser is known to at once; the latest count',
    'count',
    5,
    1,
    20,
  ),
  PASSWORD_RESET_SECONDS: seconds("Life of a password's reset link (ID5)", 1800, 60, 86400),
  EMAIL_CHANGE_SECONDS: seconds(
    'Time to prove the new address of a changed e-mail (PA6)',
    86400,
    300,
    604800,
  ),
  EMAIL_CHANGE_STOP_SECONDS: seconds(
    'How long the owner of the old address can take a change of e-mail back (PA6)',
    259200,
    3600,
    2592000,
  ),
  MFA_CHALLENGE_SECONDS: seconds('Time for the MFA code after the password (ID2)', 300, 30, 3600),
  PASSKEY_CHALLENGE_SECONDS: seconds('Time to answer with a passkey (PA8)', 300, 30, 3600),
  PASSKEYS_PER_PERSON: wholeNumber('Passkeys that one person can have (PA8)', 'count', 20, 2, 100),
  PASSKEY_DOMAIN: orNone(
    'The parent domain whose apps share their passkeys; with none, each app has its own (PA8)',
    { allowed: 'a domain, such as example.com', pattern: /^[a-z0-9-]+(\.[a-z0-9-]+)*$/, most: 253 },
  ),
  MFA_SETUP_SECONDS: seconds('Time to confirm a scanned MFA secret (ID3)', 900, 60, 86400),
  STAFF_IDLE_SECONDS: seconds('Idle time that signs staff out (ID10)', 900, 10, 86400),
  CLIENT_IDLE_SECONDS: seconds('Idle time that signs clients out (ID10)', 3600, 10, 604800),
  STAFF_DEVICE_SECONDS: seconds('Longest sign-in of staff (ID10)', 28800, 60, 604800),
  CLIENT_DEVICE_SECONDS: seconds('Longest sign-in of clients (ID10)', 43200, 60, 2592000),
  STEP_UP_GRACE_SECONDS: seconds(
    'How long a lost answer to a password or MFA change can be asked for again (ID10)',
    60,
    5,
    600,
  ),
  // Whoever is warned needs at least 20 seconds to answer (WCAG 2.2.1).
  SIGN_OUT_WARNING_SECONDS: seconds('Warning before a sign-in ends (ID10)', 60, 20, 1800),
  PASSWORD_MINIMUM_LENGTH: wholeNumber('Shortest password (ID10)', 'characters', 12, 8, 64),
  PASSWORD_HASHES_AT_ONCE: wholeNumber(
    'Password hashes computed at the same time',
    'count',
    2,
    1,
    64,
  ),
} as const

const SIGN_IN_LENGTHS = [
  'STAFF_IDLE_SECONDS',
  'CLIENT_IDLE_SECONDS',
  'STAFF_DEVICE_SECONDS',
  'CLIENT_DEVICE_SECONDS',
] as const

const APP_ADDRESSES = ['STORE_URL', 'BACKOFFICE_URL', 'WEB_URL'] as const

type JudgedSettings = SettingsOf<typeof identitySettings> &
  Pick<SettingsOf<typeof platformSettings>, (typeof APP_ADDRESSES)[number]>

export const identityProblems = (settings: JudgedSettings): string[] => [
  // Browsers refuse a domain to pages that are not below it.
  ...APP_ADDRESSES.filter(
    (name) => settings.PASSKEY_DOMAIN && !isDomainOf(settings.PASSKEY_DOMAIN, settings[name]),
  ).map((name) => `PASSKEY_DOMAIN must be the host of ${name}, or a parent domain of it`),
  ...SIGN_IN_LENGTHS.filter((name) => settings.SIGN_OUT_WARNING_SECONDS >= settings[name]).map(
    (name) => `SIGN_OUT_WARNING_SECONDS must be less than ${name}`,
  ),
  // A change that could be proven later than it can be taken back would be one without a way back.
  ...(settings.EMAIL_CHANGE_SECONDS > settings.EMAIL_CHANGE_STOP_SECONDS
    ? ['EMAIL_CHANGE_SECONDS must not be more than EMAIL_CHANGE_STOP_SECONDS']
    : []),
]
