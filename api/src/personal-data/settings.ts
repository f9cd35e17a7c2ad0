import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const personalDataSettings = {
  ERASURE_SECONDS: seconds(
    'How long a person can stop the erasure of their data that two operators want (PA11)',
    259200,
    60,
    2592000,
  ),
  ERASURE_CONFIRM_SECONDS: seconds(
    'Time for the second operator to confirm an erasure (PA11)',
    604800,
    300,
    2592000,
  ),
  ERASURE_NOTICE_SECONDS: seconds(
    'How long an erasure that has begun waits for the e-mail that tells the person, before it removes their address from the outbox (PA11)',
    3600,
    60,
    86400,
  ),
  OWN_DATA_SECONDS: seconds(
    'How long a device that a person has proven themself on can begin to take a copy of their data, or of a person’s for them (PA11)',
    60,
    5,
    600,
  ),
  OWN_DATA_COPIES_PER_MINUTE: wholeNumber(
    'Copies of their own data, or of somebody else’s for them, that one person can begin in a minute, for each process (PA11)',
    'count',
    3,
    1,
    60,
  ),
} as const
