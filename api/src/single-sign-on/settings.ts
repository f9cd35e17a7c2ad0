import { seconds, wholeNumber, yesOrNo } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const singleSignOnSettings = {
  SIGN_ON_SECONDS: seconds(
    "Time for the way to a company's own sign-in and back (PA9)",
    600,
    60,
    3600,
  ),
  SIGN_ON_LINK_SECONDS: seconds(
    "Time to prove the earlier way in, before an account is linked to a company's sign-in (PA9)",
    900,
    60,
    3600,
  ),
  SIGN_ON_CLOCK_SECONDS: seconds(
    "By how much a company's sign-in may be ahead of this clock, or behind it (PA9)",
    60,
    0,
    300,
  ),
  SIGN_ON_TIMEOUT: seconds("How long a company's sign-in may take over one answer", 10, 1, 60),
  SIGN_ON_ANSWER_BYTES: wholeNumber(
    "Largest answer of a company's sign-in",
    'bytes',
    1048576,
    16384,
    16777216,
  ),
  SIGN_ON_INSIDE: yesOrNo(
    "A company's sign-in may have a private address, and be without encryption: for one in the own network (PA9)",
    'no',
  ),
  SIGN_ON_DOMAINS: wholeNumber(
    "Domains for whose addresses one company's sign-in speaks (PA9)",
    'count',
    20,
    1,
    200,
  ),
} as const
