import { seconds, wholeNumber } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const customActionSettings = {
  CUSTOM_ACTIONS_PER_PARTNER: wholeNumber(
    'Most custom menus and actions of a partner (AD12)',
    'count',
    100,
    1,
    200,
  ),
  CUSTOM_ACTION_ACCOUNTS: wholeNumber(
    'Most accounts that can be chosen for one custom menu or action; it can be for all accounts instead (AD12)',
    'count',
    50,
    1,
    500,
  ),
  CUSTOM_ACTIONS_PUSH_SECONDS: seconds(
    'Custom menus and actions are sent to an open page again this often, also where nothing changed',
    300,
    5,
    3600,
  ),
} as const
