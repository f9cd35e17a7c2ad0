import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const codesSettings = {
  CODE_SECONDS: seconds('Life of a verification code (ID7)', 600, 30, 86400),
  CODE_ATTEMPTS: wholeNumber('Attempts per party and code (ID7)', 'count', 3, 1, 10),
  CODE_REPLACED_ANSWERS: wholeNumber(
    'Entries of a replaced code, per party and code, that are answered CODE_REPLACED and cost no attempt',
    'count',
    5,
    0,
    20,
  ),
  SEND_INTERVAL_SECONDS: seconds(
    'Least time between two sends to or by a person (ID7)',
    60,
    1,
    3600,
  ),
  SENDS_PER_HOUR: wholeNumber('Sends an hour to or by a person (ID7)', 'count', 5, 1, 1000),
  MAILS_CAUSED_PER_HOUR: wholeNumber(
    'E-mails of one kind an hour that a person may cause to all other mailboxes together',
    'count',
    60,
    1,
    10000,
  ),
  FACTOR_FAILURES: wholeNumber('Failures that lock a factor (ID7)', 'count', 10, 1, 100),
  FACTOR_WINDOW_SECONDS: seconds(
    'Window of those failures, and length of the lock (ID7)',
    900,
    10,
    86400,
  ),
} as const
