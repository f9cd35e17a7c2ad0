import { type SettingsOf, seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const successionSettings = {
  INVITATION_ANSWER_SECONDS: seconds(
    'Time to answer the invitation to be a successor',
    1209600,
    60,
    31536000,
  ),
  ACTIVATION_SECONDS: seconds('Life of the activation link (SU7)', 86400, 60, 2592000),
  VALIDATION_EARLIEST_SECONDS: seconds(
    'Validation passes not before this (SU11)',
    86400,
    10,
    2592000,
  ),
  VALIDATION_LATEST_SECONDS: seconds('Validation ends by this (SU11)', 172800, 20, 2592000),
  CONFIRMATION_SECONDS: seconds('Time to confirm the administrator status', 604800, 60, 31536000),
  CLAIM_REVIEW_SECONDS: seconds('Time to review a claim (SU14)', 172800, 60, 31536000),
  SUCCESSION_REMINDER_SECONDS: seconds(
    'Whoever must act is reminded this often (SU19)',
    2592000,
    60,
    31536000,
  ),
  SUCCESSOR_REMINDER_PERCENT: wholeNumber(
    'The part of the time to answer, activate or confirm after which a successor is reminded (SU19)',
    'percent',
    50,
    1,
    99,
  ),
  SUCCESSOR_LAST_REMINDER_SECONDS: seconds(
    'A successor is reminded again this long before that time is over (SU19)',
    86400,
    1,
    31536000,
  ),
  SUCCESSOR_INACTIVE_SECONDS: seconds(
    'Longest inactivity of a successor (SU16)',
    2592000,
    60,
    31536000,
  ),
  REVIEWER_DISTANCE_SECONDS: seconds(
    'A reviewer has not assisted either party for this long (SU21)',
    2592000,
    60,
    31536000,
  ),
  EVIDENCE_BYTES: wholeNumber(
    'Largest file of evidence (SU14)',
    'bytes',
    10485760,
    1024,
    104857600,
  ),
  EVIDENCE_PIXELS: wholeNumber(
    'Largest picture of evidence, in a PDF too; browsers show much larger ones as nothing (SU14)',
    'pixels',
    100000000,
    10000,
    250000000,
  ),
  EVIDENCE_UNUSED_SECONDS: seconds(
    'A file that has not become part of a claim by then is discarded (SU14)',
    86400,
    60,
    2592000,
  ),
  CLAIM_EXPLANATION_MAXIMUM_LENGTH: wholeNumber(
    'Longest explanation of a claim (SU14)',
    'characters',
    2000,
    100,
    10000,
  ),
  CONTEST_REASON_MINIMUM_LENGTH: wholeNumber(
    'Shortest reason of contesting a claim (SU17)',
    'characters',
    10,
    1,
    100,
  ),
  CONTEST_REASON_MAXIMUM_LENGTH: wholeNumber(
    'Longest reason of contesting a claim (SU17)',
    'characters',
    500,
    100,
    2000,
  ),
  DECLINE_REASON_MINIMUM_LENGTH: wholeNumber(
    'Shortest reason of declining a claim (SU14)',
    'characters',
    10,
    1,
    100,
  ),
  DECLINE_REASON_MAXIMUM_LENGTH: wholeNumber(
    'Longest reason of declining a claim (SU14)',
    'characters',
    500,
    100,
    2000,
  ),
  EVIDENCE_FILES: wholeNumber('Most files of evidence (SU14)', 'count', 5, 1, 50),
} as const

/** What is wrong with the settings together, one sentence each; empty if nothing is. */
export const successionProblems = (settings: SettingsOf<typeof successionSettings>): string[] =>
  settings.VALIDATION_EARLIEST_SECONDS >= settings.VALIDATION_LATEST_SECONDS
    ? ['VALIDATION_EARLIEST_SECONDS must be less than VALIDATION_LATEST_SECONDS']
    : []
