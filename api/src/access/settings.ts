import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const accessSettings = {
  TICKET_SECONDS: seconds('Life of a ticket between apps (AS8)', 30, 5, 300),
  PHONE_CODE_SECONDS: seconds("Life of a phone's QR code (AS8)", 60, 5, 600),
  ACCESS_CONNECTIONS_PER_BROWSER: wholeNumber(
    'Most connections to environments that one browser holds for one app; one more ends the oldest (AD10)',
    'cookies',
    12,
    2,
    40,
  ),
  LOOKS_GATHERED_SECONDS: seconds(
    'How long looking at one page under control is gathered into one event of the record (AT9)',
    60,
    1,
    600,
  ),
  LOOKS_MOST_GATHERED: wholeNumber(
    'Most pages looked at that a process holds until they are on the record; what is more is lost, and logged (AT9)',
    'pages',
    10000,
    100,
    100000,
  ),
  ASSISTANCE_REASON_MINIMUM_LENGTH: wholeNumber(
    'Shortest reason that another person reads (AS4)',
    'characters',
    10,
    1,
    100,
  ),
  CANCELLATION_REASON_MINIMUM_LENGTH: wholeNumber(
    'Shortest reason of stopping something (AS9)',
    'characters',
    5,
    1,
    100,
  ),
  REASON_MAXIMUM_LENGTH: wholeNumber('Longest reason (AS4, AS9)', 'characters', 500, 100, 500),
} as const
