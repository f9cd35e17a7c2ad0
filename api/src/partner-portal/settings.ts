import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const partnerPortalSettings = {
  PORTAL_LINKS: wholeNumber('Most links in the portal of a partner (AD12)', 'count', 20, 1, 100),
  PORTAL_HOURS_CHARACTERS: wholeNumber(
    'Longest text about the contacts in the portal of a partner, such as opening hours',
    'characters',
    500,
    50,
    2000,
  ),
  PORTAL_LOGO_BYTES: wholeNumber('Largest logo of a partner', 'bytes', 1048576, 1024, 5242880),
  PORTAL_LOGO_PIXELS: wholeNumber(
    'Largest logo of a partner, width times height',
    'pixels',
    4000000,
    10000,
    25000000,
  ),
  PORTAL_DOCUMENTS: wholeNumber(
    'Most documents in the portal of a partner (AD12)',
    'count',
    20,
    1,
    100,
  ),
  PORTAL_DOCUMENT_BYTES: wholeNumber(
    'Largest document in the portal of a partner',
    'bytes',
    10485760,
    1024,
    104857600,
  ),
  PORTAL_DOCUMENT_PIXELS: wholeNumber(
    'Largest picture within a document of a partner; browsers show much larger ones as nothing',
    'pixels',
    100000000,
    10000,
    250000000,
  ),
  PORTAL_UNUSED_SECONDS: seconds(
    'The content of a logo or document that nobody keeps is removed then, at the earliest',
    3600,
    60,
    2592000,
  ),
  PORTAL_PUSH_SECONDS: seconds(
    'Portals are sent to an open page again this often, also where nothing changed',
    300,
    1,
    3600,
  ),
} as const
