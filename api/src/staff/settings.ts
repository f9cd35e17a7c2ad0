import { seconds } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const staffSettings = {
  STAFF_LINK_SECONDS: seconds(
    'Life of the link by which somebody becomes staff, or a member of staff gets a new authenticator app (PA1, PA2)',
    86400,
    300,
    604800,
  ),
  MFA_RESET_SECONDS: seconds(
    'How long a member of staff can stop a reset of their MFA that two operators want (PA2)',
    3600,
    60,
    604800,
  ),
  MFA_RESET_CONFIRM_SECONDS: seconds(
    'Time for the second operator to confirm a reset of MFA (PA2)',
    86400,
    300,
    604800,
  ),
} as const
