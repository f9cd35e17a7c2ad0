import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const customNoticeSettings = {
  CUSTOM_NOTICES_PER_PARTNER: wholeNumber(
    'Most notices of a partner that are planned or running (AD12)',
    'count',
    50,
    1,
    500,
  ),
  CUSTOM_NOTICE_CHARACTERS: wholeNumber(
    "Longest text of a partner's notice in one language",
    'characters',
    500,
    50,
    2000,
  ),
  CUSTOM_NOTICE_ACCOUNTS: wholeNumber(
    "Most accounts that can be chosen for one of a partner's notices",
    'count',
    100,
    1,
    1000,
  ),
  CUSTOM_NOTICE_LONGEST_SECONDS: seconds(
    "Longest time from the start to the end of a partner's notice; who has dismissed it is kept as long",
    31_622_400,
    86_400,
    94_867_200,
  ),
  CUSTOM_NOTICE_PUSH_SECONDS: seconds(
    'Notices are sent to an open page again this often, also where nothing changed',
    300,
    1,
    3600,
  ),
} as const
