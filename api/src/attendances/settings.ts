import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const attendanceSettings = {
  ATTENDANCE_REOPEN_SECONDS: seconds(
    'How long after its end an attendance can be reopened, and a new message of the contact goes on with it (AD12)',
    7200,
    60,
    604800,
  ),
  ATTENDANCE_IDLE_SECONDS: seconds(
    'An attendance in which nobody has written for so long ends by itself (AD12)',
    604800,
    3600,
    31536000,
  ),
  ATTENDANCE_COUNT_MAXIMUM: wholeNumber(
    'Most attendances that the badge of a list counts; where there are more, it says only that there are',
    'count',
    99,
    9,
    1000,
  ),
  ATTENDANCES_PER_ATTENDANT: wholeNumber(
    'Most attendances that one person may have in progress',
    'count',
    200,
    1,
    1000,
  ),
  WEB_CHAT_PUSH_SECONDS: seconds(
    'A web chat is sent to its page again this often, also where nothing was said',
    60,
    1,
    300,
  ),
  QUEUES_PER_ECOSYSTEM: wholeNumber('Most queues of an ecosystem', 'count', 50, 1, 100),
  CHANNELS_PER_ECOSYSTEM: wholeNumber('Most channels of an ecosystem', 'count', 20, 1, 100),
  CHANNEL_TEST_SECONDS: seconds(
    'How long the test of a channel waits for an answer, and the signed message of a test is good',
    10,
    1,
    60,
  ),
  CONTACT_MESSAGES_PER_MINUTE: wholeNumber(
    'Messages from one contact in a minute (API5)',
    'count',
    20,
    1,
    10_000,
  ),
  ADDRESS_MESSAGES_PER_MINUTE: wholeNumber(
    'Messages of contacts from one address in a minute (API5)',
    'count',
    60,
    1,
    100_000,
  ),
  CHANNEL_MESSAGES_PER_MINUTE: wholeNumber(
    'Messages on one channel in a minute (API5)',
    'count',
    1200,
    1,
    1_000_000,
  ),
  CHANNEL_CONTACTS_PER_MINUTE: wholeNumber(
    'New contacts on one channel in a minute (API5)',
    'count',
    120,
    1,
    1_000_000,
  ),
} as const
