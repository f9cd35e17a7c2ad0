import { seconds } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const staffSettings = {
  STAFF_LINK_SECONDS: seconds(
    'Life of the link by which somebody becomes staff, or an operator gets a new authenticator app (PA1)',
    86400,
    300,
    604800,
  ),
} as const
