import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const importSettings = {
  IMPORT_LINES: wholeNumber(
    'Most lines of a file that is imported (PA7)',
    'lines',
    100000,
    1,
    1000000,
  ),
  IMPORT_BYTES: wholeNumber(
    'Largest file that is imported (PA7)',
    'bytes',
    52428800,
    1024,
    524288000,
  ),
  IMPORT_LINE_BYTES: wholeNumber(
    'Longest line of a file that is imported',
    'bytes',
    65536,
    1024,
    1048576,
  ),
  IMPORT_BATCH: wholeNumber(
    'Lines of an import that are done in one transaction',
    'lines',
    25,
    1,
    500,
  ),
  IMPORT_WAITING_SECONDS: seconds(
    'An import that waits for an operator so long is discarded',
    604800,
    3600,
    7776000,
  ),
  IMPORT_KEPT_SECONDS: seconds(
    'How long after its end the lines and faults of an import are kept',
    2592000,
    3600,
    31536000,
  ),
  IMPORT_UNUSED_SECONDS: seconds(
    'The content of a file that was uploaded and is not imported is removed then, at the earliest',
    3600,
    60,
    2592000,
  ),
  IMPORT_EXPORTS_PER_MINUTE: wholeNumber(
    'Tables of imports that one person may download within a minute, on each process',
    'downloads',
    10,
    1,
    100,
  ),
} as const
