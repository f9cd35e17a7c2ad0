import type {
  ColorScheme,
  LinkPage,
  SignInEndCause,
  SignInStep,
  StaffRole,
  TimeZoneSource,
  UserStatus,
} from 'shared-schema/enums'
import { enumOf } from '../platform/graphql/enums.ts'

export const LinkPageEnum = enumOf<LinkPage>(
  'LinkPage',
  'A page that needs the secret of an e-mailed link.',
  {
    ASSISTANCE: "The client's page of a request for assistance.",
    MEMBER_INVITATION: 'The page on which an invitation to be a member is answered.',
    ACTIVATION: 'The page on which an invited successor activates their status.',
  },
)

export const ColorSchemeEnum = enumOf<ColorScheme>('ColorScheme', 'The colours of the screens.', {
  LIGHT: 'Dark on light.',
  DARK: 'Light on dark.',
  SYSTEM: 'As the device is set.',
})

export const UserStatusEnum = enumOf<UserStatus>('UserStatus', 'Whether a user may sign in.', {
  ACTIVE: 'May sign in.',
  BLOCKED: 'May not sign in anywhere; is neither assisted nor an analyst (USER_BLOCKED).',
})

export const StaffRoleEnum = enumOf<StaffRole>('StaffRole', 'What platform staff do.', {
  ANALYST: 'Supports clients: may open assistance requests.',
  REVIEWER: 'Decides on claims and evidence.',
  OPERATOR: 'Looks after the installation and its staff.',
})

export const SignInStepEnum = enumOf<SignInStep>('SignInStep', 'What a sign-in asks for next.', {
  SIGNED_IN: 'Nothing more: the viewer is signed in.',
  MFA_CODE: 'An MFA code, by default within 5 minutes: enterSignInMfaCode.',
})

export const SignInEndCauseEnum = enumOf<SignInEndCause>(
  'SignInEndCause',
  'Why a device is signed out by itself.',
  {
    IDLE: 'Nobody did anything with it for too long: any activity before moves this end.',
    LIMIT: 'The longest sign-in is over: nothing moves this end.',
  },
)

export const TimeZoneSourceEnum = enumOf<TimeZoneSource>(
  'TimeZoneSource',
  "Where a user's time zone is from.",
  {
    BROWSER: 'The browser of the latest sign-in that told one; the next one replaces it.',
    CHOSEN: 'The user chose it; it stays until they choose again.',
  },
)
