import {
  accessSessionKinds,
  apps,
  assistanceActions,
  assistanceStates,
  claimStatuses,
  colorSchemes,
  endings,
  environments,
  languages,
  membershipRoles,
  membershipStatuses,
  modules,
  plans,
  signInSteps,
  staffRoles,
  userStatuses,
} from 'shared-schema/enums'
import { registerEnumType } from 'type-graphql'

const enumOf = <const Name extends string>(
  name: string,
  names: readonly Name[],
  description: string,
): { [Key in Name]: Key } => {
  const values = Object.fromEntries(names.map((value) => [value, value])) as { [Key in Name]: Key }
  registerEnumType(values, { name, description })
  return values
}

export const AppEnum = enumOf(
  'App',
  apps,
  'The face of the API that is used: an app, or API for developers.',
)
export const LanguageEnum = enumOf('Language', languages, 'The language of screens and e-mails.')
export const ColorSchemeEnum = enumOf(
  'ColorScheme',
  colorSchemes,
  'Light, dark, or as the device is set.',
)
export const UserStatusEnum = enumOf('UserStatus', userStatuses, 'Whether a user may sign in.')
export const StaffRoleEnum = enumOf('StaffRole', staffRoles, 'What platform staff do.')
export const PlanEnum = enumOf('Plan', plans, 'What an ecosystem has bought.')
export const ModuleEnum = enumOf('Module', modules, 'An optional part of an ecosystem.')
export const MembershipRoleEnum = enumOf(
  'MembershipRole',
  membershipRoles,
  'A role in an ecosystem.',
)
export const MembershipStatusEnum = enumOf(
  'MembershipStatus',
  membershipStatuses,
  'Whether a member may work in the ecosystem.',
)
export const EnvironmentEnum = enumOf('Environment', environments, 'Where a person works (AS7).')
export const AccessSessionKindEnum = enumOf(
  'AccessSessionKind',
  accessSessionKinds,
  'ASSISTANCE lasts 5 minutes, PARTNER 60.',
)
export const EndedByEnum = enumOf(
  'EndedBy',
  endings,
  'Who or what ended an access session or a request.',
)
export const AssistanceStateEnum = enumOf(
  'AssistanceState',
  assistanceStates,
  'Where an assistance request stands.',
)
export const AssistanceActionEnum = enumOf(
  'AssistanceAction',
  assistanceActions,
  'What the caller may do with a request now; the apps show exactly these.',
)
export const ClaimStatusEnum = enumOf('ClaimStatus', claimStatuses, 'Where an RCM claim stands.')
export const SignInStepEnum = enumOf('SignInStep', signInSteps, 'What a sign-in asks for next.')
