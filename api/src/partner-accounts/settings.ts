import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerAccountSettings = {
  DEMO_ACCOUNT_SECONDS: seconds(
    "Life of a partner's demo account, at whose end it is cancelled",
    1_209_600,
    3600,
    7_776_000,
  ),
  ACCOUNT_LOGO_BYTES: wholeNumber('Largest logo of an account', 'bytes', 262144, 1024, 5242880),
  ACCOUNT_LOGO_PIXELS: wholeNumber(
    'Largest logo of an account, width times height',
    'pixels',
    4000000,
    10000,
    25000000,
  ),
  ACCOUNT_LOGO_UNUSED_SECONDS: seconds(
    'The content of the logo of an account that nobody keeps is removed then, at the earliest',
    3600,
    60,
    2592000,
  ),
} as const
