import type {
  AccessSessionKind,
  App,
  ClaimStatus,
  ColorScheme,
  EndedBy,
  Environment,
  InvitedAccount,
  Language,
  LinkPage,
  MemberInvitationState,
  MembershipRole,
  MembershipStatus,
  Module,
  Plan,
  SignInEndCause,
  SignInStep,
  StaffRole,
  UserStatus,
} from 'shared-schema/enums'
import { registerEnumType } from 'type-graphql'

/** An enumeration of the schema, with what each of its values means. */
export function enumOf<Name extends string>(
  name: string,
  description: string,
  meanings: Readonly<Record<Name, string>>,
): { readonly [Key in Name]: Key } {
  const names = Object.keys(meanings) as Name[]
  const values = Object.fromEntries(names.map((value) => [value, value])) as {
    [Key in Name]: Key
  }
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(
      names.map((value) => [value, { description: meanings[value] }]),
    ) as { [Key in Name]: { description: string } },
  })
  return values
}

export const AppEnum = enumOf<App>('App', 'The face of the API that is used.', {
  STORE: 'The Store app, in which administrators run their ecosystem.',
  BACKOFFICE: 'The backoffice of platform staff.',
  WEB: 'The user Web app, in the browser of a computer or a phone (R7).',
  API: "No app of ours: the developers' playground (API1).",
})

export const LanguageEnum = enumOf<Language>('Language', 'The language of screens and e-mails.', {
  ES: 'Spanish (es).',
  PT_BR: 'Portuguese of Brazil (pt-BR).',
  EN: 'English (en).',
})

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
  BLOCKED: 'May not sign in anywhere; is neither assisted nor an analyst (USER_BLOCKED, AS13).',
})

export const StaffRoleEnum = enumOf<StaffRole>('StaffRole', 'What platform staff do.', {
  ANALYST: 'Supports clients: may open assistance requests (AS1).',
  REVIEWER: 'Decides on claims and evidence.',
})

export const PlanEnum = enumOf<Plan>('Plan', 'What an ecosystem has bought.', {
  PLUS: 'Opens Store, Web and App (AS7).',
  PREMIUM: 'Opens the same, and RCM where its module is active (AS7).',
})

export const ModuleEnum = enumOf<Module>('Module', 'An optional part of an ecosystem.', {
  RCM: 'Claims to payers, and the dashboard of what became of them (AS8).',
})

export const MembershipRoleEnum = enumOf<MembershipRole>(
  'MembershipRole',
  'A role in an ecosystem.',
  {
    ADMINISTRATOR: 'Runs the ecosystem, in the Store; there is exactly one.',
    ATTENDANT: 'Attends to the clients of the ecosystem, in Web and App.',
    USER: 'Works in Web and App.',
  },
)

export const MembershipStatusEnum = enumOf<MembershipStatus>(
  'MembershipStatus',
  'Whether a member may work in the ecosystem.',
  {
    ACTIVE: 'May work there as the role allows.',
    BLOCKED: 'Is kept out of this ecosystem, and of no other (AS13).',
  },
)

export const EnvironmentEnum = enumOf<Environment>('Environment', 'Where a person works (AS7).', {
  STORE: 'The Store app; administrators only (R3).',
  WEB: 'The Web app: Home for an administrator, My Ecosystem for a member (AS8).',
  APP: 'The Web app on a phone, which a QR signs in (AS8, R7).',
  RCM: 'The RCM Dashboard, in the Web app (AS8, R1).',
})

export const AccessSessionKindEnum = enumOf<AccessSessionKind>(
  'AccessSessionKind',
  'On what ground an access session was opened.',
  {
    ASSISTANCE: 'An analyst assists a client who agreed to it: 5 minutes at most by default (AS6).',
    PARTNER:
      'A member of a partner works in an account of that partner: 60 minutes at most by default.',
  },
)

export const EndedByEnum = enumOf<EndedBy>(
  'EndedBy',
  'Who or what ended an access session or a request.',
  {
    ANALYST: 'The analyst: ended or cancelled it.',
    CLIENT: 'The client: ended or refused it.',
    TIME: 'Its time was over, without anybody doing anything (AS6, AS10).',
    REVOKED: 'A right it stood on is gone, such as by a block or a sign-out (AS13).',
  },
)

export const ClaimStatusEnum = enumOf<ClaimStatus>('ClaimStatus', 'Where an RCM claim stands.', {
  BILLED: 'Sent to the payer, and not decided yet.',
  PAID: 'Paid by the payer.',
  DENIED: 'Turned down by the payer.',
})

export const SignInStepEnum = enumOf<SignInStep>('SignInStep', 'What a sign-in asks for next.', {
  SIGNED_IN: 'Nothing more: the viewer is signed in.',
  MFA_CODE: 'An MFA code, by default within 5 minutes: enterSignInMfaCode (ID2).',
})

export const SignInEndCauseEnum = enumOf<SignInEndCause>(
  'SignInEndCause',
  'Why a device is signed out by itself (ID10).',
  {
    IDLE: 'Nobody did anything with it for too long: any activity before moves this end.',
    LIMIT: 'The longest sign-in is over: nothing moves this end.',
  },
)

export const MemberInvitationStateEnum = enumOf<MemberInvitationState>(
  'MemberInvitationState',
  'Where an invitation to be a member stands; it has ended in every state but PENDING.',
  {
    PENDING: 'It waits for the invited person.',
    ACCEPTED: 'The person is a member.',
    DECLINED: 'The person does not want to be a member.',
    REVOKED: 'An administrator took it back.',
    EXPIRED: 'Nobody answered in time.',
  },
)

export const InvitedAccountEnum = enumOf<InvitedAccount>(
  'InvitedAccount',
  'How an invited person accepts by the link.',
  {
    NEW: 'They choose a name and a password (joinByInvitation).',
    EXISTING: 'They sign in with the invited address and accept (acceptMemberInvitation).',
  },
)
