import { seconds, yesOrNo } from '../platform/setting-definitions.ts'

/** The settings of this room, each with its meaning, unit and bounds. */
export const ecosystemSettings = {
  RCM_FOR_MEMBERS: yesOrNo(
    'Open RCM to Premium members who are not administrators (ruling R1)',
    'no',
  ),
  INVITATION_SECONDS: seconds(
    'Time to answer the invitation to be a member',
    259200,
    3600,
    2592000,
  ),
} as const
